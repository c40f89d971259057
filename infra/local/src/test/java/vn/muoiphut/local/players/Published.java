package vn.muoiphut.local.players;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import vn.muoiphut.embedded.EmbeddedS3;
import vn.muoiphut.media.manifest.DashManifest;
import vn.muoiphut.media.manifest.Playlists;
import vn.muoiphut.media.manifest.Rendition;
import vn.muoiphut.media.storage.MediaStoreSettings;
import vn.muoiphut.media.storage.S3MediaStore;

/**
 * Renditions as players meet them: files in an S3 store behind presigned addresses, playlists under the addresses that
 * the backend gives them, and a page with nothing but a video element.
 */
final class Published implements AutoCloseable {

    private static final String HLS = "application/vnd.apple.mpegurl";

    private final EmbeddedS3 server;
    private final S3MediaStore store;
    private final HttpServer pages;
    private final List<Rendition> renditions = new ArrayList<>();

    /** @param libraries files that pages may fetch, by their paths */
    Published(Path folder, Map<String, Path> libraries) throws IOException {
        server = EmbeddedS3.start(folder, 0, "access", "secret");
        var settings = new MediaStoreSettings(
                server.endpoint(),
                null,
                "us-east-1",
                "media",
                server.accessKey(),
                server.secretKey(),
                Duration.ofHours(1),
                Duration.ofHours(3));
        store = new S3MediaStore(settings, Clock.systemUTC());
        store.prepare();
        pages = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        pages.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        for (var library : libraries.entrySet()) {
            var content = Files.readString(library.getValue());
            serve(library.getKey(), "text/javascript", () -> content);
        }
        serve("/", "text/html", () -> "<!doctype html><video width=426 height=240></video>");
        pages.start();
    }

    URI address() {
        return URI.create("http://127.0.0.1:" + pages.getAddress().getPort());
    }

    /** Stores a rendition's file and serves its playlist. */
    void add(Rendition rendition, Path file) {
        store.put(rendition.key(), file, "video/mp4");
        renditions.add(rendition);
        serve("/" + rendition.name() + ".m3u8", HLS, () -> Playlists.media(rendition, at(rendition)));
    }

    /** Serves captions in Vietnamese, and with them what names all that there is. */
    void complete(String webVtt, double seconds) {
        var languages = List.of("vi");
        serve("/captions/vi.vtt", "text/vtt", () -> webVtt);
        serve("/captions/vi.m3u8", HLS, () -> Playlists.captions("vi", seconds));
        serve("/master.m3u8", HLS, () -> Playlists.master(renditions, languages));
        serve("/manifest.mpd", "application/dash+xml", () -> DashManifest.of(renditions, seconds, languages, this::at));
    }

    private String at(Rendition rendition) {
        return store.publicUrl(rendition.key()).toString();
    }

    private void serve(String path, String type, Supplier<String> content) {
        pages.createContext(
                path,
                exchange -> answer(
                        exchange,
                        type,
                        Optional.of(content)
                                .filter(_ -> exchange.getRequestURI().getPath().equals(path))));
    }

    private static void answer(HttpExchange exchange, String type, Optional<Supplier<String>> content)
            throws IOException {
        try (exchange) {
            var body = content.map(Supplier::get).orElse("").getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Content-Type", type + "; charset=utf-8");
            exchange.sendResponseHeaders(content.isPresent() ? 200 : 404, body.length == 0 ? -1 : body.length);
            exchange.getResponseBody().write(body);
        }
    }

    @Override
    public void close() {
        pages.stop(0);
        store.close();
        server.close();
    }
}
