package vn.muoiphut.backend;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationContext;
import org.springframework.data.mongodb.core.MongoTemplate;
import vn.muoiphut.media.asset.AssetId;
import vn.muoiphut.media.asset.AssetState;
import vn.muoiphut.media.asset.Claim;
import vn.muoiphut.media.asset.Claims;
import vn.muoiphut.media.asset.FailureReason;
import vn.muoiphut.media.asset.RejectionReason;
import vn.muoiphut.media.manifest.Manifest;
import vn.muoiphut.media.manifest.ManifestStore;
import vn.muoiphut.media.manifest.Picture;
import vn.muoiphut.media.manifest.Rendition;
import vn.muoiphut.media.manifest.Segment;
import vn.muoiphut.media.manifest.Storyboard;
import vn.muoiphut.media.storage.MediaStore;

/** Does what a media worker does, but the work: what it makes has the right form and no pictures. */
public final class TestWorker {

    private static final int MOST_ATTEMPTS = 5;

    private final Claims claims;
    private final ManifestStore manifests;
    private final MediaStore store;

    TestWorker(ApplicationContext application) {
        claims = new Claims(
                application.getBean(MongoTemplate.class),
                application.getBean(Clock.class),
                Duration.ofMinutes(10),
                UUID::randomUUID);
        manifests = application.getBean(ManifestStore.class);
        store = application.getBean(MediaStore.class);
    }

    /** Makes a video of so many seconds of the file. */
    public void prepare(UUID upload, double seconds) {
        var claim = take(upload);
        claims.ready(claim, write(claim, "manifest.json", seconds, true));
    }

    /** Makes the lowest rendition only, and goes on. */
    public void begin(UUID upload, double seconds) {
        var claim = take(upload);
        var partial = write(claim, "partial.json", seconds, false);
        claims.transcoding(
                claim, new AssetState.Transcoding(25, Optional.empty(), List.of("240p")), Optional.of(partial));
    }

    /** Does not take the file. */
    public void reject(UUID upload, RejectionReason reason) {
        claims.rejected(take(upload), reason);
    }

    /** Gives the file up. */
    public void fail(UUID upload, FailureReason reason) {
        claims.failed(take(upload), reason, 1, Duration.ZERO);
    }

    private Claim take(UUID upload) {
        while (true) {
            var claim = claims.next(MOST_ATTEMPTS).orElseThrow();
            if (claim.asset().id().equals(new AssetId(upload))) {
                return claim;
            }
        }
    }

    private String write(Claim claim, String name, double seconds, boolean complete) {
        var file = claim.folder() + "240p.mp4";
        store.put(file, new byte[1_000], "video/mp4");
        var key = claim.folder() + name;
        manifests.put(key, manifest(claim, file, seconds, complete));
        return key;
    }

    private static Manifest manifest(Claim claim, String file, double seconds, boolean complete) {
        var segments = List.of(new Segment(100, 900, Math.round(seconds * 1e6), 300));
        var small = new Rendition("240p", file, 426, 240, 25, "avc1.42c01e,mp4a.40.2", 0, 0, 1_000, 100, segments);
        var sound = new Rendition("audio", file, 0, 0, 0, "mp4a.40.2", 0, 0, 500, 100, segments);
        var picture = new Picture(claim.folder() + "sprite.jpg", "image/jpeg", 320, 90, 100);
        return new Manifest(
                Manifest.FORMAT,
                claim.asset().id().toString(),
                claim.asset().version(),
                seconds,
                complete,
                List.of(small.measured()),
                sound.measured(),
                picture,
                new Storyboard(picture, 2, 2, 160, 90, seconds / 2));
    }
}
