package vn.muoiphut.worker.packaging;

import java.util.ArrayList;
import java.util.List;
import vn.muoiphut.worker.child.Input;
import vn.muoiphut.worker.ladder.Rung;

/**
 * Which of the lowest rendition's keyframes, one every two seconds, go into the storyboard.
 *
 * @param every takes one of so many keyframes
 */
record StoryboardPlan(int keyframes, int every, int columns, int rows, int tileWidth, int tileHeight) {

    static final int KEYFRAME_SECONDS = 2;
    static final int THUMB = 32;

    private static final int MOST_TILES = 100;
    private static final int LONGER_SIDE = 160;

    static StoryboardPlan of(double seconds, Rung lowest) {
        int keyframes = Math.max(1, (int) Math.ceil(seconds / KEYFRAME_SECONDS));
        int every = Math.ceilDiv(keyframes, MOST_TILES);
        int count = Math.ceilDiv(keyframes, every);
        int columns = Math.min(10, count);
        double scale = (double) LONGER_SIDE / Math.max(lowest.width(), lowest.height());
        return new StoryboardPlan(
                keyframes,
                every,
                columns,
                Math.ceilDiv(count, columns),
                even(lowest.width() * scale),
                even(lowest.height() * scale));
    }

    int count() {
        return Math.ceilDiv(keyframes, every);
    }

    double everySeconds() {
        return (double) KEYFRAME_SECONDS * every;
    }

    /** Writes {@code storyboard.jpg} and, for the choice of the poster, every keyframe small and grey. */
    List<String> command(String file) {
        var graph = "[0:v]split=2[a][b];[a]select='not(mod(n,%d))',scale=%d:%d,tile=%dx%d[sprite];"
                        .formatted(every, tileWidth, tileHeight, columns, rows)
                + "[b]scale=%d:%d,format=gray[grey]".formatted(THUMB, THUMB);
        return KeyframeCommand.of(
                file,
                List.of("-filter_complex", graph),
                List.of("-map", "[sprite]", "-fps_mode", "passthrough", "-frames:v", "1", "-q:v", "5"),
                List.of("-update", "1", "storyboard.jpg"),
                List.of("-map", "[grey]", "-fps_mode", "passthrough", "-f", "rawvideo", "keyframes.grey"));
    }

    private static int even(double side) {
        return Math.max(2, (int) Math.round(side / 2) * 2);
    }

    /** Runs over the keyframes of a file of ours, and decodes nothing else. */
    static final class KeyframeCommand {

        private KeyframeCommand() {}

        @SafeVarargs
        static List<String> of(String file, List<String>... parts) {
            var arguments = new ArrayList<>(List.of("-hide_banner", "-nostdin", "-y", "-loglevel", "error"));
            arguments.addAll(List.of("-skip_frame", "nokey"));
            arguments.addAll(Input.of(file));
            for (var part : parts) {
                arguments.addAll(part);
            }
            return arguments;
        }
    }
}
