package vn.muoiphut.backend.lesson.playback;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.SortedMap;
import org.springframework.stereotype.Component;
import vn.muoiphut.backend.course.LessonId;
import vn.muoiphut.backend.shared.PublicAddress;
import vn.muoiphut.backend.shared.SigningKey;
import vn.muoiphut.media.storage.MediaStoreSettings;

/**
 * Makes the addresses of playlists and knows them again. Within a window of time everyone gets the same one, as with
 * the addresses of the files at the store, so that caches in between work.
 */
@Component
class PlaylistAddresses {

    private final SigningKey key;
    private final MediaStoreSettings store;
    private final PublicAddress address;
    private final Clock clock;

    PlaylistAddresses(SigningKey key, MediaStoreSettings store, PublicAddress address, Clock clock) {
        this.key = key;
        this.store = store;
        this.address = address;
        this.clock = clock;
    }

    /** The right to read from now on until the addresses of this window expire. */
    PlaylistToken token(String manifest, LessonId lesson, SortedMap<String, String> captions) {
        long window = store.urlWindow().toSeconds();
        var begun = Instant.ofEpochSecond(Math.floorDiv(clock.instant().getEpochSecond(), window) * window);
        return new PlaylistToken(manifest, lesson, captions, begun.plus(store.urlValidity()));
    }

    /**
     * A whole address that any player can follow.
     *
     * @param file such as {@code master.m3u8}
     */
    String at(PlaylistToken token, String file) {
        return address.at("/media/" + token.seal(key) + "/" + file);
    }

    /** Empty for what is none of ours, or has expired. */
    Optional<PlaylistToken> open(String sealed) {
        return PlaylistToken.open(key, sealed).filter(token -> clock.instant().isBefore(token.expiresAt()));
    }
}
