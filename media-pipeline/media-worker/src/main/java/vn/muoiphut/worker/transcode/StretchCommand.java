package vn.muoiphut.worker.transcode;

import java.util.List;
import vn.muoiphut.worker.child.Input;
import vn.muoiphut.worker.ladder.Rung;
import vn.muoiphut.worker.probe.Source;

/** The command line of a run that makes one stretch of renditions, without sound. */
final class StretchCommand {

    /** Decoding begins at a keyframe that is at least so long before the stretch. */
    private static final double RUN_UP_SECONDS = 4;

    private StretchCommand() {}

    /** Writes {@code 360p-3.mp4} and so on, whose times begin with 0. */
    static List<String> of(String file, Source source, List<Rung> rungs, Stretch stretch, int threads) {
        var arguments = LadderCommand.beginning(threads);
        arguments.addAll(seek(source, stretch));
        arguments.addAll(Input.of(file));
        arguments.addAll(List.of("-filter_complex", FilterGraph.of(source, rungs, stretch)));
        var keyframes = Keyframes.within(stretch, source.pictures().rate());
        for (var rung : rungs) {
            arguments.addAll(List.of("-map", "[v" + rung.name() + "]"));
            arguments.addAll(LadderCommand.pictures(rung, threads, keyframes));
            if (stretch.from() > 0 && rung.codec() == Rung.Codec.H264) {
                // At its beginning x264 takes the viewer's buffer for nine tenths full, and spends what is in it. In
                // the
                // middle of things it is less: with half of it the first segment stays at the ceiling as the others do.
                arguments.addAll(List.of("-rc_init_occupancy", rung.ceiling() + "k"));
            }
            arguments.addAll(List.of("-map_metadata", "-1", "-map_chapters", "-1"));
            arguments.addAll(List.of("-f", "mp4", stretch.file(rung.name())));
        }
        return arguments;
    }

    /** Times stay those of the whole source, so that the pictures fall on the same grid whatever the source's rate. */
    private static List<String> seek(Source source, Stretch stretch) {
        double begins = stretch.from() / source.pictures().rate().perSecond() - RUN_UP_SECONDS;
        return begins <= 0
                ? List.of()
                : List.of("-copyts", "-start_at_zero", "-noaccurate_seek", "-ss", FilterGraph.decimal(begins));
    }
}
