package vn.muoiphut.media.asset;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * An asset as it lies in MongoDB: plain values, so that renaming a class changes no document.
 *
 * @param notBefore when it may be tried again at the earliest
 * @param untidy whether an attempt was begun since what attempts leave behind was last removed
 * @param runs how often work on it was begun, whatever came of it
 */
@Document(StoredAsset.COLLECTION)
record StoredAsset(
        @Id String id,
        String owner,
        int version,
        String sourceKey,
        String sourceName,
        String sourceType,
        long sourceBytes,
        String state,
        Instant createdAt,
        Instant since,
        @Nullable String uploadId,
        int percent,
        @Nullable Long remainingSeconds,
        @Nullable List<String> playable,
        @Nullable String reason,
        int attempts,
        @Nullable String manifest,
        @Nullable String claim,
        @Nullable Instant claimedAt,
        @Nullable Instant claimedUntil,
        @Nullable Instant notBefore,
        @Nullable Boolean untidy,
        @Nullable Integer runs) {

    static final String COLLECTION = "mediaAssets";

    static final String UPLOADING = "uploading";
    static final String QUEUED = "queued";
    static final String PROBING = "probing";
    static final String TRANSCODING = "transcoding";
    static final String READY = "ready";
    static final String REJECTED = "rejected";
    static final String FAILED = "failed";
    static final String DISCARDED = "discarded";

    static StoredAsset uploading(AssetId id, String owner, SourceFile source, String uploadId, Instant now) {
        return new StoredAsset(
                id.toString(),
                owner,
                1,
                source.key(),
                source.name(),
                source.contentType(),
                source.bytes(),
                UPLOADING,
                now,
                now,
                uploadId,
                0,
                null,
                null,
                null,
                0,
                null,
                null,
                null,
                null,
                null,
                null,
                null);
    }

    MediaAsset toAsset() {
        return new MediaAsset(
                AssetId.of(id),
                owner,
                version,
                new SourceFile(sourceKey, sourceName, sourceType, sourceBytes),
                toState(),
                createdAt,
                since,
                state.equals(READY) ? 100 : percent,
                attempts,
                Optional.ofNullable(manifest));
    }

    Claim toClaim(String token) {
        return new Claim(toAsset(), attempts, runs == null ? attempts : runs, token);
    }

    private String why() {
        return reason == null ? "" : reason;
    }

    private AssetState toState() {
        return switch (state) {
            case UPLOADING -> new AssetState.Uploading(uploadId == null ? "" : uploadId);
            case QUEUED -> new AssetState.Queued();
            case PROBING -> new AssetState.Probing();
            case TRANSCODING ->
                new AssetState.Transcoding(
                        percent,
                        Optional.ofNullable(remainingSeconds).map(Duration::ofSeconds),
                        playable == null ? List.of() : playable);
            case READY -> new AssetState.Ready();
            case REJECTED -> new AssetState.Rejected(RejectionReason.valueOf(why()));
            case FAILED -> new AssetState.Failed(FailureReason.valueOf(why()), attempts);
            case DISCARDED -> new AssetState.Discarded();
            default -> throw new IllegalStateException("asset " + id + " is in an unknown state: " + state);
        };
    }
}
