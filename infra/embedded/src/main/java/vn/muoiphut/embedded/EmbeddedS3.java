package vn.muoiphut.embedded;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeoutException;
import org.gaul.s3proxy.CrossOriginResourceSharing;
import org.gaul.s3proxy.S3Proxy;
import org.gaul.s3proxy.auth.AuthenticationType;
import org.gaul.s3proxy.nio2blob.FilesystemNio2BlobStore;

/**
 * A server of the S3 protocol inside this JVM, on the loopback interface only, that keeps its objects in a folder.
 * Every request must carry a good signature (AWS version 4, in a header or presigned); buckets are made by clients.
 */
public final class EmbeddedS3 implements AutoCloseable {

    private static final List<String> EXPOSED =
            List.of("ETag", "Content-Range", "Accept-Ranges", "Content-Length", "Content-Type", "x-amz-request-id");

    private final S3Proxy server;
    private final String accessKey;
    private final String secretKey;

    private EmbeddedS3(S3Proxy server, String accessKey, String secretKey) {
        this.server = server;
        this.accessKey = accessKey;
        this.secretKey = secretKey;
    }

    /**
     * Serves what is kept in {@code directory}, which is created when missing.
     *
     * @param port the port to listen on, 0 for any free one
     */
    public static EmbeddedS3 start(Path directory, int port, String accessKey, String secretKey) throws IOException {
        Files.createDirectories(directory);
        var server = S3Proxy.builder()
                .endpoint(URI.create("http://127.0.0.1:" + port))
                .awsAuthentication(AuthenticationType.AWS_V4, accessKey, secretKey)
                .blobStore(new FilesystemNio2BlobStore(directory.toString()))
                .corsRules(new CrossOriginResourceSharing(
                        List.of("*"), List.of("GET", "HEAD", "PUT", "POST", "DELETE"), List.of("*"), EXPOSED, ""))
                .stopTimeout(1_000)
                .build();
        try {
            server.start();
        } catch (IOException e) {
            throw e;
        } catch (Exception e) {
            throw new IOException("the embedded media store did not start on port " + port, e);
        }
        return new EmbeddedS3(server, accessKey, secretKey);
    }

    /** Where clients send their requests, path style: {@code http://127.0.0.1:PORT}. */
    public URI endpoint() {
        return URI.create("http://127.0.0.1:" + server.getPort());
    }

    public String accessKey() {
        return accessKey;
    }

    public String secretKey() {
        return secretKey;
    }

    @Override
    public void close() {
        try {
            server.stop();
        } catch (TimeoutException stillAnswering) {
            // It has stopped all the same; whoever was being answered sees a cut line and asks again.
        } catch (Exception e) {
            throw new IllegalStateException("the embedded media store did not stop", e);
        }
    }
}
