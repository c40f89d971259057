package vn.muoiphut.worker.work;

import java.nio.file.Files;
import java.time.Clock;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.muoiphut.media.asset.Claim;
import vn.muoiphut.media.asset.Claims;
import vn.muoiphut.media.asset.FailureReason;
import vn.muoiphut.media.asset.LostClaimException;
import vn.muoiphut.media.asset.RejectionReason;
import vn.muoiphut.media.manifest.ManifestStore;
import vn.muoiphut.media.storage.MediaStore;
import vn.muoiphut.media.storage.MissingObjectException;
import vn.muoiphut.worker.child.Ffmpeg;
import vn.muoiphut.worker.child.Tools;
import vn.muoiphut.worker.ladder.Ladder;
import vn.muoiphut.worker.probe.Probe;
import vn.muoiphut.worker.probe.Source;
import vn.muoiphut.worker.probe.Verdict;
import vn.muoiphut.worker.transcode.Outcome;
import vn.muoiphut.worker.transcode.Transcode;

/** Carries one asset from its source to an end: ready, rejected, failed, or back into the queue. */
public final class AssetWork {

    private static final Logger LOG = LoggerFactory.getLogger(AssetWork.class);
    private static final String SOURCE = "source";

    private final Claims claims;
    private final MediaStore store;
    private final ManifestStore manifests;
    private final Tools tools;
    private final WorkSettings settings;
    private final Clock clock;
    private final Patience patience = Patience.ofMinutes();
    private final Set<Ffmpeg> running = ConcurrentHashMap.newKeySet();
    private volatile boolean closing;

    public AssetWork(
            Claims claims, MediaStore store, ManifestStore manifests, Tools tools, WorkSettings settings, Clock clock) {
        this.claims = claims;
        this.store = store;
        this.manifests = manifests;
        this.tools = tools;
        this.settings = settings;
        this.clock = clock;
    }

    /** Works on the asset whose turn it is, if any waits; {@code false} asks for another turn later. */
    public boolean turn() throws Exception {
        if (closing) {
            return true;
        }
        var claim = claims.next(settings.attempts());
        return claim.isEmpty() || work(claim.get());
    }

    /** Stops what runs; each asset goes back into the queue, and the attempt does not count. */
    public void close() {
        closing = true;
        running.forEach(Ffmpeg::stop);
    }

    private boolean work(Claim claim) throws Exception {
        var id = claim.asset().id();
        try (var scratch = Scratch.in(settings.scratchRoot())) {
            var ffmpeg = tools.in(scratch.folder());
            running.add(ffmpeg);
            try (var _ = Heartbeat.start(claims, claim, settings.lease().dividedBy(4), ffmpeg::stop)) {
                return end(claim, make(claim, ffmpeg));
            } finally {
                running.remove(ffmpeg);
            }
        } catch (LostClaimException lost) {
            LOG.info("asset {} was taken over or is not wanted any more", id);
            return true;
        } catch (MissingObjectException missing) {
            return failed(claim, FailureReason.SOURCE_MISSING, missing.toString());
        } catch (Exception e) {
            LOG.error("attempt {} at asset {} ended unexpectedly", claim.attempt(), id, e);
            return failed(claim, FailureReason.INTERNAL, e.toString());
        }
    }

    private Outcome make(Claim claim, Ffmpeg ffmpeg) throws Exception {
        var file = ffmpeg.folder().resolve(SOURCE);
        patience.insist("fetching the source", () -> {
            Files.deleteIfExists(file);
            store.download(claim.asset().source().key(), file);
            return file;
        });
        var verdict = Probe.of(ffmpeg, SOURCE);
        if (closing) {
            return new Outcome.Stopped();
        }
        return switch (verdict) {
            case Verdict.Refused(RejectionReason reason) -> new Outcome.Refused(reason);
            case Verdict.Taken(Source source) -> make(claim, ffmpeg, source);
        };
    }

    private Outcome make(Claim claim, Ffmpeg ffmpeg, Source source) throws Exception {
        var pictures = source.pictures();
        var rungs = Ladder.of(pictures.width(), pictures.height(), settings.sides());
        var reporter = new Reporter(claims, claim, clock, source.seconds());
        double rate = pictures.rate().perSecond();
        var preview = new Preview(store, manifests, ffmpeg, claim, rungs.getFirst(), rate, reporter);
        var outcome = Transcode.run(ffmpeg, SOURCE, source, rungs, seconds -> {
            try {
                reporter.made(seconds);
                preview.made(seconds);
            } catch (LostClaimException lost) {
                ffmpeg.stop();
            }
        });
        if (outcome instanceof Outcome.Made) {
            var key = new Publication(store, manifests, patience).of(claim, ffmpeg, source, rungs, reporter);
            patience.insist("telling that the asset is ready", () -> claims.ready(claim, key));
        }
        return outcome;
    }

    private boolean end(Claim claim, Outcome outcome) throws Exception {
        var id = claim.asset().id();
        switch (outcome) {
            case Outcome.Made() -> LOG.info("asset {} is ready", id);
            case Outcome.Refused(RejectionReason reason) -> {
                LOG.info("asset {} is rejected: {}", id, reason);
                patience.insist("telling a rejection", () -> claims.rejected(claim, reason));
            }
            case Outcome.Failed(FailureReason reason, String messages) -> {
                return failed(claim, reason, messages);
            }
            case Outcome.Stopped() -> claims.giveBack(claim);
        }
        return true;
    }

    private boolean failed(Claim claim, FailureReason reason, String messages) throws Exception {
        LOG.warn(
                "attempt {} at asset {} failed: {}: {}",
                claim.attempt(),
                claim.asset().id(),
                reason,
                messages);
        try {
            return patience.insist("telling a failure", () -> !claims.failed(claim, reason, settings.attempts()));
        } catch (LostClaimException lost) {
            return true;
        }
    }
}
