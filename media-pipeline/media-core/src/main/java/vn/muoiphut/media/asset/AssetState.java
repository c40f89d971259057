package vn.muoiphut.media.asset;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Where an asset is on its way from a file to something that plays. */
public sealed interface AssetState {

    /** Its parts are on their way to the store. */
    record Uploading(String uploadId) implements AssetState {}

    /** It waits for a worker. */
    record Queued() implements AssetState {}

    /** A worker fetches it and looks what it is. */
    record Probing() implements AssetState {}

    /**
     * A worker makes its renditions.
     *
     * @param percent 0 to 99, only ever rising for one version of an asset
     * @param remaining how long it will take from now, when that can be said
     * @param playable names of the renditions that play already, the lowest first
     */
    record Transcoding(int percent, Optional<Duration> remaining, List<String> playable) implements AssetState {

        public Transcoding {
            if (percent < 0 || percent > 99) {
                throw new IllegalArgumentException("a running job is 0 to 99 percent done, not " + percent);
            }
            playable = List.copyOf(playable);
        }
    }

    /** Everything that was to be made is in the store. */
    record Ready() implements AssetState {}

    /** The source is not a video that is taken. */
    record Rejected(RejectionReason reason) implements AssetState {}

    /**
     * The pipeline gave up.
     *
     * @param attempts how often it was tried
     */
    record Failed(FailureReason reason, int attempts) implements AssetState {}

    /** Nobody wants it any more: a running job stops, and its bytes are removed by and by. */
    record Discarded() implements AssetState {}
}
