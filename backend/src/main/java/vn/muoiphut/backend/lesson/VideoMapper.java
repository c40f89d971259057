package vn.muoiphut.backend.lesson;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;
import vn.muoiphut.api.model.RejectionReason;
import vn.muoiphut.api.model.Video;
import vn.muoiphut.api.model.VideoState;
import vn.muoiphut.backend.course.PublishedRendition;
import vn.muoiphut.backend.shared.WireMapping;
import vn.muoiphut.media.asset.AssetState;
import vn.muoiphut.media.asset.FailureReason;
import vn.muoiphut.media.asset.MediaAsset;
import vn.muoiphut.media.manifest.Manifest;
import vn.muoiphut.media.manifest.Rendition;

/** What became of an uploaded file, as it is on the wire. */
@Mapper(config = WireMapping.class)
public interface VideoMapper {

    /** A video and, once something of it plays, what that is. */
    default Video toVideo(MediaAsset asset, @Nullable Manifest manifest) {
        var state = asset.state();
        return new Video(
                asset.id().value(),
                asset.version(),
                toState(state),
                asset.source().name(),
                asset.source().bytes(),
                percent(asset),
                remaining(state).map(Duration::toSeconds).map(Math::toIntExact).orElse(null),
                manifest != null,
                reason(state),
                state instanceof AssetState.Failed failed ? failed.attempts() : 0,
                manifest == null ? null : manifest.seconds(),
                manifest == null ? null : toRenditions(manifest),
                asset.since());
    }

    /** Those with pictures, the lowest first, and then the one with sound only. */
    default List<vn.muoiphut.api.model.Rendition> toRenditions(Manifest manifest) {
        return Stream.concat(manifest.renditions().stream(), Stream.ofNullable(manifest.audio()))
                .map(this::toRendition)
                .toList();
    }

    @Mapping(target = "bitsPerSecond", source = "averageBandwidth")
    vn.muoiphut.api.model.Rendition toRendition(Rendition rendition);

    vn.muoiphut.api.model.Rendition toRendition(PublishedRendition rendition);

    RejectionReason toReason(vn.muoiphut.media.asset.RejectionReason reason);

    RejectionReason toReason(FailureReason reason);

    private static VideoState toState(AssetState state) {
        return switch (state) {
            case AssetState.Uploading uploading -> VideoState.UPLOADING;
            case AssetState.Queued queued -> VideoState.QUEUED;
            case AssetState.Probing probing -> VideoState.PROBING;
            case AssetState.Transcoding transcoding -> VideoState.TRANSCODING;
            case AssetState.Ready ready -> VideoState.READY;
            case AssetState.Rejected rejected -> VideoState.REJECTED;
            case AssetState.Failed failed -> VideoState.FAILED;
            case AssetState.Discarded discarded -> VideoState.REJECTED;
        };
    }

    private @Nullable RejectionReason reason(AssetState state) {
        return switch (state) {
            case AssetState.Rejected rejected -> toReason(rejected.reason());
            case AssetState.Failed failed -> toReason(failed.reason());
            case AssetState.Discarded discarded -> RejectionReason.CANCELLED;
            case AssetState.Uploading uploading -> null;
            case AssetState.Queued queued -> null;
            case AssetState.Probing probing -> null;
            case AssetState.Transcoding transcoding -> null;
            case AssetState.Ready ready -> null;
        };
    }

    /** Kept while it waits for another attempt, so that people see it rise only. */
    private static int percent(MediaAsset asset) {
        return switch (asset.state()) {
            case AssetState.Rejected rejected -> 0;
            case AssetState.Failed failed -> 0;
            case AssetState other -> asset.percent();
        };
    }

    private static Optional<Duration> remaining(AssetState state) {
        return state instanceof AssetState.Transcoding transcoding ? transcoding.remaining() : Optional.empty();
    }
}
