package vn.muoiphut.worker.transcode;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import vn.muoiphut.worker.ladder.Rung;
import vn.muoiphut.worker.probe.Source;

/** The filters between one decoder and all encoders: every size is made from the next larger one. */
final class FilterGraph {

    private static final double HELD_PICTURE_FROM = 0.5;

    /** Maps to what ordinary screens show; 203 cd/m² is the white of HDR (ITU-R BT.2408). */
    private static final String TONE_MAP = "zscale=t=linear:npl=203,format=gbrpf32le,zscale=p=bt709,"
            + "tonemap=mobius:desat=0,zscale=t=bt709:m=bt709:r=tv";

    private FilterGraph() {}

    /** Ends in {@code [v240p]} and so on for the pictures, and in {@code [a0]} and so on for the sounds. */
    static String of(Source source, List<Rung> rungs, double gain, List<SoundPlan> sounds) {
        var chains = new ArrayList<String>();
        pictures(source, rungs, grid(source, true), chains);
        if (source.sound() != null) {
            chains.add(SoundGraph.of(source, source.sound(), gain, sounds));
        }
        return String.join(";", chains);
    }

    /** Ends in {@code [v360p]} and so on, with the pictures of one stretch; its first has the time 0. */
    static String of(Source source, List<Rung> rungs, Stretch stretch) {
        var chains = new ArrayList<String>();
        // A decoder that began too late shows too few pictures then, and not the same one many times.
        var grid = grid(source, stretch.from() == 0);
        grid.add("trim=start_pts=%d:end_pts=%d".formatted(stretch.from(), stretch.to()));
        grid.add("setpts=PTS-" + stretch.from());
        pictures(source, rungs, grid, chains);
        return String.join(";", chains);
    }

    private static void pictures(Source source, List<Rung> rungs, List<String> grid, List<String> chains) {
        var at = "0:" + source.videoStream();
        for (int i = rungs.size() - 1; i >= 0; i--) {
            var rung = rungs.get(i);
            var made = i == rungs.size() - 1 ? first(source, rung, grid) : scaled(rung) + ",setsar=1";
            if (i == 0) {
                chains.add("[%s]%s[v%s]".formatted(at, made, rung.name()));
            } else {
                chains.add("[%s]%s,split=2[v%s][s%d]".formatted(at, made, rung.name(), i));
                at = "s" + i;
            }
        }
    }

    /** Whole pictures at a constant rate, from time 0 or from the first that is decoded. */
    private static List<String> grid(Source source, boolean fromZero) {
        var filters = new ArrayList<String>();
        if (source.pictures().interlaced()) {
            filters.add("bwdif=mode=send_frame");
        }
        filters.add("fps=" + source.pictures().rate() + (fromZero ? ":start_time=0" : ""));
        double held = source.seconds() - source.pictureSeconds();
        if (held > HELD_PICTURE_FROM) {
            filters.add("tpad=stop_mode=clone:stop_duration=" + decimal(held));
        }
        return filters;
    }

    private static String first(Source source, Rung rung, List<String> grid) {
        var pictures = source.pictures();
        var filters = new ArrayList<>(grid);
        filters.add(scaled(rung) + (pictures.highDynamicRange() ? "" : ":out_color_matrix=bt709:out_range=tv"));
        if (pictures.highDynamicRange()) {
            filters.add(TONE_MAP);
        }
        filters.add("format=yuv420p");
        filters.add("setsar=1");
        return String.join(",", filters);
    }

    private static String scaled(Rung rung) {
        return "scale=%d:%d:flags=bicubic".formatted(rung.width(), rung.height());
    }

    static String decimal(double value) {
        return String.format(Locale.ROOT, "%.3f", value);
    }
}
