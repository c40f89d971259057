package vn.muoiphut.backend.lesson.playback;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.muoiphut.backend.course.LessonId;
import vn.muoiphut.backend.lesson.LessonDraft;
import vn.muoiphut.backend.shared.SigningKey;

class PlaylistTokenTest {

    private static final String MANIFEST = "assets/" + new UUID(1, 2) + "/12/34/manifest.json";

    private final SigningKey key = new SigningKey(new byte[32]);

    @Test
    void comesBackAsItWent() {
        var token = token(2);

        assertThat(PlaylistToken.open(key, token.seal(key))).hasValue(token);
    }

    @Test
    void fitsIntoAnAddressWithAllTheCaptionsThereCanBe() {
        assertThat(token(LessonDraft.MOST_CAPTIONS).seal(key)).hasSizeLessThanOrEqualTo(400);
    }

    @Test
    void isNothingWhenItIsNotOurs() {
        assertThat(PlaylistToken.open(key, "AAAA")).isEmpty();
        assertThat(PlaylistToken.open(key, key.seal("playlists", new byte[3]))).isEmpty();
    }

    private static PlaylistToken token(int captions) {
        var tracks = new TreeMap<String, String>();
        for (int i = 0; i < captions; i++) {
            tracks.put("a" + (char) ('a' + i), "0123456789ab");
        }
        return new PlaylistToken(MANIFEST, new LessonId(new UUID(3, 4)), tracks, Instant.parse("2026-11-21T10:00:00Z"));
    }
}
