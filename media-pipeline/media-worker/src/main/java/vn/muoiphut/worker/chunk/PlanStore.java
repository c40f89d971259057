package vn.muoiphut.worker.chunk;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import tools.jackson.databind.json.JsonMapper;
import vn.muoiphut.media.asset.MediaAsset;
import vn.muoiphut.media.storage.MediaStore;

/**
 * Plans as JSON objects in the media store, so that every worker makes its chunk as the others do, whatever its own
 * settings. The folder is named after what is in the plan: the same plan again finds what was made by it.
 */
public final class PlanStore {

    private final MediaStore store;
    private final JsonMapper json = JsonMapper.builder().build();

    public PlanStore(MediaStore store) {
        this.store = store;
    }

    /** Keeps a plan; the answer is the folder of its chunks, which ends with a slash. */
    public String put(MediaAsset asset, ChunkPlan plan) {
        var content = json.writeValueAsBytes(plan);
        var folder = asset.folder() + "chunks/" + digest(content) + "/";
        store.put(key(folder), content, "application/json");
        return folder;
    }

    /** A {@link vn.muoiphut.media.storage.MissingObjectException} says that there is none. */
    public ChunkPlan get(String folder) {
        return json.readValue(store.get(key(folder)), ChunkPlan.class);
    }

    private static String key(String folder) {
        return folder + "plan.json";
    }

    private static String digest(byte[] content) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(content);
            return HexFormat.of().formatHex(digest, 0, 8);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
