package vn.muoiphut.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.core.checksums.RequestChecksumCalculation;
import software.amazon.awssdk.core.checksums.ResponseChecksumValidation;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.S3Configuration;
import software.amazon.awssdk.services.s3.model.CompletedPart;
import software.amazon.awssdk.services.s3.model.S3Exception;
import software.amazon.awssdk.services.s3.presigner.S3Presigner;

/** What the media store of the platform relies on, on the embedded server as on a real one. */
class EmbeddedS3Test {

    private static final String BUCKET = "media";
    private static final String ORIGIN = "http://localhost:8080";

    private final HttpClient browser = HttpClient.newHttpClient();

    @TempDir
    private Path directory;

    private EmbeddedS3 server;
    private S3Client client;

    @BeforeEach
    void start() throws Exception {
        server = EmbeddedS3.start(directory, 0, "key", "secret");
        client = client("secret");
        client.createBucket(bucket -> bucket.bucket(BUCKET));
    }

    @AfterEach
    void stop() {
        client.close();
        server.close();
    }

    @Test
    void keepsObjectsOverARestart() throws Exception {
        put("a/b.txt", "chào");
        stop();
        server = EmbeddedS3.start(directory, 0, "key", "secret");
        client = client("secret");

        assertThat(client.getObjectAsBytes(
                                get -> get.bucket(BUCKET).key("a/b.txt").range("bytes=0-1"))
                        .asUtf8String())
                .isEqualTo("ch");
    }

    @Test
    void refusesWhoeverDoesNotKnowTheSecret() throws Exception {
        put("a", "bytes");

        try (var stranger = client("guessed")) {
            assertThatThrownBy(() ->
                            stranger.getObjectAsBytes(get -> get.bucket(BUCKET).key("a")))
                    .isInstanceOf(S3Exception.class)
                    .extracting(e -> ((S3Exception) e).statusCode())
                    .isEqualTo(403);
        }
        assertThat(send(HttpRequest.newBuilder(URI.create(server.endpoint() + "/" + BUCKET + "/a")))
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void givesRangesOfAnObjectByASignedAddress() throws Exception {
        put("a", "0123456789");
        try (var presigner = presigner()) {
            var signed = presigner.presignGetObject(presign -> presign.signatureDuration(Duration.ofMinutes(5))
                    .getObjectRequest(get -> get.bucket(BUCKET).key("a")));

            var answer = send(HttpRequest.newBuilder(URI.create(signed.url().toString()))
                    .header("Origin", ORIGIN)
                    .header("Range", "bytes=3-5"));

            assertThat(answer.statusCode()).isEqualTo(206);
            assertThat(answer.body()).isEqualTo("345");
            assertThat(answer.headers().firstValue("Content-Range")).hasValue("bytes 3-5/10");
            assertThat(answer.headers().firstValue("Access-Control-Allow-Origin"))
                    .isPresent();
            assertThat(answer.headers().firstValue("Access-Control-Expose-Headers"))
                    .get()
                    .asString()
                    .contains("ETag", "Content-Range");
        }
    }

    @Test
    void refusesASignedAddressForAnotherObject() throws Exception {
        put("a", "mine");
        put("b", "not yours");
        try (var presigner = presigner()) {
            var signed = presigner.presignGetObject(presign -> presign.signatureDuration(Duration.ofMinutes(5))
                    .getObjectRequest(get -> get.bucket(BUCKET).key("a")));
            var turned = signed.url().toString().replace("/a?", "/b?");

            assertThat(send(HttpRequest.newBuilder(URI.create(turned))).statusCode())
                    .isEqualTo(403);
        }
    }

    @Test
    void takesAFileInPartsAndListsThoseThatItHas() throws Exception {
        var first = "x".repeat(5 * 1024 * 1024);
        var upload =
                client.createMultipartUpload(create -> create.bucket(BUCKET).key("big"));
        try (var presigner = presigner()) {
            sendPart(presigner, upload.uploadId(), 1, first);
            sendPart(presigner, upload.uploadId(), 2, "the end");
        }
        var held = client.listParts(list -> list.bucket(BUCKET).key("big").uploadId(upload.uploadId()));
        assertThat(held.parts()).extracting(part -> part.partNumber()).containsExactly(1, 2);

        client.completeMultipartUpload(complete -> complete.bucket(BUCKET)
                .key("big")
                .uploadId(upload.uploadId())
                .multipartUpload(parts -> parts.parts(held.parts().stream()
                        .map(part -> CompletedPart.builder()
                                .partNumber(part.partNumber())
                                .eTag(part.eTag())
                                .build())
                        .toList())));

        assertThat(client.headObject(head -> head.bucket(BUCKET).key("big")).contentLength())
                .isEqualTo(first.length() + "the end".length());
        assertThat(client.listObjectsV2(list -> list.bucket(BUCKET)).contents()).hasSize(1);
    }

    @Test
    void forgetsAnAbortedUpload() {
        var upload =
                client.createMultipartUpload(create -> create.bucket(BUCKET).key("big"));

        client.abortMultipartUpload(abort -> abort.bucket(BUCKET).key("big").uploadId(upload.uploadId()));

        assertThat(client.listMultipartUploads(list -> list.bucket(BUCKET)).uploads())
                .isEmpty();
    }

    @Test
    void letsBrowsersOfTheApplicationSendParts() throws Exception {
        var answer = send(HttpRequest.newBuilder(URI.create(server.endpoint() + "/" + BUCKET + "/a?partNumber=1"))
                .method("OPTIONS", BodyPublishers.noBody())
                .header("Origin", ORIGIN)
                .header("Access-Control-Request-Method", "PUT")
                .header("Access-Control-Request-Headers", "content-type"));

        assertThat(answer.statusCode()).isBetween(200, 204);
        assertThat(answer.headers().firstValue("Access-Control-Allow-Methods"))
                .get()
                .asString()
                .contains("PUT");
    }

    private void sendPart(S3Presigner presigner, String uploadId, int number, String bytes) throws Exception {
        var signed = presigner.presignUploadPart(presign -> presign.signatureDuration(Duration.ofMinutes(5))
                .uploadPartRequest(part ->
                        part.bucket(BUCKET).key("big").uploadId(uploadId).partNumber(number)));
        var answer = send(HttpRequest.newBuilder(URI.create(signed.url().toString()))
                .header("Origin", ORIGIN)
                .PUT(BodyPublishers.ofString(bytes)));
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("ETag")).isPresent();
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
        return browser.send(request.build(), BodyHandlers.ofString());
    }

    private void put(String key, String text) {
        client.putObject(put -> put.bucket(BUCKET).key(key), RequestBody.fromString(text));
    }

    private S3Client client(String secret) {
        return S3Client.builder()
                .endpointOverride(server.endpoint())
                .region(Region.US_EAST_1)
                .forcePathStyle(true)
                .requestChecksumCalculation(RequestChecksumCalculation.WHEN_REQUIRED)
                .responseChecksumValidation(ResponseChecksumValidation.WHEN_REQUIRED)
                .credentialsProvider(StaticCredentialsProvider.create(AwsBasicCredentials.create("key", secret)))
                .build();
    }

    private S3Presigner presigner() {
        return S3Presigner.builder()
                .endpointOverride(server.endpoint())
                .region(Region.US_EAST_1)
                .serviceConfiguration(
                        S3Configuration.builder().pathStyleAccessEnabled(true).build())
                .credentialsProvider(StaticCredentialsProvider.create(AwsBasicCredentials.create("key", "secret")))
                .build();
    }
}
