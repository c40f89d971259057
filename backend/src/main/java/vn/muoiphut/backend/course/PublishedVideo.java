package vn.muoiphut.backend.course;

import java.util.Comparator;
import java.util.List;
import vn.muoiphut.media.asset.AssetId;

/**
 * The video of a published lesson.
 *
 * @param asset which media asset, in which of its versions
 * @param manifest where in the media store that version is described
 * @param durationSeconds at most 600
 * @param edition which content of the lesson it shows, from 1: a replaced clip with new content is another one, and is
 *     watched anew
 */
public record PublishedVideo(
        AssetId asset,
        int version,
        String manifest,
        double durationSeconds,
        List<PublishedRendition> renditions,
        List<PublishedCaptions> captions,
        int edition) {

    public static final int FIRST_EDITION = 1;

    public PublishedVideo {
        renditions = List.copyOf(renditions);
        captions = List.copyOf(captions);
    }

    /** What watching all of it costs at the data saver's quality: the smallest with pictures. */
    public long dataSaverBytes() {
        return renditions.stream()
                .filter(rendition -> !rendition.isAudio())
                .min(Comparator.comparingLong(PublishedRendition::bytes))
                .map(PublishedRendition::bytes)
                .orElse(0L);
    }
}
