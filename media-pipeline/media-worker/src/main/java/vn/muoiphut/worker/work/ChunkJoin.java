package vn.muoiphut.worker.work;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.muoiphut.media.asset.AssetId;
import vn.muoiphut.media.manifest.Segment;
import vn.muoiphut.media.storage.MediaStore;
import vn.muoiphut.media.storage.MissingObjectException;
import vn.muoiphut.worker.chunk.ChunkPlan;
import vn.muoiphut.worker.ladder.Rung;
import vn.muoiphut.worker.packaging.Renditions;
import vn.muoiphut.worker.transcode.Outcome;
import vn.muoiphut.worker.transcode.Transcode;

/** Makes renditions of chunks, wherever they were made. */
final class ChunkJoin {

    private static final Logger LOG = LoggerFactory.getLogger(ChunkJoin.class);

    private final Attempt attempt;
    private final AssetId asset;
    private final ChunkPlan plan;
    private final String folder;
    private final MediaStore store;

    ChunkJoin(Attempt attempt, ChunkPlan plan, String folder, MediaStore store) {
        this.attempt = attempt;
        this.asset = attempt.claim().asset().id();
        this.plan = plan;
        this.folder = folder;
        this.store = store;
    }

    /**
     * Joins all chunks; empty when they are not what they should be. Nothing is believed because of an exit code.
     *
     * @param measure a rendition that was made in one run
     */
    Optional<Outcome> against(Rung measure) throws Exception {
        try {
            fetchAll();
        } catch (MissingObjectException swept) {
            LOG.warn("a chunk of asset {} is not there any more: {}", asset, swept.getMessage());
            return Optional.empty();
        }
        var joined = Transcode.join(
                attempt.ffmpeg(), AssetWork.SOURCE, plan.source(), plan.rungs(), plan.stretches(), seconds -> {});
        return switch (joined) {
            case Outcome.Made() -> isAligned(measure) ? Optional.of(joined) : Optional.empty();
            case Outcome.Stopped() -> Optional.of(joined);
            case Outcome.Refused _, Outcome.Failed _ -> {
                LOG.warn("the chunks of asset {} cannot be joined: {}", asset, joined);
                yield Optional.empty();
            }
        };
    }

    private void fetchAll() throws Exception {
        for (var stretch : plan.stretches()) {
            for (var rung : plan.rungs()) {
                var name = stretch.file(rung.name());
                var file = attempt.ffmpeg().folder().resolve(name);
                if (!Files.exists(file)) {
                    attempt.patience().insist("fetching a chunk", () -> {
                        Files.deleteIfExists(file);
                        store.download(folder + name, file);
                        return file;
                    });
                }
            }
        }
    }

    private boolean isAligned(Rung measure) throws IOException {
        var lengths = lengths(measure);
        for (var rung : plan.rungs()) {
            if (!lengths(rung).equals(lengths)) {
                LOG.warn("{} of asset {} has not the segments of {}", rung.name(), asset, measure.name());
                return false;
            }
        }
        return true;
    }

    private List<Long> lengths(Rung rung) throws IOException {
        double rate = plan.source().pictures().rate().perSecond();
        return Renditions.of(attempt.ffmpeg().folder(), rung, rate, rung.name()).segments().stream()
                .map(Segment::micros)
                .toList();
    }
}
