package vn.muoiphut.backend.lesson.playback;

import java.util.Locale;
import vn.muoiphut.media.manifest.Storyboard;

/** Tells players which part of the storyboard shows which seconds (WebVTT, parts as in Media Fragments URI 1.0). */
final class StoryboardTrack {

    private StoryboardTrack() {}

    /**
     * The whole track.
     *
     * @param picture where the picture with all the small ones is
     */
    static String of(Storyboard board, double seconds, String picture) {
        var track = new StringBuilder("WEBVTT\n");
        for (int tile = 0; tile < board.count(); tile++) {
            double from = tile * board.everySeconds();
            double to = tile == board.count() - 1 ? Math.max(seconds, from) : from + board.everySeconds();
            track.append("\n%s --> %s\n%s#xywh=%d,%d,%d,%d\n"
                    .formatted(
                            time(from),
                            time(to),
                            picture,
                            tile % board.columns() * board.tileWidth(),
                            tile / board.columns() * board.tileHeight(),
                            board.tileWidth(),
                            board.tileHeight()));
        }
        return track.toString();
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
