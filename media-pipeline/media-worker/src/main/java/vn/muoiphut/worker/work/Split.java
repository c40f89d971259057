package vn.muoiphut.worker.work;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import vn.muoiphut.media.asset.LostClaimException;
import vn.muoiphut.media.storage.MediaStore;
import vn.muoiphut.worker.child.Ffmpeg;
import vn.muoiphut.worker.chunk.Chunk;
import vn.muoiphut.worker.chunk.ChunkPlan;
import vn.muoiphut.worker.chunk.ChunkStore;
import vn.muoiphut.worker.ladder.Rung;
import vn.muoiphut.worker.transcode.Outcome;
import vn.muoiphut.worker.transcode.Transcode;

/** One source that is made in chunks: its lowest rendition here and first, the others by whoever has a free place. */
final class Split {

    /** How the work is divided, for the progress that people see; the rest is for joining. */
    private static final double LOWEST_PART = 0.25;

    private static final double CHUNKS_PART = 0.7;
    private static final Duration LOOK = Duration.ofMillis(500);
    private static final Logger LOG = LoggerFactory.getLogger(Split.class);

    private final Attempt attempt;
    private final Ffmpeg ffmpeg;
    private final ChunkPlan plan;
    private final String folder;
    private final ChunkWork work;
    private final ChunkStore chunks;
    private final MediaStore store;
    private final Reporter reporter;

    Split(
            Attempt attempt,
            ChunkPlan plan,
            String folder,
            ChunkWork work,
            ChunkStore chunks,
            MediaStore store,
            Reporter reporter) {
        this.attempt = attempt;
        this.ffmpeg = attempt.ffmpeg();
        this.plan = plan;
        this.folder = folder;
        this.work = work;
        this.chunks = chunks;
        this.store = store;
        this.reporter = reporter;
    }

    /** Writes what one run would write; empty when that cannot be done in chunks. */
    Optional<Outcome> make(Rung lowest, Preview preview) throws Exception {
        var first = Transcode.run(ffmpeg, AssetWork.SOURCE, plan.source(), List.of(lowest), seconds -> {
            tell(LOWEST_PART * seconds);
            preview.made(seconds);
        });
        if (!(first instanceof Outcome.Made)) {
            return Optional.of(first);
        }
        preview.whole();
        return switch (chunks()) {
            case ALL_MADE -> {
                tell((LOWEST_PART + CHUNKS_PART) * plan.source().seconds());
                yield new ChunkJoin(attempt, plan, folder, store).against(lowest);
            }
            case STOPPED -> Optional.of(new Outcome.Stopped());
            case GIVEN_UP -> Optional.empty();
        };
    }

    private enum Chunks {
        ALL_MADE,
        GIVEN_UP,
        STOPPED
    }

    /** Makes one chunk after the other until others have taken the rest, and waits for theirs. */
    private Chunks chunks() throws Exception {
        while (!ffmpeg.isStopped()) {
            var tally = attempt.patience().insist("counting chunks", () -> chunks.tally(folder));
            if (tally.givenUp() || tally.left() == 0) {
                return tally.givenUp() ? Chunks.GIVEN_UP : Chunks.ALL_MADE;
            }
            var chunk = attempt.patience().insist("taking a chunk", () -> chunks.next(folder));
            if (chunk.isPresent()) {
                make(chunk.get());
            } else {
                tellChunks();
                Thread.sleep(LOOK);
            }
        }
        attempt.patience().insist("looking whose asset it is", () -> {});
        return Chunks.STOPPED;
    }

    private void make(Chunk chunk) throws Exception {
        try {
            work.make(chunk, plan, ffmpeg, () -> {}, seconds -> tellChunks());
        } catch (LostClaimException lost) {
            LOG.info("chunk {} of asset {} is made by another worker, too", chunk.index(), chunk.asset());
        }
    }

    private void tellChunks() {
        try {
            double seconds = chunks.tally(folder).seconds();
            tell(LOWEST_PART * plan.source().seconds() + CHUNKS_PART * seconds);
        } catch (DataAccessException away) {
            LOG.debug("cannot count chunks just now", away);
        }
    }

    private void tell(double seconds) {
        try {
            reporter.made(seconds);
        } catch (LostClaimException lost) {
            ffmpeg.stop();
        }
    }
}
