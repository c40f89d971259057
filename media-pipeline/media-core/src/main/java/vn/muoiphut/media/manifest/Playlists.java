package vn.muoiphut.media.manifest;

import java.util.Collection;
import java.util.List;
import java.util.Locale;

/**
 * Writes HLS playlists (RFC 8216, version 7) over the files of a manifest. Whatever is in the manifest plays.
 *
 * <p>They name each other by addresses relative to the folder in which they are served: {@code NAME.m3u8} for a
 * rendition, {@code NAME/pictures.m3u8} for its first pictures, {@code captions/LANGUAGE.m3u8} for captions, which in
 * turn names {@code captions/LANGUAGE.vtt}.
 */
public final class Playlists {

    private static final String SUBTITLES = "captions";

    private Playlists() {}

    /**
     * The master playlist, the lowest rendition first, so that a player on a weak line begins with it.
     *
     * @param languages of the captions, by their codes of ISO 639-1
     */
    public static String master(List<Rendition> renditions, Collection<String> languages) {
        var lines = new StringBuilder("#EXTM3U\n#EXT-X-VERSION:7\n#EXT-X-INDEPENDENT-SEGMENTS\n");
        for (var language : languages) {
            lines.append("#EXT-X-MEDIA:TYPE=SUBTITLES,GROUP-ID=\"%s\",LANGUAGE=\"%s\",NAME=\"%s\",DEFAULT=NO,"
                            .formatted(SUBTITLES, language, nameOf(language)))
                    .append("AUTOSELECT=YES,FORCED=NO,URI=\"captions/%s.m3u8\"\n".formatted(language));
        }
        for (var rendition : renditions) {
            lines.append("#EXT-X-STREAM-INF:BANDWIDTH=%d,AVERAGE-BANDWIDTH=%d,CODECS=\"%s\",RESOLUTION=%dx%d"
                            .formatted(
                                    rendition.bandwidth(),
                                    rendition.averageBandwidth(),
                                    rendition.codecs(),
                                    rendition.width(),
                                    rendition.height()))
                    .append(String.format(Locale.ROOT, ",FRAME-RATE=%.3f", rendition.frameRate()))
                    .append(languages.isEmpty() ? "" : ",SUBTITLES=\"" + SUBTITLES + '"')
                    .append("\n%s.m3u8\n".formatted(rendition.name()));
        }
        renditions.stream()
                .filter(Rendition::showsPictures)
                .forEach(rendition -> lines.append(pictureVariant(rendition)));
        return lines.toString();
    }

    private static String pictureVariant(Rendition rendition) {
        return "#EXT-X-I-FRAME-STREAM-INF:BANDWIDTH=%d,AVERAGE-BANDWIDTH=%d,CODECS=\"%s\",RESOLUTION=%dx%d,"
                        .formatted(
                                BitRates.peak(rendition.segments(), rendition.targetSeconds(), Segment::pictureBytes),
                                BitRates.mean(rendition.segments(), Segment::pictureBytes),
                                rendition.codecs().replaceFirst(",.*", ""),
                                rendition.width(),
                                rendition.height())
                + "URI=\"%s/pictures.m3u8\"\n".formatted(rendition.name());
    }

    /**
     * The media playlist of one rendition.
     *
     * @param file where its file is; the same address for every segment
     */
    public static String media(Rendition rendition, String file) {
        var lines = beginning(rendition.targetSeconds())
                .append("#EXT-X-INDEPENDENT-SEGMENTS\n")
                .append(map(rendition, file));
        for (var segment : rendition.segments()) {
            lines.append(range(segment, segment.bytes(), file));
        }
        return lines.append("#EXT-X-ENDLIST\n").toString();
    }

    /** The first picture of every segment, for looking ahead (RFC 8216 §4.3.3.6): its bytes and nothing behind it. */
    public static String pictures(Rendition rendition, String file) {
        var lines = beginning(rendition.targetSeconds())
                .append("#EXT-X-I-FRAMES-ONLY\n")
                .append(map(rendition, file));
        for (var segment : rendition.segments()) {
            lines.append(range(segment, segment.pictureBytes(), file));
        }
        return lines.append("#EXT-X-ENDLIST\n").toString();
    }

    /** Captions of the whole video as one segment. */
    public static String captions(String language, double seconds) {
        return beginning((int) Math.max(1, Math.round(seconds)))
                .append(String.format(Locale.ROOT, "#EXTINF:%.6f,\n", seconds))
                .append("%s.vtt\n#EXT-X-ENDLIST\n".formatted(language))
                .toString();
    }

    /** A language's name in itself, such as Tiếng Việt. */
    static String nameOf(String language) {
        var locale = Locale.of(language);
        var name = locale.getDisplayLanguage(locale);
        return name.substring(0, 1).toUpperCase(locale) + name.substring(1);
    }

    private static StringBuilder beginning(int targetSeconds) {
        return new StringBuilder("#EXTM3U\n#EXT-X-VERSION:7\n")
                .append("#EXT-X-TARGETDURATION:%d\n".formatted(targetSeconds))
                .append("#EXT-X-MEDIA-SEQUENCE:0\n#EXT-X-PLAYLIST-TYPE:VOD\n");
    }

    private static String map(Rendition rendition, String file) {
        return "#EXT-X-MAP:URI=\"%s\",BYTERANGE=\"%d@0\"\n".formatted(file, rendition.initialisationBytes());
    }

    private static String range(Segment segment, long bytes, String file) {
        return String.format(
                Locale.ROOT,
                "#EXTINF:%.6f,\n#EXT-X-BYTERANGE:%d@%d\n%s\n",
                segment.seconds(),
                bytes,
                segment.offset(),
                file);
    }
}
