package vn.muoiphut.backend.lesson.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.muoiphut.backend.lesson.search.WantedWords.Fit;

class WantedWordsTest {

    private final WantedWords wanted = WantedWords.of("chuyen doi so");

    @Test
    void wordsOneAfterTheOtherAreAPhraseWithoutToneMarksToo() {
        assertThat(wanted.in("Nào, Chuyển đổi số!")).isEqualTo(Fit.PHRASE);
        assertThat(wanted.in("đổi số, rồi chuyển")).isEqualTo(Fit.WORDS);
        assertThat(wanted.in("chuyển số")).isEqualTo(Fit.NONE);
        assertThat(WantedWords.of("!?").in("chuyển")).isEqualTo(Fit.NONE);
    }

    @Test
    void onlyTheLastWordMayBeABeginning() {
        assertThat(WantedWords.of("chuyen do").in("chuyển đổi")).isEqualTo(Fit.PHRASE);
        assertThat(WantedWords.of("chu doi").in("chuyển đổi")).isEqualTo(Fit.NONE);
    }

    @Test
    void textsAreKeptUnderTheBeginningsOfTheirWords() {
        assertThat(Beginnings.ofAll(Stream.of("Số đôi"))).containsExactly("d", "do", "doi", "s", "so");
        assertThat(Beginnings.of("antidisestablishmentarianism")).isEqualTo("antidisestab");
    }
}
