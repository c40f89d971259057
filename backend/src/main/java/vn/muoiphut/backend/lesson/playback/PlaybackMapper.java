package vn.muoiphut.backend.lesson.playback;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.muoiphut.api.model.CaptionUrl;
import vn.muoiphut.api.model.Playback;
import vn.muoiphut.backend.lesson.Manifests;
import vn.muoiphut.backend.lesson.PlaybackGrant;
import vn.muoiphut.backend.lesson.PlaybackGrants;
import vn.muoiphut.backend.lesson.VideoMapper;
import vn.muoiphut.media.manifest.Manifest;
import vn.muoiphut.media.storage.MediaStore;

/** What a player is told. It is made of addresses more than of values, and so written by hand. */
@Component
class PlaybackMapper {

    private final Manifests manifests;
    private final PlaylistAddresses addresses;
    private final MediaStore store;
    private final VideoMapper videos;
    private final PlaybackGrants grants;

    PlaybackMapper(
            Manifests manifests,
            PlaylistAddresses addresses,
            MediaStore store,
            VideoMapper videos,
            PlaybackGrants grants) {
        this.manifests = manifests;
        this.addresses = addresses;
        this.store = store;
        this.videos = videos;
        this.grants = grants;
    }

    /** @param grant absent where watching does not count */
    Playback toPlayback(String title, PlaylistToken token, @Nullable PlaybackGrant grant) {
        var manifest = manifests.get(token.manifest());
        return new Playback(
                token.lesson().value(),
                title,
                manifest.seconds(),
                addresses.at(token, "master.m3u8"),
                addresses.at(token, "manifest.mpd"),
                manifest.audio() == null
                        ? null
                        : addresses.at(token, manifest.audio().name() + ".m3u8"),
                poster(manifest),
                manifest.storyboard() == null ? null : addresses.at(token, "storyboard.vtt"),
                videos.toRenditions(manifest),
                captions(token),
                manifest.complete(),
                grant == null ? null : grants.seal(grant),
                grant == null ? null : grant.expiresAt(),
                token.expiresAt());
    }

    private @Nullable String poster(Manifest manifest) {
        return manifest.poster() == null
                ? null
                : store.publicUrl(manifest.poster().key()).toString();
    }

    private List<CaptionUrl> captions(PlaylistToken token) {
        return token.captions().keySet().stream()
                .map(language -> new CaptionUrl(language, addresses.at(token, "captions/" + language + ".vtt")))
                .toList();
    }
}
