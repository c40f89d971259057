package vn.muoiphut.worker.work;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
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
import vn.muoiphut.worker.ladder.Rung;
import vn.muoiphut.worker.probe.Probe;
import vn.muoiphut.worker.probe.Source;
import vn.muoiphut.worker.probe.Verdict;
import vn.muoiphut.worker.transcode.Outcome;
import vn.muoiphut.worker.transcode.Transcode;

/** Carries one asset from its source to an end: ready, rejected, failed, or back into the queue. */
public final class AssetWork {

    private static final Logger LOG = LoggerFactory.getLogger(AssetWork.class);
    static final String SOURCE = "source";

    private final Claims claims;
    private final MediaStore store;
    private final ManifestStore manifests;
    private final Tools tools;
    private final WorkSettings settings;
    private final SplitWork split;
    private final WorkMetrics metrics;
    private final Clock clock;
    private final Set<Ffmpeg> running = ConcurrentHashMap.newKeySet();
    private volatile boolean closing;
    private volatile Instant restingUntil = Instant.MIN;

    public AssetWork(
            Claims claims,
            MediaStore store,
            ManifestStore manifests,
            Tools tools,
            WorkSettings settings,
            SplitWork split,
            WorkMetrics metrics,
            Clock clock) {
        this.claims = claims;
        this.store = store;
        this.manifests = manifests;
        this.tools = tools;
        this.settings = settings;
        this.split = split;
        this.metrics = metrics;
        this.clock = clock;
    }

    /** Works on the asset whose turn it is; {@code false} when none waits. */
    public boolean turn() throws Exception {
        var claim = next();
        if (claim.isPresent()) {
            carry(claim.get());
        }
        return claim.isPresent();
    }

    /** Takes the asset whose turn it is, to be carried to its end; empty when none waits. */
    Optional<Claim> next() {
        return closing || clock.instant().isBefore(restingUntil) ? Optional.empty() : claims.next(settings.attempts());
    }

    /** Stops what runs; each asset goes back into the queue, and the attempt does not count. */
    public void close() {
        closing = true;
        running.forEach(Ffmpeg::stop);
    }

    /** Works on an asset until its claim is at its end. */
    void carry(Claim claim) throws Exception {
        var id = claim.asset().id();
        metrics.begun();
        try (var scratch = Scratch.in(settings.scratchRoot())) {
            var ffmpeg = tools.in(scratch.folder());
            running.add(ffmpeg);
            try (var heartbeat = Heartbeat.start(
                    id, () -> claims.renew(claim), settings.lease().dividedBy(4), ffmpeg::stop)) {
                var patience = Patience.ofMinutes().asLongAs(heartbeat::insistOnClaim);
                end(claim, outcome(new Attempt(claim, scratch, ffmpeg, patience)));
            } finally {
                running.remove(ffmpeg);
            }
        } catch (LostClaimException lost) {
            metrics.lost();
            LOG.info("asset {} was taken over or is not wanted any more", id);
        } catch (MissingObjectException missing) {
            failed(claim, FailureReason.SOURCE_MISSING, missing.toString());
        } catch (Exception e) {
            LOG.error("attempt {} at asset {} ended unexpectedly", claim.attempt(), id, e);
            failed(claim, Scratch.isFull(e) ? FailureReason.NO_SPACE : FailureReason.INTERNAL, e.toString());
        } finally {
            metrics.ended();
        }
    }

    /** On a full disk nothing that goes wrong says anything about the source. */
    private Outcome outcome(Attempt attempt) throws Exception {
        try {
            var outcome = make(attempt);
            return switch (outcome) {
                case Outcome.Made() -> outcome;
                case Outcome.Stopped() -> outcome;
                case Outcome.Refused(var reason) -> attempt.scratch().isFull() ? noSpace(reason.toString()) : outcome;
                case Outcome.Failed(var reason, var messages) ->
                    attempt.scratch().isFull() ? noSpace(messages) : outcome;
            };
        } catch (LostClaimException | MissingObjectException clear) {
            throw clear;
        } catch (Exception e) {
            if (attempt.scratch().isFull()) {
                return noSpace(e.toString());
            }
            throw e;
        }
    }

    private static Outcome noSpace(String messages) {
        return new Outcome.Failed(FailureReason.NO_SPACE, messages);
    }

