package vn.muoiphut.worker.chunk;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.muoiphut.worker.ladder.Rung;
import vn.muoiphut.worker.probe.Source;
import vn.muoiphut.worker.transcode.Keyframes;
import vn.muoiphut.worker.transcode.Stretch;

/**
 * How a source is split: its lowest rendition is made whole, the others in stretches of a few segments each.
 *
 * @param rungs those that are made in stretches, the lowest first
 * @param stretches the whole source, about equally long
 */
public record ChunkPlan(Source source, List<Rung> rungs, List<Stretch> stretches) {

    /** Where a stretch begins, a segment begins. */
    static final int SEGMENT_SECONDS = 4;

    public ChunkPlan {
        rungs = List.copyOf(rungs);
        stretches = List.copyOf(stretches);
    }

    /**
     * Empty when the source is not to be split: too short, or with nothing to be made beside the lowest rendition.
     *
     * @param rungs all that are to be made, the lowest first
     */
    public static Optional<ChunkPlan> of(Source source, List<Rung> rungs, SplitSettings settings) {
        var from = settings.from();
        if (from == null || source.seconds() * 1000 < from.toMillis() || rungs.size() < 2) {
            return Optional.empty();
        }
        var stretches = stretches(source, settings.chunk().toSeconds());
        return stretches.size() < 2
                ? Optional.empty()
                : Optional.of(new ChunkPlan(source, rungs.subList(1, rungs.size()), stretches));
    }

    private static List<Stretch> stretches(Source source, long chunkSeconds) {
        long pictures = pictures(source);
        int segments = 1;
        while (border(source, segments) < pictures) {
            segments++;
        }
        int count = Math.ceilDiv(segments, Math.toIntExact(Math.ceilDiv(chunkSeconds, SEGMENT_SECONDS)));
        var stretches = new ArrayList<Stretch>();
        for (int i = 0; i < count; i++) {
            boolean last = i == count - 1;
            long to = last ? pictures : border(source, segments * (i + 1) / count);
            stretches.add(new Stretch(i, border(source, segments * i / count), to, last));
        }
        return stretches;
    }

    private static long border(Source source, int segment) {
        return Keyframes.at((long) segment * SEGMENT_SECONDS, source.pictures().rate());
    }

    /** How many pictures a run over the whole source makes at most: it is told the length to the millisecond. */
    private static long pictures(Source source) {
        double seconds = Math.round(source.seconds() * 1000) / 1000.0;
        return Math.max(1, Math.round(seconds * source.pictures().rate().perSecond()));
    }
}
