package vn.muoiphut.media.manifest;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/**
 * Writes a DASH manifest (ISO/IEC 23009-1, main profile) over the same files and the same byte ranges that the HLS
 * playlists name. Sound is inside each rendition, so that there is one adaptation set.
 */
public final class DashManifest {

    private static final String PROFILE = "urn:mpeg:dash:profile:isoff-main:2011";

    private DashManifest() {}

    /**
     * The whole manifest; captions are named relative to it, as in {@link Playlists}.
     *
     * @param seconds how long the video plays
     * @param languages of the captions, by their codes of ISO 639-1
     * @param file where the file of a rendition is
     */
    public static String of(
            List<Rendition> renditions,
            double seconds,
            Collection<String> languages,
            Function<Rendition, String> file) {
        var xml = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n")
                .append("<MPD xmlns=\"urn:mpeg:dash:schema:mpd:2011\" type=\"static\" profiles=\"" + PROFILE + "\"")
                .append(String.format(
                        Locale.ROOT, " minBufferTime=\"PT4S\" mediaPresentationDuration=\"PT%.3fS\">\n", seconds))
                .append("<Period>\n<AdaptationSet mimeType=\"video/mp4\" segmentAlignment=\"true\"")
                .append(" startWithSAP=\"1\">\n");
        for (var rendition : renditions) {
            xml.append(representation(rendition, file.apply(rendition)));
        }
        xml.append("</AdaptationSet>\n");
        for (var language : languages) {
            xml.append("<AdaptationSet contentType=\"text\" mimeType=\"text/vtt\" lang=\"%s\">".formatted(language))
                    .append("<Role schemeIdUri=\"urn:mpeg:dash:role:2011\" value=\"subtitle\"/>")
                    .append("<Label>%s</Label>".formatted(escaped(Playlists.nameOf(language))))
                    .append("<Representation id=\"captions-%s\" bandwidth=\"1000\">".formatted(language))
                    .append("<BaseURL>captions/%s.vtt</BaseURL>".formatted(language))
                    .append("</Representation></AdaptationSet>\n");
        }
        return xml.append("</Period>\n</MPD>\n").toString();
    }

    private static String representation(Rendition rendition, String file) {
        var xml = new StringBuilder(String.format(
                        Locale.ROOT,
                        "<Representation id=\"%s\" bandwidth=\"%d\" codecs=\"%s\" width=\"%d\" height=\"%d\"",
                        rendition.name(),
                        rendition.bandwidth(),
                        rendition.codecs(),
                        rendition.width(),
                        rendition.height()))
                .append(" frameRate=\"%s\" sar=\"1:1\">\n".formatted(frameRate(rendition.frameRate())))
                .append("<BaseURL>%s</BaseURL>\n".formatted(escaped(file)))
                .append("<SegmentList timescale=\"1000000\">\n")
                .append("<Initialization range=\"0-%d\"/>\n".formatted(rendition.initialisationBytes() - 1))
                .append(timeline(rendition.segments()));
        for (var segment : rendition.segments()) {
            long last = segment.offset() + segment.bytes() - 1;
            xml.append("<SegmentURL mediaRange=\"%d-%d\"/>\n".formatted(segment.offset(), last));
        }
        return xml.append("</SegmentList>\n</Representation>\n").toString();
    }

    /** Equal lengths in a row are written once. */
    private static String timeline(List<Segment> segments) {
        var xml = new StringBuilder("<SegmentTimeline>");
        for (int i = 0; i < segments.size(); ) {
            long micros = segments.get(i).micros();
            int first = i;
            while (i < segments.size() && segments.get(i).micros() == micros) {
                i++;
            }
            int more = i - first - 1;
            xml.append("<S d=\"%d\"%s/>".formatted(micros, more == 0 ? "" : " r=\"%d\"".formatted(more)));
        }
        return xml.append("</SegmentTimeline>\n").toString();
    }

    /** DASH knows no decimals, but fractions: 29.97 is 29970/1000. */
    private static String frameRate(double perSecond) {
        return perSecond == Math.rint(perSecond)
                ? "%d".formatted(Math.round(perSecond))
                : "%d/1000".formatted(Math.round(perSecond * 1000));
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
