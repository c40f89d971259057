package vn.muoiphut.worker.probe;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.bramp.ffmpeg.probe.FFmpegProbeResult;
import net.bramp.ffmpeg.probe.FFmpegStream;
import net.bramp.ffmpeg.shared.CodecType;
import org.apache.commons.lang3.math.Fraction;
import org.jspecify.annotations.Nullable;
import vn.muoiphut.media.asset.RejectionReason;
import vn.muoiphut.worker.child.Input;
import vn.muoiphut.worker.probe.Source.Pictures;
import vn.muoiphut.worker.probe.Source.Sound;
import vn.muoiphut.worker.probe.Verdict.Refused;
import vn.muoiphut.worker.probe.Verdict.Taken;

/** Decides on a source from what ffprobe says about it and from what its packets add up to. */
final class ProbeRules {

    /** The longest lesson, in seconds; what is within a picture of it is as long. */
    static final double LONGEST = 600;

    private static final double TOLERANCE = 0.05;
    private static final double SHORTEST = 0.1;
    private static final int LONGEST_SIDE = 16_000;
    private static final Set<String> HIGH_DYNAMIC_RANGE = Set.of("smpte2084", "arib-std-b67");
    private static final Set<String> STILL = Set.of("png", "mjpegb", "gif", "bmp", "tiff", "webp", "ansi", "svg");

    private ProbeRules() {}

    /** What can be decided before the packets are looked at: empty when nothing speaks against it. */
    static Optional<RejectionReason> atFirstSight(FFmpegProbeResult facts) {
        var video = video(facts);
        if (facts.getFormat() == null
                || facts.getStreams() == null
                || facts.getStreams().isEmpty()) {
            return Optional.of(RejectionReason.NOT_A_VIDEO);
        }
        if (video.isEmpty()) {
            return Optional.of(RejectionReason.NO_VIDEO_STREAM);
        }
        var pictures = video.get();
        if (!Codecs.arePictures(pictures.codec_name) || isOnlyHeardElsewhere(facts)) {
            return Optional.of(RejectionReason.UNSUPPORTED_CODEC);
        }
        if (pictures.width < 1 || pictures.height < 1) {
            return Optional.of(RejectionReason.CORRUPT);
        }
        if ((long) pictures.width * pictures.height > Input.MOST_PIXELS
                || Math.max(pictures.width, pictures.height) > LONGEST_SIDE) {
            return Optional.of(RejectionReason.TOO_MANY_PIXELS);
        }
        return claimedSeconds(facts, pictures) > LONGEST + TOLERANCE
                ? Optional.of(RejectionReason.TOO_LONG)
                : Optional.empty();
    }

    /** Decides on what passed at first sight. */
    static Verdict decide(FFmpegProbeResult facts, PacketScan packets) {
        var video = video(facts).orElseThrow();
        var sound = sound(facts);
        double pictures = packets.seconds(video.index);
        double heard = sound == null ? 0 : packets.seconds(sound.stream());
        // Sound that ends a little after the pictures is cut; more of it is heard with the last picture standing.
        double seconds = heard > pictures + 1 ? heard : pictures;
        if (pictures == 0 || isCutShort(video.duration > 0 ? pictures : seconds, claimedSeconds(facts, video))) {
            return new Refused(RejectionReason.TRUNCATED);
        }
        if (seconds > LONGEST + TOLERANCE) {
            return new Refused(RejectionReason.TOO_LONG);
        }
        if (seconds < SHORTEST) {
            return new Refused(RejectionReason.TOO_SHORT);
        }
        boolean interlaced = packets.isInterlaced(video.index);
        return new Taken(
                new Source(Math.min(seconds, LONGEST), pictures, video.index, pictures(video, interlaced), sound));
    }

    private static boolean isCutShort(double there, double claimed) {
        return there < claimed - Math.max(1, claimed * 0.03);
    }

    private static Optional<FFmpegStream> video(FFmpegProbeResult facts) {
        return streams(facts, CodecType.VIDEO).stream()
                .filter(stream -> stream.disposition == null
                        || !(stream.disposition.attached_pic || stream.disposition.still_image))
                .filter(stream -> stream.codec_name == null || !STILL.contains(stream.codec_name))
                .findFirst();
    }

    private static @Nullable Sound sound(FFmpegProbeResult facts) {
        return streams(facts, CodecType.AUDIO).stream()
                .filter(stream -> stream.channels > 0 && Codecs.isSound(stream.codec_name))
                .min(Comparator.comparing(stream -> stream.disposition == null || !stream.disposition._default))
                .map(stream -> new Sound(stream.index, stream.channels))
                .orElse(null);
    }

    /** A phone may add a track of its own kind beside an ordinary one; alone it would be a lesson without a voice. */
    private static boolean isOnlyHeardElsewhere(FFmpegProbeResult facts) {
        var sounds = streams(facts, CodecType.AUDIO);
        return !sounds.isEmpty() && sounds.stream().noneMatch(stream -> Codecs.isSound(stream.codec_name));
    }

    private static List<FFmpegStream> streams(FFmpegProbeResult facts, CodecType type) {
        return facts.getStreams() == null
                ? List.of()
                : facts.getStreams().stream()
                        .filter(stream -> stream.codec_type == type)
                        .toList();
    }

    private static double claimedSeconds(FFmpegProbeResult facts, FFmpegStream video) {
        return video.duration > 0 ? video.duration : facts.getFormat().duration;
    }

    private static Pictures pictures(FFmpegStream video, boolean interlaced) {
        int width = Math.max(2, (int) Math.round(video.width * pixelAspect(video.sample_aspect_ratio)));
        boolean turned = Math.abs(rotation(video)) % 180 == 90;
        return new Pictures(
                turned ? video.height : width,
                turned ? width : video.height,
                rate(video),
                interlaced,
                HIGH_DYNAMIC_RANGE.contains(String.valueOf(video.color_transfer)));
    }

    private static FrameRate rate(FFmpegStream video) {
        var average = fraction(video.avg_frame_rate);
        var nominal = fraction(video.r_frame_rate);
        if (average == null || average.perSecond() > 1000) {
            return nominal == null || nominal.perSecond() > 1000
                    ? new FrameRate(30, 1)
                    : FrameRate.of(nominal, nominal);
        }
        return FrameRate.of(average, nominal == null ? average : nominal);
    }

    private static @Nullable FrameRate fraction(@Nullable Fraction rate) {
        return rate == null || rate.getNumerator() < 1 || rate.getDenominator() < 1
                ? null
                : new FrameRate(rate.getNumerator(), rate.getDenominator());
    }

    private static double pixelAspect(@Nullable String ratio) {
        var parts = ratio == null ? new String[0] : ratio.split(":");
        if (parts.length != 2) {
            return 1;
        }
        try {
            double aspect = Double.parseDouble(parts[0]) / Double.parseDouble(parts[1]);
            return aspect > 0.1 && aspect < 10 ? aspect : 1;
        } catch (NumberFormatException unknown) {
            return 1;
        }
    }

    private static int rotation(FFmpegStream video) {
        if (video.side_data_list != null) {
            for (var data : video.side_data_list) {
                // The library leaves empty places for kinds of side data that it does not know.
                if (data != null && data.displaymatrix != null) {
                    return data.rotation;
                }
            }
        }
        return 0;
    }
}
