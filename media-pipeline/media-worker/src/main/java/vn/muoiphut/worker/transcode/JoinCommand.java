package vn.muoiphut.worker.transcode;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import vn.muoiphut.worker.child.Input;
import vn.muoiphut.worker.ladder.Rung;
import vn.muoiphut.worker.probe.FrameRate;
import vn.muoiphut.worker.probe.Source;

/** The command line of the run that joins stretches to renditions: pictures are copied, the sound is made as ever. */
final class JoinCommand {

    /** What a list of our own files may lead to. */
    private static final String FORMATS = "concat,mov,mp4,m4a,3gp,3g2,mj2";

    private JoinCommand() {}

    /** Reads the lists {@code 360p.ffconcat} and so on; writes what a run over the whole source would write. */
    static List<String> of(String file, Source source, List<Rung> rungs, double gain, int threads) {
        var arguments = LadderCommand.beginning(threads);
        var sound = source.sound();
        if (sound != null) {
            arguments.addAll(Input.of(file));
        }
        for (var rung : rungs) {
            arguments.addAll(List.of("-protocol_whitelist", "file", "-format_whitelist", FORMATS));
            // The headers of all stretches are the same: what each of them repeats is left out.
            arguments.addAll(List.of("-f", "concat", "-auto_convert", "0", "-i", "file:" + list(rung)));
        }
        if (sound != null) {
            var plans = rungs.stream().map(rung -> SoundPlan.of(rung, sound)).toList();
            arguments.addAll(List.of("-filter_complex", SoundGraph.of(source, sound, gain, plans)));
        }
        for (int i = 0; i < rungs.size(); i++) {
            arguments.addAll(List.of("-map", (sound == null ? i : i + 1) + ":v", "-c:v", "copy"));
            if (sound != null) {
                arguments.addAll(List.of("-map", "[a" + i + "]"));
                arguments.addAll(SoundPlan.of(rungs.get(i), sound).arguments());
            }
            arguments.addAll(LadderCommand.segments(rungs.get(i).name(), source));
        }
        return arguments;
    }

    /** The name of the list of a rendition's stretches. */
    static String list(Rung rung) {
        return rung.name() + ".ffconcat";
    }

    /** The list itself, each stretch with its length, so that none is guessed. */
    static String list(Rung rung, List<Stretch> stretches, FrameRate rate) {
        var lines = new ArrayList<>(List.of("ffconcat version 1.0"));
        for (var stretch : stretches) {
            lines.add("file " + stretch.file(rung.name()));
            lines.add(String.format(Locale.ROOT, "duration %.6f", stretch.pictures() / rate.perSecond()));
        }
        return String.join("\n", lines) + "\n";
    }
}
