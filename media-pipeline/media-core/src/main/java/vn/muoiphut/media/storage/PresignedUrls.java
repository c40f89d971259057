package vn.muoiphut.media.storage;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.function.Consumer;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.http.SdkHttpMethod;
import software.amazon.awssdk.http.SdkHttpRequest;
import software.amazon.awssdk.http.auth.aws.signer.AwsV4FamilyHttpSigner;
import software.amazon.awssdk.http.auth.aws.signer.AwsV4FamilyHttpSigner.AuthLocation;
import software.amazon.awssdk.http.auth.aws.signer.AwsV4HttpSigner;
import software.amazon.awssdk.http.auth.spi.signer.HttpSigner;
import software.amazon.awssdk.utils.http.SdkHttpUtils;

/**
 * Signs addresses of the store (AWS signature version 4 in the query), path style. The signer of the SDK is used rather
 * than its presigner, because a shared address needs a signing time that is chosen here.
 */
final class PresignedUrls {

    private final MediaStoreSettings settings;
    private final Clock clock;
    private final AwsV4HttpSigner signer = AwsV4HttpSigner.create();
    private final AwsBasicCredentials credentials;

    PresignedUrls(MediaStoreSettings settings, Clock clock) {
        this.settings = settings;
        this.clock = clock;
        this.credentials = AwsBasicCredentials.create(settings.accessKey(), settings.secretKey());
    }

    URI get(String key) {
        return sign(SdkHttpMethod.GET, key, windowStart(), settings.urlValidity(), request -> {});
    }

    /** The name as RFC 6266 and RFC 8187 have it. */
    URI download(String key, String fileName) {
        var disposition = "attachment; filename*=UTF-8''" + SdkHttpUtils.urlEncode(fileName);
        return sign(
                SdkHttpMethod.GET,
                key,
                windowStart(),
                settings.urlValidity(),
                request -> request.putRawQueryParameter("response-content-disposition", disposition));
    }

    URI putPart(String key, String uploadId, int number, Duration validFor) {
        return sign(
                SdkHttpMethod.PUT,
                key,
                clock.instant(),
                validFor,
                request -> request.putRawQueryParameter("partNumber", Integer.toString(number))
                        .putRawQueryParameter("uploadId", uploadId));
    }

    private Instant windowStart() {
        long window = settings.urlWindow().toSeconds();
        return Instant.ofEpochSecond(Math.floorDiv(clock.instant().getEpochSecond(), window) * window);
    }

    private URI sign(
            SdkHttpMethod method, String key, Instant at, Duration validFor, Consumer<SdkHttpRequest.Builder> more) {
        var base = settings.reachedAt();
        var prefix = base.getRawPath() == null ? "" : base.getRawPath().replaceAll("/+$", "");
        var request = SdkHttpRequest.builder()
                .method(method)
                .uri(base)
                .encodedPath(prefix + "/" + settings.bucket() + "/" + SdkHttpUtils.urlEncodeIgnoreSlashes(key));
        more.accept(request);
        return signer.sign(sign -> sign.identity(credentials)
                        .request(request.build())
                        .putProperty(AwsV4FamilyHttpSigner.SERVICE_SIGNING_NAME, "s3")
                        .putProperty(AwsV4HttpSigner.REGION_NAME, settings.region())
                        .putProperty(AwsV4FamilyHttpSigner.AUTH_LOCATION, AuthLocation.QUERY_STRING)
                        .putProperty(AwsV4FamilyHttpSigner.EXPIRATION_DURATION, validFor)
                        .putProperty(AwsV4FamilyHttpSigner.DOUBLE_URL_ENCODE, false)
                        .putProperty(AwsV4FamilyHttpSigner.NORMALIZE_PATH, false)
                        .putProperty(AwsV4FamilyHttpSigner.PAYLOAD_SIGNING_ENABLED, false)
                        .putProperty(HttpSigner.SIGNING_CLOCK, Clock.fixed(at, ZoneOffset.UTC)))
                .request()
                .getUri();
    }
}
