package vn.muoiphut.media.upload;

import java.net.URI;
import java.time.Clock;
import java.util.List;
import org.springframework.util.unit.DataSize;
import vn.muoiphut.media.asset.AssetId;
import vn.muoiphut.media.asset.AssetState;
import vn.muoiphut.media.asset.MediaAsset;
import vn.muoiphut.media.asset.MediaAssetStore;
import vn.muoiphut.media.asset.SourceFile;
import vn.muoiphut.media.jobs.TranscodeJobs;
import vn.muoiphut.media.storage.MediaStore;
import vn.muoiphut.media.storage.MissingObjectException;
import vn.muoiphut.media.storage.UploadedPart;
import vn.muoiphut.media.upload.UploadRefusedException.Reason;

/**
 * Uploads of sources. A client sends parts straight to the store; which parts are there is asked of the store, so an
 * upload goes on after a cut, a reload or on another day. Every method may be called again after an answer was lost.
 */
public final class Uploads {

    private static final int MOST_PARTS = 10_000;

    private final MediaStore store;
    private final MediaAssetStore assets;
    private final TranscodeJobs jobs;
    private final UploadSettings settings;
    private final Clock clock;

    public Uploads(MediaStore store, MediaAssetStore assets, TranscodeJobs jobs, UploadSettings settings, Clock clock) {
        this.store = store;
        this.assets = assets;
        this.jobs = jobs;
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * Begins an upload, or finds the one that was begun under this id.
     *
     * @throws UploadRefusedException with {@link Reason#SIZE}
     */
    public UploadPlan begin(AssetId id, String owner, String fileName, String contentType, long bytes) {
        if (bytes < 1 || bytes > settings.maxBytes().toBytes()) {
            throw new UploadRefusedException(Reason.SIZE);
        }
        var begun = assets.find(id);
        if (begun.isPresent()) {
            return plan(begun.get());
        }
        var source = new SourceFile(MediaAsset.folder(id) + "source", fileName, contentType, bytes);
        var uploadId = store.beginUpload(source.key(), contentType);
        var created = assets.create(id, owner, source, uploadId);
        if (!created.state().equals(new AssetState.Uploading(uploadId))) {
            store.abortUpload(source.key(), uploadId); // another request with the same id came first
        }
        return plan(created);
    }

    /**
     * How far an upload is.
     *
     * @throws UploadRefusedException when the asset is unknown or not uploading
     */
    public UploadPlan plan(AssetId id) {
        return plan(existing(id));
    }

    /**
     * Where the client PUTs one part.
     *
     * @throws UploadRefusedException when there is no such part or the asset is not uploading
     */
    public URI partUrl(AssetId id, int number) {
        var asset = existing(id);
        if (number < 1 || number > partCount(asset)) {
            throw new UploadRefusedException(Reason.NO_SUCH_PART);
        }
        return store.partUrl(asset.source().key(), uploadId(asset), number, settings.partUrlValidity());
    }

    /**
     * The client has sent everything: hands the source to the workers.
     *
     * @throws UploadRefusedException when parts are missing, or when the asset was given up or discarded
     */
    public MediaAsset complete(AssetId id) {
        var asset = existing(id);
        if (!(asset.state() instanceof AssetState.Uploading uploading)) {
            return whenHandedOver(asset);
        }
        if (!isStored(asset)) {
            join(asset, uploading.uploadId());
        }
        var queued = assets.queueUploaded(id).orElseGet(() -> whenHandedOver(existing(id)));
        jobs.submit(queued);
        return queued;
    }

    /** Gives an upload up, or stops the work on its source: nobody wants the asset. Harmless when unknown. */
    public void discard(AssetId id) {
        assets.find(id).ifPresent(asset -> {
            if (asset.state() instanceof AssetState.Uploading uploading) {
                store.abortUpload(asset.source().key(), uploading.uploadId());
            }
            assets.discard(id);
        });
    }

    /** Discards uploads that nobody has finished for long, and frees parts that belong to no asset. */
    public void discardAbandoned() {
        var before = clock.instant().minus(settings.abandonedAfter());
        assets.uploadingSince(before).forEach(asset -> discard(asset.id()));
        store.pendingUploads(MediaAsset.FOLDERS).stream()
                .filter(pending -> pending.begun().isBefore(before))
                .forEach(pending -> store.abortUpload(pending.key(), pending.uploadId()));
    }

    private UploadPlan plan(MediaAsset asset) {
        var arrived = isStored(asset)
                ? List.<UploadedPart>of()
                : store.parts(asset.source().key(), uploadId(asset));
        return new UploadPlan(asset, partBytes(asset), partCount(asset), arrived);
    }

    private void join(MediaAsset asset, String uploadId) {
        try {
            var plan = plan(asset);
            if (!plan.complete()) {
                throw new UploadRefusedException(Reason.INCOMPLETE);
            }
            store.completeUpload(asset.source().key(), uploadId, plan.arrived());
        } catch (MissingObjectException gone) {
            if (!isStored(asset)) {
                throw new UploadRefusedException(Reason.NOT_UPLOADING);
            }
        }
    }

    private MediaAsset existing(AssetId id) {
        return assets.find(id).orElseThrow(() -> new UploadRefusedException(Reason.UNKNOWN));
    }

    private static MediaAsset whenHandedOver(MediaAsset asset) {
        if (asset.state() instanceof AssetState.Discarded) {
            throw new UploadRefusedException(Reason.NOT_UPLOADING);
        }
        return asset;
    }

    private static String uploadId(MediaAsset asset) {
        if (asset.state() instanceof AssetState.Uploading uploading) {
            return uploading.uploadId();
        }
        throw new UploadRefusedException(Reason.NOT_UPLOADING);
    }

    private boolean isStored(MediaAsset asset) {
        return asset.state() instanceof AssetState.Uploading
                && store.head(asset.source().key()).isPresent();
    }

    private int partCount(MediaAsset asset) {
        return Math.toIntExact(Math.ceilDiv(asset.source().bytes(), partBytes(asset)));
    }

    /** Larger parts for a source that would have too many of them; the same for one source every time. */
    private long partBytes(MediaAsset asset) {
        long least = Math.ceilDiv(asset.source().bytes(), MOST_PARTS);
        return Math.max(settings.partBytes().toBytes(), DataSize.ofBytes(least).toBytes());
    }
}
