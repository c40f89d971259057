package vn.muoiphut.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.core.checksums.RequestChecksumCalculation;
import software.amazon.awssdk.core.checksums.ResponseChecksumValidation;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3Client;

class EmbeddedS3Test {

    @Test
    void keepsObjectsOverARestart(@TempDir Path dir) throws Exception {
        try (var s3 = EmbeddedS3.start(dir, 0, "key", "secret");
                var client = client(s3.endpoint())) {
            client.createBucket(b -> b.bucket("media"));
            client.putObject(b -> b.bucket("media").key("a/b.txt"), RequestBody.fromString("chào"));
        }
        try (var s3 = EmbeddedS3.start(dir, 0, "key", "secret");
                var client = client(s3.endpoint())) {
            assertThat(client.getObjectAsBytes(
                                    b -> b.bucket("media").key("a/b.txt").range("bytes=0-1"))
                            .asUtf8String())
                    .isEqualTo("ch");
        }
    }

    static S3Client client(URI endpoint) {
        return S3Client.builder()
                .endpointOverride(endpoint)
                .region(Region.US_EAST_1)
                .forcePathStyle(true)
                .requestChecksumCalculation(RequestChecksumCalculation.WHEN_REQUIRED)
                .responseChecksumValidation(ResponseChecksumValidation.WHEN_REQUIRED)
                .credentialsProvider(StaticCredentialsProvider.create(AwsBasicCredentials.create("key", "secret")))
                .build();
    }
}
