package vn.muoiphut.worker.transcode;

import java.util.ArrayList;
import java.util.List;
import vn.muoiphut.worker.child.Input;
import vn.muoiphut.worker.ladder.Rung;
import vn.muoiphut.worker.probe.Source;

/** The whole command line of the one run that makes every rendition. */
final class LadderCommand {

    /** No run reads more of a source, whatever it is. */
    static final int MOST_SECONDS = 602;

    /** Segments; every rendition has the same borders, because keyframes are forced by time. */
    private static final int SEGMENT_SECONDS = 4;

    private LadderCommand() {}

    /** The arguments after the executable's name. Outputs are written into the working directory. */
    static List<String> of(String file, Source source, List<Rung> rungs, double gain, int threads) {
        var arguments = beginning(threads);
        arguments.addAll(Input.of(file));
        var sounds = source.sound() == null ? List.<SoundPlan>of() : SoundPlan.all(rungs, source.sound());
        arguments.addAll(List.of("-filter_complex", FilterGraph.of(source, rungs, gain, sounds)));
        for (int i = 0; i < rungs.size(); i++) {
            var rung = rungs.get(i);
            arguments.addAll(List.of("-map", "[v" + rung.name() + "]"));
            arguments.addAll(pictures(rung, threads, Keyframes.EVERYWHERE));
            if (!sounds.isEmpty()) {
                arguments.addAll(List.of("-map", "[a" + i + "]"));
                arguments.addAll(sounds.get(i).arguments());
            }
            arguments.addAll(segments(rung.name(), source));
        }
        if (!sounds.isEmpty()) {
            arguments.addAll(List.of("-map", "[a" + rungs.size() + "]"));
            arguments.addAll(sounds.getLast().arguments());
            arguments.addAll(segments("audio", source));
        }
        return arguments;
    }

    /** What every run that reads a source begins with. */
    static List<String> beginning(int threads) {
        var arguments = new ArrayList<>(List.of("-hide_banner", "-nostdin", "-y", "-loglevel", "warning", "-nostats"));
        arguments.addAll(List.of("-progress", "pipe:1", "-stats_period", "0.5", "-max_error_rate", "0.25"));
        arguments.addAll(List.of("-threads", Integer.toString(threads), "-t", Integer.toString(MOST_SECONDS)));
        return arguments;
    }

    static List<String> pictures(Rung rung, int threads, String keyframes) {
        var arguments = new ArrayList<>(
                switch (rung.codec()) {
                    case H264 -> List.of("-c:v", "libx264", "-preset", rung.preset(), "-profile:v", rung.profile());
                    case AV1 -> List.of("-c:v", Av1.ENCODER, "-preset", rung.preset());
                });
        arguments.addAll(List.of("-crf", Integer.toString(rung.crf()), "-maxrate", rung.ceiling() + "k"));
        arguments.addAll(List.of("-bufsize", 2 * rung.ceiling() + "k", "-force_key_frames", keyframes, "-g", "1000"));
        if (rung.codec() == Rung.Codec.H264) {
            arguments.addAll(List.of("-keyint_min", "1", "-sc_threshold", "0"));
        }
        arguments.addAll(List.of("-pix_fmt", "yuv420p", "-colorspace", "bt709", "-color_primaries", "bt709"));
        arguments.addAll(List.of("-color_trc", "bt709", "-threads", Integer.toString(threads)));
        return arguments;
    }

    static List<String> segments(String name, Source source) {
        return List.of(
                "-map_metadata",
                "-1",
                "-map_chapters",
                "-1",
                "-t",
                FilterGraph.decimal(source.seconds()),
                "-f",
                "hls",
                "-hls_time",
                Integer.toString(SEGMENT_SECONDS),
                "-hls_playlist_type",
                "event",
                "-hls_segment_type",
                "fmp4",
                "-hls_flags",
                "single_file+independent_segments",
                "-hls_segment_filename",
                name + ".mp4",
                name + ".m3u8");
    }
}
