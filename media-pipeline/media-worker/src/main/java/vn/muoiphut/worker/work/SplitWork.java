package vn.muoiphut.worker.work;

import java.util.List;
import java.util.Optional;
import vn.muoiphut.media.storage.MediaStore;
import vn.muoiphut.worker.chunk.ChunkPlan;
import vn.muoiphut.worker.chunk.ChunkStore;
import vn.muoiphut.worker.chunk.Containers;
import vn.muoiphut.worker.chunk.PlanStore;
import vn.muoiphut.worker.chunk.SplitSettings;
import vn.muoiphut.worker.ladder.Rung;
import vn.muoiphut.worker.probe.Source;
import vn.muoiphut.worker.transcode.Outcome;

/** Decides which assets are made in chunks, and has them made so. */
public final class SplitWork {

    private final ChunkWork work;
    private final ChunkStore chunks;
    private final PlanStore plans;
    private final MediaStore store;
    private final SplitSettings settings;

    public SplitWork(ChunkWork work, ChunkStore chunks, PlanStore plans, MediaStore store, SplitSettings settings) {
        this.work = work;
        this.chunks = chunks;
        this.plans = plans;
        this.store = store;
        this.settings = settings;
    }

    /** Empty when the source is to be made in one run: because it is short, or because the chunks came to nothing. */
    Optional<Outcome> made(Attempt attempt, Source source, List<Rung> rungs, Reporter reporter, Preview preview)
            throws Exception {
        var plan = Containers.nameTheirKeyframes(attempt.ffmpeg().folder().resolve(AssetWork.SOURCE))
                ? ChunkPlan.of(source, rungs, settings)
                : Optional.<ChunkPlan>empty();
        if (plan.isEmpty()) {
            return Optional.empty();
        }
        var asset = attempt.claim().asset();
        var patience = attempt.patience();
        var folder = patience.insist("storing a plan", () -> plans.put(asset, plan.get()));
        patience.insist(
                "opening chunks",
                () -> chunks.open(asset, folder, plan.get().stretches().size()));
        var split = new Split(attempt, plan.get(), folder, work, chunks, store, reporter);
        var outcome = split.make(rungs.getFirst(), preview);
        if (outcome.isEmpty() || !(outcome.get() instanceof Outcome.Stopped)) {
            patience.insist("forgetting chunks", () -> chunks.forget(asset.id()));
        }
        return outcome;
    }
}
