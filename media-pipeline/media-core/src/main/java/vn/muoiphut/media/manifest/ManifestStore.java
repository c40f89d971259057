package vn.muoiphut.media.manifest;

import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;
import vn.muoiphut.media.storage.MediaStore;

/** Manifests as JSON objects in the media store. One that is written is never changed, so it can be cached for ever. */
public final class ManifestStore {

    private final MediaStore store;
    private final JsonMapper json = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            // What was written before a number was kept has none.
            .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .build();

    public ManifestStore(MediaStore store) {
        this.store = store;
    }

    public void put(String key, Manifest manifest) {
        store.put(key, json.writeValueAsBytes(manifest), "application/json");
    }

    /** The manifest under a key; a {@link vn.muoiphut.media.storage.MissingObjectException} says that there is none. */
    public Manifest get(String key) {
        return json.readValue(store.get(key), Manifest.class);
    }
}
