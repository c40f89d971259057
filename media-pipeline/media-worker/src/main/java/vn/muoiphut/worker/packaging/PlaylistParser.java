package vn.muoiphut.worker.packaging;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import vn.muoiphut.media.manifest.Segment;

/** Reads the playlists of byte ranges that ffmpeg writes, whole or still growing. */
final class PlaylistParser {

    private static final Pattern MAP = Pattern.compile("#EXT-X-MAP:.*BYTERANGE=\"(\\d+)@0\"");
    private static final Pattern LENGTH = Pattern.compile("#EXTINF:(\\d+(?:\\.\\d+)?),.*");
    private static final Pattern RANGE = Pattern.compile("#EXT-X-BYTERANGE:(\\d+)@(\\d+)");

    private PlaylistParser() {}

    /**
     * What a playlist names.
     *
     * @param initialisationBytes the size of the file's beginning, 0 while that is not named
     * @param ended whether nothing more will come
     */
    record Parsed(long initialisationBytes, List<Segment> segments, boolean ended) {

        /** How many bytes of the file are named. */
        long bytes() {
            return segments.isEmpty()
                    ? initialisationBytes
                    : segments.getLast().offset() + segments.getLast().bytes();
        }
    }

    static Parsed parse(String playlist) {
        long initialisation = 0;
        long micros = 0;
        boolean ended = false;
        var segments = new ArrayList<Segment>();
        for (var line : playlist.lines().toList()) {
            var map = MAP.matcher(line);
            var length = LENGTH.matcher(line);
            var range = RANGE.matcher(line);
            if (map.matches()) {
                initialisation = Long.parseLong(map.group(1));
            } else if (length.matches()) {
                micros = Math.round(Double.parseDouble(length.group(1)) * 1e6);
            } else if (range.matches()) {
                segments.add(new Segment(Long.parseLong(range.group(2)), Long.parseLong(range.group(1)), micros));
            }
            ended |= line.equals("#EXT-X-ENDLIST");
        }
        return new Parsed(initialisation, List.copyOf(segments), ended);
    }
}
