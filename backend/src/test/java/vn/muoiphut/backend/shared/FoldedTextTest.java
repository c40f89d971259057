package vn.muoiphut.backend.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoldedTextTest {

    @ParameterizedTest
    @CsvSource({
        "Chuyển đổi số, chuyen doi so",
        "ĐOÀN VIÊN, doan vien",
        "'  An toàn,  trên-mạng! ', an toan tren mang",
        "Ưu đãi 50%, uu dai 50"
    })
    void ignoresToneMarksCaseAndSigns(String text, String folded) {
        assertThat(FoldedText.fold(text)).isEqualTo(folded);
    }

    @Test
    void knowsComposedAndDecomposedLettersAsTheSame() {
        assertThat(FoldedText.fold("ố")).isEqualTo(FoldedText.fold("o\u0302\u0301"));
    }

    @Test
    void tellsEachWordOnce() {
        assertThat(FoldedText.words("Số và số")).containsExactly("so", "va");
        assertThat(FoldedText.words(" ... ")).isEmpty();
    }
}
