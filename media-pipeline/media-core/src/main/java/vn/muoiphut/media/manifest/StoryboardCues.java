package vn.muoiphut.media.manifest;

import java.util.Locale;

/** Writes the WebVTT by which players find the small picture of a moment (spatial fragments, as in Media Fragments 1.0). */
public final class StoryboardCues {

    private StoryboardCues() {}

    /**
     * One cue for each small picture.
     *
     * @param seconds how long the video plays
     * @param sprite where the picture of all of them is
     */
    public static String webVtt(Storyboard storyboard, double seconds, String sprite) {
        var text = new StringBuilder("WEBVTT\n");
        for (int i = 0; i < storyboard.count(); i++) {
            double from = i * storyboard.everySeconds();
            double to =
                    i == storyboard.count() - 1 ? Math.max(seconds, from + 0.001) : from + storyboard.everySeconds();
            text.append("\n%s --> %s\n".formatted(time(from), time(to)))
                    .append("%s#xywh=%d,%d,%d,%d\n"
                            .formatted(
                                    sprite,
                                    i % storyboard.columns() * storyboard.tileWidth(),
                                    i / storyboard.columns() * storyboard.tileHeight(),
                                    storyboard.tileWidth(),
                                    storyboard.tileHeight()));
        }
        return text.toString();
    }

    private static String time(double seconds) {
        long millis = Math.round(seconds * 1000);
        return String.format(
                Locale.ROOT,
                "%02d:%02d:%02d.%03d",
                millis / 3_600_000,
                millis / 60_000 % 60,
                millis / 1000 % 60,
                millis % 1000);
    }
}
