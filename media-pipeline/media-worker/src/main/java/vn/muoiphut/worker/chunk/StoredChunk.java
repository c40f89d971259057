package vn.muoiphut.worker.chunk;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;
import vn.muoiphut.media.asset.AssetId;

/**
 * A chunk as it lies in MongoDB. Its id follows from the asset, its version, the plan and the index, so that whoever
 * plans the same again finds what is made already.
 *
 * @param seconds how much of it is made
 * @param attempts how often a worker has begun with it
 */
@Document(StoredChunk.COLLECTION)
record StoredChunk(
        @Id String id,
        String asset,
        int version,
        String source,
        String folder,
        int index,
        String state,
        double seconds,
        int attempts,
        @Nullable String claim,
        @Nullable Instant claimedUntil) {

    static final String COLLECTION = "mediaChunks";

    static final String WAITING = "waiting";
    static final String TAKEN = "taken";
    static final String DONE = "done";
    static final String FAILED = "failed";

    static final int MOST_ATTEMPTS = 3;

    static String id(String folder, int index) {
        return folder + index;
    }

    Chunk toChunk(String token) {
        return new Chunk(AssetId.of(asset), version, source, folder, index, token);
    }

    /** Whether nobody will make it any more. */
    boolean isGivenUp(Instant now) {
        boolean held = state.equals(TAKEN) && claimedUntil != null && !claimedUntil.isBefore(now);
        return state.equals(FAILED) || (!state.equals(DONE) && !held && attempts >= MOST_ATTEMPTS);
    }
}
