package vn.muoiphut.backend.shared.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTest {

    @Test
    void quotesWhatWouldEndACell() {
        assertThat(line("a", "b,c", "d\"e", "f\ng")).isEqualTo("a,\"b,c\",\"d\"\"e\",\"f\ng\"\r\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+84", "-2", "@SUM(A1)", "\t=1"})
    void takesTheSharpnessFromFormulas(String text) {
        assertThat(line(text)).startsWith("'" + text.charAt(0));
    }

    @Test
    void makesPiecesOnlyWhenTheyAreRead() throws IOException {
        var made = new StringBuilder();
        var pieces = Stream.of("Mười ", "Phút")
                .peek(made::append)
                .map(text -> text.getBytes(StandardCharsets.UTF_8))
                .iterator();
        try (var text = new LazyBytes(pieces, () -> {})) {
            assertThat((char) text.read()).isEqualTo('M');
            assertThat(made).hasToString("Mười ");
            assertThat(text.readAllBytes()).endsWith("Phút".getBytes(StandardCharsets.UTF_8));
            assertThat(text.read()).isEqualTo(-1);
        }
    }

    private static String line(String... cells) {
        return Csv.line(Stream.of(cells).map(Cell.Text::new).toList());
    }
}
