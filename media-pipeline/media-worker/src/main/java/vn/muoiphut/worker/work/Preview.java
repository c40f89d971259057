package vn.muoiphut.worker.work;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.muoiphut.media.asset.Claim;
import vn.muoiphut.media.manifest.Manifest;
import vn.muoiphut.media.manifest.ManifestStore;
import vn.muoiphut.media.manifest.Rendition;
import vn.muoiphut.media.storage.MediaStore;
import vn.muoiphut.worker.child.Ffmpeg;
import vn.muoiphut.worker.ladder.Rung;
import vn.muoiphut.worker.packaging.Renditions;

/**
 * Publishes the finished beginning of the lowest rendition while ffmpeg goes on: first after a few seconds, then each
 * time there is half as much again, so that all previews together cost about three times the rendition's bytes.
 */
final class Preview {

    private static final double FIRST_SECONDS = 7.5;
    private static final double GROWTH = 1.5;
    private static final Logger LOG = LoggerFactory.getLogger(Preview.class);

    private final MediaStore store;
    private final ManifestStore manifests;
    private final Ffmpeg ffmpeg;
    private final Claim claim;
    private final Rung lowest;
    private final double frameRate;
    private final Reporter reporter;
    private final AtomicBoolean busy = new AtomicBoolean();
    private double next = FIRST_SECONDS;
    private int count;

    Preview(
            MediaStore store,
            ManifestStore manifests,
            Ffmpeg ffmpeg,
            Claim claim,
            Rung lowest,
            double frameRate,
            Reporter reporter) {
        this.store = store;
        this.manifests = manifests;
        this.ffmpeg = ffmpeg;
        this.claim = claim;
        this.lowest = lowest;
        this.frameRate = frameRate;
        this.reporter = reporter;
    }

    /** Publishes when it is time, without keeping the caller waiting. */
    void made(double seconds) {
        if (seconds >= next && busy.compareAndSet(false, true)) {
            Thread.startVirtualThread(() -> {
                try {
                    publish();
                } finally {
                    busy.set(false);
                }
            });
        }
    }

    /** The lowest rendition is made, and others are not: publishes all of it. */
    synchronized void whole() {
        next = 0;
        publish();
    }

    private synchronized void publish() {
        try {
            publishBeginning();
        } catch (IOException | RuntimeException e) {
            // A preview is a kindness: the work goes on without it, and whoever lost the claim is told elsewhere.
            LOG.info("no preview of {}: {}", claim.asset().id(), e.toString());
        }
    }

    private void publishBeginning() throws IOException {
        var name = "preview-" + (count + 1);
        var key = claim.folder() + name + ".mp4";
        var begun = Renditions.begun(ffmpeg.folder(), lowest, frameRate, key);
        if (begun.isEmpty() || begun.get().seconds() < next) {
            return;
        }
        var rendition = begun.get();
        var copy = Renditions.copyOfBeginning(ffmpeg.folder(), rendition, name + ".mp4");
        store.put(key, copy, "video/mp4");
        var manifest = claim.folder() + name + ".json";
        manifests.put(manifest, partial(rendition));
        reporter.playable(List.of(lowest.name()), manifest);
        count++;
        next = rendition.seconds() * GROWTH;
    }

    private Manifest partial(Rendition rendition) {
        return new Manifest(
                Manifest.FORMAT,
                claim.asset().id().toString(),
                claim.asset().version(),
                rendition.seconds(),
                false,
                List.of(rendition),
                null,
                null,
                null);
    }
}
