package vn.muoiphut.worker.work;

import java.time.Clock;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.muoiphut.media.asset.Claims;
import vn.muoiphut.media.asset.MediaAsset;
import vn.muoiphut.media.asset.MediaAssetStore;
import vn.muoiphut.media.jobs.TranscodeJobs;
import vn.muoiphut.media.manifest.ManifestStore;
import vn.muoiphut.media.storage.MediaStore;
import vn.muoiphut.media.upload.Uploads;

/** Finds what got stuck or left behind. Every worker sweeps: doing it twice, or two at once, is harmless. */
public final class Sweep {

    private static final Duration QUEUED_FOR_LONG = Duration.ofSeconds(15);
    private static final Duration DISCARDED_FOR_LONG = Duration.ofMinutes(1);
    private static final Duration FORGOTTEN_AFTER = Duration.ofHours(1);
    private static final Duration TIDIED_AFTER = Duration.ofMinutes(10);
    private static final Logger LOG = LoggerFactory.getLogger(Sweep.class);

    private final MediaAssetStore assets;
    private final Claims claims;
    private final TranscodeJobs jobs;
    private final Uploads uploads;
    private final MediaStore store;
    private final ManifestStore manifests;
    private final Clock clock;

    public Sweep(
            MediaAssetStore assets,
            Claims claims,
            TranscodeJobs jobs,
            Uploads uploads,
            MediaStore store,
            ManifestStore manifests,
            Clock clock) {
        this.assets = assets;
        this.claims = claims;
        this.jobs = jobs;
        this.uploads = uploads;
        this.store = store;
        this.manifests = manifests;
        this.clock = clock;
    }

    /** Asks for workers for assets whose worker has died, or for whom nobody has come. */
    public void stuck() {
        claims.abandoned().forEach(asset -> {
            LOG.info("the worker of asset {} is silent: asking for another", asset.id());
            jobs.submit(asset);
        });
        assets.queuedSince(clock.instant().minus(QUEUED_FOR_LONG)).forEach(jobs::submit);
    }

    /** Gives up abandoned uploads, and removes bytes that belong to nothing any more. */
    public void leftovers() {
        uploads.discardAbandoned();
        var now = clock.instant();
        each(assets.discardedSince(now.minus(DISCARDED_FOR_LONG)), asset -> {
            remove(asset);
            // Not before: a worker or a browser may still have been sending when it was discarded.
            if (asset.since().isBefore(now.minus(FORGOTTEN_AFTER))) {
                assets.forget(asset.id());
            }
        });
        each(assets.untidySince(now.minus(TIDIED_AFTER)), asset -> {
            tidy(asset);
            assets.tidied(asset);
        });
    }

    /** One asset that cannot be put in order keeps no other from it. */
    private static void each(List<MediaAsset> found, Consumer<MediaAsset> chore) {
        for (var asset : found) {
            try {
                chore.accept(asset);
            } catch (RuntimeException e) {
                LOG.warn("cannot remove what is left of asset {}: {}", asset.id(), e.toString());
            }
        }
    }

    private void remove(MediaAsset asset) {
        var folder = MediaAsset.folder(asset.id());
        store.pendingUploads(folder).forEach(pending -> store.abortUpload(pending.key(), pending.uploadId()));
        store.deleteAll(folder);
    }

    /** Previews and attempts that were cut off; by now nobody plays them any more. Other versions are left alone. */
    private void tidy(MediaAsset asset) {
        var kept = kept(asset);
        for (var object : store.list(asset.folder())) {
            if (!kept.contains(object.key())) {
                store.delete(object.key());
            }
        }
    }

    private Set<String> kept(MediaAsset asset) {
        if (asset.manifest().isEmpty()) {
            return Set.of();
        }
        var key = asset.manifest().get();
        var manifest = manifests.get(key);
        var kept = new HashSet<>(Set.of(key));
        manifest.renditions().forEach(rendition -> kept.add(rendition.key()));
        if (manifest.audio() != null) {
            kept.add(manifest.audio().key());
        }
        if (manifest.poster() != null) {
            kept.add(manifest.poster().key());
        }
        if (manifest.storyboard() != null) {
            kept.add(manifest.storyboard().sprite().key());
        }
        return kept;
    }
}
