package vn.muoiphut.media.manifest;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Writes HLS playlists (RFC 8216, version 7) over the files of a manifest. Whatever is in the manifest plays. */
public final class Playlists {

    private Playlists() {}

    /**
     * The master playlist, the lowest rendition first, so that a player on a weak line begins with it.
     *
     * @param address where the media playlist of a rendition is
     */
    public static String master(List<Rendition> renditions, Function<Rendition, String> address) {
        return renditions.stream()
                .map(rendition -> variant(rendition) + "\n" + address.apply(rendition) + "\n")
                .collect(Collectors.joining("", "#EXTM3U\n#EXT-X-VERSION:7\n#EXT-X-INDEPENDENT-SEGMENTS\n", ""));
    }

    /**
     * The media playlist of one rendition.
     *
     * @param file where its file is; the same address for every segment
     */
    public static String media(Rendition rendition, String file) {
        var longest = rendition.segments().stream()
                .mapToDouble(Segment::seconds)
                .max()
                .orElse(0);
        var lines = new StringBuilder("#EXTM3U\n#EXT-X-VERSION:7\n")
                .append("#EXT-X-TARGETDURATION:%d\n".formatted(Math.max(1, Math.round(longest))))
                .append("#EXT-X-MEDIA-SEQUENCE:0\n#EXT-X-PLAYLIST-TYPE:VOD\n#EXT-X-INDEPENDENT-SEGMENTS\n")
                .append("#EXT-X-MAP:URI=\"%s\",BYTERANGE=\"%d@0\"\n".formatted(file, rendition.initialisationBytes()));
        for (var segment : rendition.segments()) {
            lines.append(String.format(Locale.ROOT, "#EXTINF:%.6f,\n", segment.seconds()))
                    .append("#EXT-X-BYTERANGE:%d@%d\n".formatted(segment.bytes(), segment.offset()))
                    .append(file)
                    .append('\n');
        }
        return lines.append("#EXT-X-ENDLIST\n").toString();
    }

    private static String variant(Rendition rendition) {
        return String.format(
                Locale.ROOT,
                "#EXT-X-STREAM-INF:BANDWIDTH=%d,AVERAGE-BANDWIDTH=%d,CODECS=\"%s\",RESOLUTION=%dx%d,FRAME-RATE=%.3f",
                rendition.bandwidth(),
                rendition.averageBandwidth(),
                rendition.codecs(),
                rendition.width(),
                rendition.height(),
                rendition.frameRate());
    }
}
