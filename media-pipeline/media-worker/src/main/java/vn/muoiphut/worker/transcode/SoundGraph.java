package vn.muoiphut.worker.transcode;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import vn.muoiphut.worker.probe.Source;

/** The filters between the source's sound and the encoders of all renditions. */
final class SoundGraph {

    /**
     * Two channels of numbers with a fraction: nothing is lost above full scale before the limiter, and the loudness that
     * was measured of them is the loudness that is corrected.
     */
    static final String TWO_CHANNELS = "aformat=sample_fmts=fltp:channel_layouts=stereo";

    /** Each form has a limiter of its own, because two channels below a limit can be one above it. */
    private static final String LIMITED = "alimiter=limit=0.89:level=false,asetnsamples=n=1024:p=0";

    private SoundGraph() {}

    /** Ends in {@code [a0]} and so on, a sound for each plan. */
    static String of(Source source, Source.Sound sound, double gain, List<SoundPlan> plans) {
        var length = FilterGraph.decimal(source.seconds());
        // Sound that changes its form half-way would reach the encoder in frames that it cannot take.
        var all = "[0:%d]aresample=48000:async=1:first_pts=0,%s,".formatted(sound.stream(), TWO_CHANNELS)
                + "volume=%sdB,apad=whole_dur=%s,atrim=end=%s".formatted(FilterGraph.decimal(gain), length, length);
        var mono = labels(plans, 1);
        var stereo = labels(plans, 2);
        var chains = new ArrayList<String>();
        if (mono.isEmpty() || stereo.isEmpty()) {
            chains.add(
                    all + "," + (mono.isEmpty() ? limited(stereo) : "aformat=channel_layouts=mono," + limited(mono)));
        } else {
            chains.add(all + ",asplit=2[mono][stereo]");
            chains.add("[mono]aformat=channel_layouts=mono," + limited(mono));
            chains.add("[stereo]" + limited(stereo));
        }
        return String.join(";", chains);
    }

    private static List<String> labels(List<SoundPlan> plans, int channels) {
        return IntStream.range(0, plans.size())
                .filter(i -> plans.get(i).channels() == channels)
                .mapToObj(i -> "[a" + i + "]")
                .toList();
    }

    private static String limited(List<String> labels) {
        return LIMITED + ",asplit=" + labels.size() + labels.stream().collect(Collectors.joining());
    }
}
