package vn.muoiphut.samples;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/** Writes sentences as WebVTT (https://www.w3.org/TR/webvtt1/), at most two lines to a cue where they fit. */
final class Captions {

    private static final int LINE = 42;

    private Captions() {}

    static void write(Path file, List<Timeline.TimedCue> cues, Function<Script.Cue, String> text) throws IOException {
        StringBuilder vtt = new StringBuilder("WEBVTT\n");
        for (Timeline.TimedCue cue : cues) {
            vtt.append('\n')
                    .append(time(cue.start()))
                    .append(" --> ")
                    .append(time(cue.end() + 0.3))
                    .append('\n')
                    .append(balanced(text.apply(cue.cue())))
                    .append('\n');
        }
        Files.writeString(file, vtt);
    }

    private static String time(double seconds) {
        long millis = Math.round(seconds * 1000);
        return String.format(
                Locale.ROOT, "%02d:%02d:%02d.%03d", millis / 3_600_000, millis / 60_000 % 60, millis / 1000 % 60,
                millis % 1000);
    }

    /** Breaks at the space nearest to the middle, so that neither line is a lonely word. */
    private static String balanced(String text) {
        if (text.length() <= LINE) {
            return text;
        }
        int middle = text.length() / 2;
        int before = text.lastIndexOf(' ', middle);
        int after = text.indexOf(' ', middle);
        int at = after < 0 || (before > 0 && middle - before <= after - middle) ? before : after;
        return text.substring(0, at) + "\n" + text.substring(at + 1);
    }
}
