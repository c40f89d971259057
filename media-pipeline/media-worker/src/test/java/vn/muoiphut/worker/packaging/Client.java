package vn.muoiphut.worker.packaging;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Fetches what a media playlist names, range by range, and knows nothing else of it. */
final class Client {

    private static final Pattern MAP = Pattern.compile("#EXT-X-MAP:URI=\"([^\"]+)\",BYTERANGE=\"(\\d+)@(\\d+)\"");
    private static final Pattern SEGMENT =
            Pattern.compile("#EXTINF:([\\d.]+),\n#EXT-X-BYTERANGE:(\\d+)@(\\d+)\n(\\S+)\n");

    /** What was fetched. */
    static final class Fetched {

        private final byte[] initialisation;
        private final List<byte[]> segments;
        private final List<Double> seconds;

        private Fetched(byte[] initialisation, List<byte[]> segments, List<Double> seconds) {
            this.initialisation = initialisation;
            this.segments = segments;
            this.seconds = seconds;
        }

        /** How long each segment plays, as the playlist says. */
        List<Double> seconds() {
            return seconds;
        }

        /** All of it, one after the other. */
        Path whole(Path file) throws IOException {
            var bytes = new ByteArrayOutputStream();
            bytes.write(initialisation);
            for (var segment : segments) {
                bytes.write(segment);
            }
            return Files.write(file, bytes.toByteArray());
        }

        /** One segment alone. */
        Path segment(int index, Path file) throws IOException {
            var bytes = new ByteArrayOutputStream();
            bytes.write(initialisation);
            bytes.write(segments.get(index));
            return Files.write(file, bytes.toByteArray());
        }
    }

    private Client() {}

    static Fetched fetch(String playlist) throws Exception {
        try (var http = HttpClient.newHttpClient()) {
            var map = MAP.matcher(playlist);
            if (!map.find()) {
                throw new IOException("no beginning is named in " + playlist);
            }
            var beginning = range(http, map.group(1), map.group(2), map.group(3));
            var segments = new ArrayList<byte[]>();
            var seconds = new ArrayList<Double>();
            var named = SEGMENT.matcher(playlist);
            while (named.find()) {
                segments.add(range(http, named.group(4), named.group(2), named.group(3)));
                seconds.add(Double.parseDouble(named.group(1)));
            }
            return new Fetched(beginning, segments, seconds);
        }
    }

    private static byte[] range(HttpClient http, String url, String length, String from) throws Exception {
        long first = Long.parseLong(from);
        long last = first + Long.parseLong(length) - 1;
        var request = HttpRequest.newBuilder(URI.create(url))
                .header("Range", "bytes=%d-%d".formatted(first, last))
                .build();
        var answer = http.send(request, BodyHandlers.ofByteArray());
        if (answer.statusCode() != 206 || answer.body().length != last - first + 1) {
            throw new IOException("%d with %d bytes for %s".formatted(answer.statusCode(), answer.body().length, url));
        }
        return answer.body();
    }
}
