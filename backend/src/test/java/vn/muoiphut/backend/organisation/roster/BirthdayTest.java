package vn.muoiphut.backend.organisation.roster;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BirthdayTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    @ParameterizedTest
    @CsvSource({
        "01/02/1985, 1985-02-01",
        "1/2/1985, 1985-02-01",
        "31-12-1999, 1999-12-31",
        "5.9.1990, 1990-09-05",
        "05 09 1990, 1990-09-05",
        "1985-02-01, 1985-02-01",
        "1985-02-01T00:00:00, 1985-02-01",
        "01/02/1985 00:00:00, 1985-02-01",
        "01/02/85, 1985-02-01",
        "01/02/05, 2005-02-01",
        "31079, 1985-02-01",
        "31079.5, 1985-02-01"
    })
    void isReadDayFirstOrAsTheNumberOfASpreadsheet(String written, LocalDate day) {
        assertThat(Birthday.parse(written, TODAY)).contains(day);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "31/04/1980", "29/02/1999", "02/13/1985", "1985", "1/1/1850", "22/11/2026", "không rõ", "//"
            })
    void isNothingElse(String written) {
        assertThat(Birthday.parse(written, TODAY)).isEmpty();
    }
}
