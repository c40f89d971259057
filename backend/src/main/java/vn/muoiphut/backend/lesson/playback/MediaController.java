package vn.muoiphut.backend.lesson.playback;

import java.time.Duration;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RestController;
import vn.muoiphut.api.MediaApi;
import vn.muoiphut.backend.identity.Allowed;
import vn.muoiphut.backend.lesson.CaptionTexts;
import vn.muoiphut.backend.lesson.Manifests;
import vn.muoiphut.backend.shared.Refusal;
import vn.muoiphut.backend.shared.RefusedException;
import vn.muoiphut.media.manifest.DashManifest;
import vn.muoiphut.media.manifest.Playlists;
import vn.muoiphut.media.manifest.Rendition;
import vn.muoiphut.media.manifest.StoryboardCues;
import vn.muoiphut.media.storage.MediaStore;

/** Playlists, captions and storyboards, written from memory. No byte of a video passes through here. */
@RestController
class MediaController implements MediaApi {

    /** Short against the time that addresses work for, so that what is kept never leads to one that has expired. */
    private static final CacheControl KEPT =
            CacheControl.maxAge(Duration.ofMinutes(10)).cachePrivate();

    private final PlaylistAddresses addresses;
    private final Manifests manifests;
    private final CaptionTexts captions;
    private final MediaStore store;

    MediaController(PlaylistAddresses addresses, Manifests manifests, CaptionTexts captions, MediaStore store) {
        this.addresses = addresses;
        this.manifests = manifests;
        this.captions = captions;
        this.store = store;
    }

    @Override
    @Allowed(toAnyone = true)
    public ResponseEntity<String> getMasterPlaylist(String token) {
        var opened = open(token);
        var manifest = manifests.get(opened.manifest());
        return answer(Playlists.master(manifest.renditions(), opened.captions().keySet()));
    }

    @Override
    @Allowed(toAnyone = true)
    public ResponseEntity<String> getMediaPlaylist(String token, String rendition) {
        var made = rendition(token, rendition);
        return answer(Playlists.media(made, file(made)));
    }

    @Override
    @Allowed(toAnyone = true)
    public ResponseEntity<String> getPicturePlaylist(String token, String rendition) {
        var made = rendition(token, rendition);
        if (!made.showsPictures()) {
            throw RefusedException.notFound();
        }
        return answer(Playlists.pictures(made, file(made)));
    }

    @Override
    @Allowed(toAnyone = true)
    public ResponseEntity<String> getDashManifest(String token) {
        var opened = open(token);
        var manifest = manifests.get(opened.manifest());
        return answer(DashManifest.of(
                manifest.renditions(), manifest.seconds(), opened.captions().keySet(), this::file));
    }

    @Override
    @Allowed(toAnyone = true)
    public ResponseEntity<String> getCaptionPlaylist(String token, String language) {
        var opened = open(token);
        if (!opened.captions().containsKey(language)) {
            throw RefusedException.notFound();
        }
        var seconds = manifests.get(opened.manifest()).seconds();
        return answer(Playlists.captions(language, seconds));
    }

    @Override
    @Allowed(toAnyone = true)
    public ResponseEntity<String> getCaptionTrack(String token, String language) {
        var opened = open(token);
        var hash = opened.captions().get(language);
        if (hash == null) {
            throw RefusedException.notFound();
        }
        return answer(captions.get(opened.lesson(), hash));
    }

    @Override
    @Allowed(toAnyone = true)
    public ResponseEntity<String> getStoryboard(String token) {
        var manifest = manifests.get(open(token).manifest());
        var board = manifest.storyboard();
        if (board == null) {
            throw RefusedException.notFound();
        }
        var picture = store.publicUrl(board.sprite().key()).toString();
        return answer(StoryboardCues.webVtt(board, manifest.seconds(), picture));
    }

    private Rendition rendition(String token, String name) {
        return manifests.get(open(token).manifest()).rendition(name).orElseThrow(RefusedException::notFound);
    }

    private String file(Rendition rendition) {
        return store.publicUrl(rendition.key()).toString();
    }

    private PlaylistToken open(String token) {
        return addresses.open(token).orElseThrow(() -> new RefusedException(new Refusal.Forbidden("playback.expired")));
    }

    private static ResponseEntity<String> answer(String text) {
        return ResponseEntity.ok().cacheControl(KEPT).body(text);
    }
}
