package vn.muoiphut.worker.probe;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which decoders a stranger's file may start: those of phones, cameras, screen recorders and editors. ffmpeg has hundreds more, for games
 * and forgotten machines, that fewer eyes have looked at. The names are ffmpeg's.
 */
final class Codecs {

    private static final Set<String> PICTURES = Set.of(
            "h264",
            "hevc",
            "vvc",
            "av1",
            "vp8",
            "vp9",
            "vp6",
            "vp6f",
            "mpeg1video",
            "mpeg2video",
            "mpeg4",
            "msmpeg4v1",
            "msmpeg4v2",
            "msmpeg4v3",
            "h261",
            "h263",
            "h263i",
            "h263p",
            "flv1",
            "wmv1",
            "wmv2",
            "wmv3",
            "vc1",
            "theora",
            "mjpeg",
            "dvvideo",
            "prores",
            "dnxhd",
            "cfhd",
            "rawvideo",
            "v210",
            "ffv1",
            "huffyuv",
            "ffvhuff",
            "utvideo",
            "qtrle",
            "svq1",
            "svq3",
            "cinepak",
            "mss2",
            "mts2",
            "tscc",
            "tscc2",
            "flashsv",
            "flashsv2",
            "g2m");

    private static final Set<String> SOUND = Set.of(
            "aac",
            "aac_latm",
            "mp1",
            "mp2",
            "mp3",
            "opus",
            "vorbis",
            "ac3",
            "eac3",
            "dts",
            "truehd",
            "flac",
            "alac",
            "wmav1",
            "wmav2",
            "wmapro",
            "wmavoice",
            "amr_nb",
            "amr_wb",
            "speex",
            "nellymoser",
            "gsm",
            "gsm_ms",
            "qdm2",
            "mace3",
            "mace6",
            "qcelp",
            "evrc");

    private Codecs() {}

    static boolean arePictures(@Nullable String name) {
        return name != null && PICTURES.contains(name);
    }

    static boolean isSound(@Nullable String name) {
        return name != null && (SOUND.contains(name) || name.startsWith("pcm_") || name.startsWith("adpcm_"));
    }
}
