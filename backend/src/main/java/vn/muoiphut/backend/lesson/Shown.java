package vn.muoiphut.backend.lesson;

import org.jspecify.annotations.Nullable;
import vn.muoiphut.backend.course.PublishedVideo;
import vn.muoiphut.media.asset.AssetId;

/**
 * What the video of a lesson showed when it was published last.
 *
 * @param edition counts the contents, from 1
 * @param seconds how long it played
 */
record Shown(AssetId asset, int edition, double seconds) {

    /** Two encodings of one recording differ by less. */
    private static final double SAME_LENGTH_SECONDS = 3;

    static Shown of(PublishedVideo video) {
        return new Shown(video.asset(), video.edition(), video.durationSeconds());
    }

    /** Whether the seconds of a file can be the same seconds as those of this one. */
    boolean isAsLongAs(double otherSeconds) {
        return Math.abs(otherSeconds - seconds) <= SAME_LENGTH_SECONDS;
    }

    /**
     * What the lesson shows when it is published with a file.
     *
     * @param before null when it was never published with a video
     * @param newContent its trainers say that the file shows something else; a file of another length always does
     */
    static Shown next(@Nullable Shown before, AssetId asset, double seconds, boolean newContent) {
        if (before == null) {
            return new Shown(asset, PublishedVideo.FIRST_EDITION, seconds);
        }
        if (before.asset().equals(asset)) {
            return before;
        }
        var same = !newContent && before.isAsLongAs(seconds);
        return new Shown(asset, same ? before.edition() : before.edition() + 1, seconds);
    }
}
