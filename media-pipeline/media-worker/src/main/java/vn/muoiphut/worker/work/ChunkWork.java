package vn.muoiphut.worker.work;

import java.nio.file.Files;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.muoiphut.media.asset.AssetState;
import vn.muoiphut.media.asset.FailureReason;
import vn.muoiphut.media.asset.LostClaimException;
import vn.muoiphut.media.asset.MediaAsset;
import vn.muoiphut.media.asset.MediaAssetStore;
import vn.muoiphut.media.storage.MediaStore;
import vn.muoiphut.worker.child.Ffmpeg;
import vn.muoiphut.worker.child.Tools;
import vn.muoiphut.worker.chunk.Chunk;
import vn.muoiphut.worker.chunk.ChunkPlan;
import vn.muoiphut.worker.chunk.ChunkStore;
import vn.muoiphut.worker.chunk.PlanStore;
import vn.muoiphut.worker.chunk.SplitSettings;
import vn.muoiphut.worker.transcode.Outcome;
import vn.muoiphut.worker.transcode.Transcode;

/** Makes chunks: those of any asset when nothing else is to be done, and those of an asset that is worked on here. */
public final class ChunkWork {

    private static final Logger LOG = LoggerFactory.getLogger(ChunkWork.class);

    private final ChunkStore chunks;
    private final PlanStore plans;
    private final MediaAssetStore assets;
    private final MediaStore store;
    private final Tools tools;
    private final WorkSettings settings;
    private final SplitSettings split;
    private final Clock clock;
    private final Set<Ffmpeg> running = ConcurrentHashMap.newKeySet();
    private volatile boolean closing;

    public ChunkWork(
            ChunkStore chunks,
            PlanStore plans,
            MediaAssetStore assets,
            MediaStore store,
            Tools tools,
            WorkSettings settings,
            SplitSettings split,
            Clock clock) {
        this.chunks = chunks;
        this.plans = plans;
        this.assets = assets;
        this.store = store;
        this.tools = tools;
        this.settings = settings;
        this.split = split;
        this.clock = clock;
    }

    /** Takes a chunk of whichever asset, empty when none waits. */
    Optional<Chunk> next() {
        var chunk = closing || split.from() == null ? Optional.<Chunk>empty() : chunks.next();
        while (chunk.isPresent() && !isWanted(chunk.get())) {
            chunks.forget(chunk.get().asset());
            chunk = chunks.next();
        }
        return chunk;
    }

    /** Makes a chunk and, as the source is there then, others of it, until none waits, or until an asset waits. */
    void carry(Chunk first) throws Exception {
        try (var scratch = Scratch.in(settings.scratchRoot())) {
            var ffmpeg = tools.in(scratch.folder());
            running.add(ffmpeg);
            try {
                var plan = Patience.ofMinutes().insist("fetching a plan", () -> plans.get(first.folder()));
                var chunk = Optional.of(first);
                while (chunk.isPresent()) {
                    make(chunk.get(), plan, ffmpeg, ffmpeg::stop, seconds -> {});
                    chunk = isNeededElsewhere() ? Optional.empty() : chunks.next(first.folder());
                }
            } finally {
                running.remove(ffmpeg);
            }
        } catch (LostClaimException lost) {
            LOG.info("a chunk of asset {} was taken over or is not wanted any more", first.asset());
        }
    }

    /** Stops what runs here for the assets of others; the chunks wait again. */
    void close() {
        closing = true;
        running.forEach(Ffmpeg::stop);
    }

    /**
     * Makes one chunk and tells how that ended.
     *
     * @param onLoss what to do when another worker has it
     * @param listener is told twice a second that it goes on
     */
    void make(Chunk chunk, ChunkPlan plan, Ffmpeg ffmpeg, Runnable onLoss, Consumer<Double> listener) throws Exception {
        var made = new AtomicReference<>(0.0);
        Runnable renew = () -> renew(chunk, made.get());
        try (var heartbeat =
                Heartbeat.start(chunk.asset(), renew, settings.lease().dividedBy(4), onLoss)) {
            var patience = Patience.ofMinutes().asLongAs(heartbeat::insistOnClaim);
            var source = ffmpeg.folder().resolve(AssetWork.SOURCE);
            if (!Files.exists(source)) {
                patience.insist("fetching the source", () -> {
                    Files.deleteIfExists(source);
                    store.download(chunk.source(), source);
                    return source;
                });
            }
            var stretch = plan.stretches().get(chunk.index());
            var outcome = Transcode.stretch(ffmpeg, AssetWork.SOURCE, plan.source(), plan.rungs(), stretch, seconds -> {
                made.set(seconds);
                listener.accept(seconds);
            });
            end(chunk, plan, outcome, ffmpeg, patience);
        }
    }

    private void end(Chunk chunk, ChunkPlan plan, Outcome outcome, Ffmpeg ffmpeg, Patience patience) throws Exception {
        switch (outcome) {
            case Outcome.Made() -> {
                var stretch = plan.stretches().get(chunk.index());
                for (var rung : plan.rungs()) {
                    var file = stretch.file(rung.name());
                    var made = ffmpeg.folder().resolve(file);
                    patience.insist("storing a chunk", () -> store.put(chunk.folder() + file, made, "video/mp4"));
                }
                double seconds =
                        stretch.pictures() / plan.source().pictures().rate().perSecond();
                patience.insist("telling that a chunk is made", () -> chunks.done(chunk, seconds));
            }
            case Outcome.Stopped() -> chunks.giveBack(chunk, false);
            case Outcome.Failed(FailureReason reason, String messages) -> {
                LOG.warn("chunk {} of asset {} failed: {}: {}", chunk.index(), chunk.asset(), reason, messages);
                if (reason == FailureReason.NO_SPACE) {
                    chunks.giveBack(chunk, true);
                } else {
                    chunks.failed(chunk);
                }
            }
            case Outcome.Refused(var reason) -> {
                LOG.warn("chunk {} of asset {} cannot be made: {}", chunk.index(), chunk.asset(), reason);
                chunks.failed(chunk);
            }
        }
    }

    private boolean isNeededElsewhere() {
        return closing || !assets.queuedSince(clock.instant()).isEmpty();
    }

    private void renew(Chunk chunk, double seconds) {
        if (!isWanted(chunk)) {
            throw new LostClaimException(chunk.asset());
        }
        chunks.renew(chunk, seconds);
    }

    private boolean isWanted(Chunk chunk) {
        return assets.find(chunk.asset())
                .filter(asset -> asset.version() == chunk.version())
                .map(MediaAsset::state)
                .map(ChunkWork::isOnItsWay)
                .orElse(false);
    }

    private static boolean isOnItsWay(AssetState state) {
        return switch (state) {
            case AssetState.Queued _, AssetState.Probing _, AssetState.Transcoding _ -> true;
            case AssetState.Uploading _,
                    AssetState.Ready _,
                    AssetState.Rejected _,
                    AssetState.Failed _,
                    AssetState.Discarded _ -> false;
        };
    }
}