    private Outcome make(Attempt attempt) throws Exception {
        var claim = attempt.claim();
        if (claim.run() > 1 && isPublished(attempt, Publication.key(claim.folderBefore()))) {
            return new Outcome.Made();
        }
        var file = attempt.scratch().folder().resolve(SOURCE);
        attempt.patience().insist("fetching the source", () -> {
            Files.deleteIfExists(file);
            store.download(claim.asset().source().key(), file);
            return file;
        });
        var verdict = Probe.of(attempt.ffmpeg(), SOURCE);
        if (closing) {
            return new Outcome.Stopped();
        }
        return switch (verdict) {
            case Verdict.Refused(RejectionReason reason) -> new Outcome.Refused(reason);
            case Verdict.Taken(Source source) -> make(attempt, source);
        };
    }

    /** A worker may have died between the last file and the word that all is there. */
    private boolean isPublished(Attempt attempt, String key) throws Exception {
        var there = attempt.patience().insist("looking for a manifest", () -> store.head(key));
        if (there.isPresent()) {
            attempt.patience().insist("telling that the asset is ready", () -> claims.ready(attempt.claim(), key));
        }
        return there.isPresent();
    }

    private Outcome make(Attempt attempt, Source source) throws Exception {
        var claim = attempt.claim();
        var ffmpeg = attempt.ffmpeg();
        var pictures = source.pictures();
        var rungs = Ladder.of(pictures.width(), pictures.height(), settings.sides(), settings.av1());
        var begun = clock.instant();
        var reporter = new Reporter(claims, claim, clock, source.seconds());
        reporter.begun();
        double rate = pictures.rate().perSecond();
        var preview = new Preview(store, manifests, ffmpeg, claim, rungs.getFirst(), rate, reporter);
        var inChunks = split.made(attempt, source, rungs, reporter, preview);
        var outcome = inChunks.isPresent() ? inChunks.get() : inOneRun(ffmpeg, source, rungs, reporter, preview);
        if (outcome instanceof Outcome.Made) {
            if (attempt.scratch().isFull()) {
                return noSpace("the files that were made may be cut off");
            }
            var patience = attempt.patience();
            var key = new Publication(store, manifests, patience).of(claim, ffmpeg, source, rungs, reporter);
            patience.insist("telling that the asset is ready", () -> claims.ready(claim, key));
            metrics.ready(source.seconds(), Duration.between(begun, clock.instant()));
        }
        return outcome;
    }

    private static Outcome inOneRun(Ffmpeg ffmpeg, Source source, List<Rung> rungs, Reporter reporter, Preview preview)
            throws IOException {
        return Transcode.run(ffmpeg, SOURCE, source, rungs, seconds -> {
            try {
                reporter.made(seconds);
                preview.made(seconds);
            } catch (LostClaimException lost) {
                ffmpeg.stop();
            }
        });
    }

    private void end(Claim claim, Outcome outcome) throws Exception {
        var id = claim.asset().id();
        switch (outcome) {
            case Outcome.Made() -> LOG.info("asset {} is ready", id);
            case Outcome.Refused(RejectionReason reason) -> {
                LOG.info("asset {} is rejected: {}", id, reason);
                metrics.rejected(reason);
                Patience.ofMinutes().insist("telling a rejection", () -> claims.rejected(claim, reason));
            }
            case Outcome.Failed(FailureReason reason, String messages) -> failed(claim, reason, messages);
            case Outcome.Stopped() -> claims.giveBack(claim);
        }
    }

    private void failed(Claim claim, FailureReason reason, String messages) throws Exception {
        var id = claim.asset().id();
        LOG.warn("attempt {} at asset {} failed: {}: {}", claim.attempt(), id, reason, messages);
        metrics.failed(reason);
        var pause = settings.pause().multipliedBy(claim.attempt());
        if (reason == FailureReason.NO_SPACE) {
            restingUntil = clock.instant().plus(pause.plus(settings.lease()));
        }
        try {
            Patience.ofMinutes()
                    .insist("telling a failure", () -> claims.failed(claim, reason, settings.attempts(), pause));
        } catch (LostClaimException lost) {
            LOG.info("asset {} was taken over or is not wanted any more", id);
        }
    }
}
