package vn.muoiphut.media.storage;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.muoiphut.media.SettableClock;

/** What every media store keeps of its promises. */
interface MediaStoreContract {

    int MEGABYTE = 1 << 20;

    MediaStore store();

    /** The clock that the store signs with. */
    SettableClock clock();

    @Test
    default void givesBackWhatWasPut() {
        var key = key("a b+c/đường.txt");
        store().put(key, "xin chào".getBytes(UTF_8), "text/plain");

        assertThat(store().get(key)).asString(UTF_8).isEqualTo("xin chào");
        assertThat(store().head(key)).map(StoredObject::bytes).contains(9L);
    }

    @Test
    default void replacesWhatIsThere() {
        var key = key("twice");
        store().put(key, new byte[] {1, 2, 3}, "application/octet-stream");
        store().put(key, new byte[] {4}, "application/octet-stream");

        assertThat(store().get(key)).containsExactly(4);
    }

    @Test
    default void carriesFilesBothWays(@TempDir Path folder) throws IOException {
        var key = key("file");
        var sent = Files.write(folder.resolve("sent"), bytes(3 * MEGABYTE));
        store().put(key, sent, "video/mp4");
        store().download(key, folder.resolve("got"));

        assertThat(folder.resolve("got")).hasSameBinaryContentAs(sent);
    }

    @Test
    default void saysThatNothingIsThere(@TempDir Path folder) {
        var key = key("missing");

        assertThat(store().head(key)).isEmpty();
        assertThatThrownBy(() -> store().get(key)).isInstanceOf(MissingObjectException.class);
        assertThatThrownBy(() -> store().download(key, folder.resolve("got")))
                .isInstanceOf(MissingObjectException.class);
        store().delete(key);
    }

    @Test
    default void listsAndRemovesByPrefix() {
        var folder = key("folder/");
        for (var name : List.of("b", "a", "c/d")) {
            store().put(folder + name, new byte[] {1}, "text/plain");
        }

        assertThat(store().list(folder))
                .extracting(StoredObject::key)
                .containsExactly(folder + "a", folder + "b", folder + "c/d");
        store().deleteAll(folder);
        assertThat(store().list(folder)).isEmpty();
    }

    @Test
    default void joinsPartsThatAClientSentStraightToIt() throws Exception {
        var key = key("upload");
        var upload = store().beginUpload(key, "video/mp4");
        var parts = List.of(bytes(5 * MEGABYTE), bytes(1000));
        for (int i = 0; i < 2; i++) {
            var address = store().partUrl(key, upload, i + 1, Duration.ofMinutes(5));
            assertThat(send(address, parts.get(i)).statusCode()).isEqualTo(200);
        }

        assertThat(store().head(key)).isEmpty();
        var arrived = store().parts(key, upload);
        assertThat(arrived).extracting(UploadedPart::bytes).containsExactly(5L * MEGABYTE, 1000L);
        store().completeUpload(key, upload, arrived);
        assertThat(store().head(key)).map(StoredObject::bytes).contains(5L * MEGABYTE + 1000);
    }

    @Test
    default void remembersPartsThatArrivedBeforeTheLineWasCut() throws Exception {
        var key = key("cut");
        var upload = store().beginUpload(key, "video/mp4");
        send(store().partUrl(key, upload, 2, Duration.ofMinutes(5)), bytes(1000));

        assertThat(store().parts(key, upload)).extracting(UploadedPart::number).containsExactly(2);
        assertThat(store().pendingUploads(key))
                .extracting(PendingUpload::uploadId)
                .containsExactly(upload);
    }

    @Test
    default void forgetsAnAbortedUpload() {
        var key = key("aborted");
        var upload = store().beginUpload(key, "video/mp4");
        store().abortUpload(key, upload);
        store().abortUpload(key, upload);

        assertThat(store().pendingUploads(key)).isEmpty();
        assertThat(store().head(key)).isEmpty();
    }

    @Test
    default void refusesAPartWhoseAddressWasForAnotherOne() throws Exception {
        var key = key("forged");
        var upload = store().beginUpload(key, "video/mp4");
        var address = store().partUrl(key, upload, 1, Duration.ofMinutes(5)).toString();
        var forged = URI.create(address.replace("partNumber=1", "partNumber=2"));

        assertThat(send(forged, bytes(10)).statusCode()).isEqualTo(403);
    }

    @Test
    default void servesRangesToAnybodyWithTheAddress() throws Exception {
        var key = key("ranges và dấu cách.mp4");
        store().put(key, "0123456789".getBytes(UTF_8), "video/mp4");
        var request = HttpRequest.newBuilder(store().publicUrl(key))
                .header("Range", "bytes=2-4")
                .build();

        try (var client = HttpClient.newHttpClient()) {
            var response = client.send(request, BodyHandlers.ofString());
            assertThat(response.statusCode()).isEqualTo(206);
            assertThat(response.body()).isEqualTo("234");
        }
    }

    @Test
    default void letsAnybodyKeepAnObjectUnderAName() throws Exception {
        var key = key("handout.pdf");
        store().put(key, "0123".getBytes(UTF_8), "application/pdf");

        try (var client = HttpClient.newHttpClient()) {
            var request = HttpRequest.newBuilder(store().downloadUrl(key, "Tài liệu 1.pdf"));
            var response = client.send(request.build(), BodyHandlers.ofString());
            assertThat(response.body()).isEqualTo("0123");
            assertThat(response.headers().firstValue("Content-Disposition"))
                    .hasValue("attachment; filename*=UTF-8''T%C3%A0i%20li%E1%BB%87u%201.pdf");
        }
    }

    @Test
    default void givesEveryViewerOfOneWindowTheSameAddress() {
        var key = key("shared");
        var now = clock().instant();
        clock().set(now.truncatedTo(ChronoUnit.HOURS));
        var first = store().publicUrl(key);
        clock().advance(Duration.ofMinutes(59));

        assertThat(store().publicUrl(key)).isEqualTo(first);
        clock().advance(Duration.ofMinutes(1));
        assertThat(store().publicUrl(key)).isNotEqualTo(first);
        clock().set(now);
    }

    static HttpResponse<String> send(URI address, byte[] body) throws Exception {
        try (var client = HttpClient.newHttpClient()) {
            var request = HttpRequest.newBuilder(address)
                    .PUT(BodyPublishers.ofByteArray(body))
                    .build();
            return client.send(request, BodyHandlers.ofString());
        }
    }

    static byte[] bytes(int count) {
        var bytes = new byte[count];
        for (int i = 0; i < count; i++) {
            bytes[i] = (byte) ((i * 31) >> 3);
        }
        return bytes;
    }

    static String key(String name) {
        return "test/" + UUID.randomUUID() + "/" + name;
    }
}
