package vn.muoiphut.backend.lesson;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.muoiphut.backend.shared.ExpiringCache;
import vn.muoiphut.media.asset.MediaAsset;
import vn.muoiphut.media.manifest.Manifest;
import vn.muoiphut.media.manifest.ManifestStore;

/** What the pipeline made of assets, kept in memory for those that are watched. A manifest never changes. */
@Component
public class Manifests {

    private static final int CAPACITY = 500;

    private final ExpiringCache<String, Manifest> kept;
    private final ManifestStore store;

    Manifests(ManifestStore store, Clock clock) {
        this.store = store;
        this.kept = new ExpiringCache<>(clock, Duration.ofHours(1), CAPACITY);
    }

    public Manifest get(String key) {
        return kept.get(key, store::get);
    }

    /** Empty as long as nothing of the asset can be played. */
    public Optional<Manifest> of(MediaAsset asset) {
        return asset.manifest().map(this::get);
    }
}
