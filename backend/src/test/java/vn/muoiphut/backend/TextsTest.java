package vn.muoiphut.backend;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.muoiphut.media.captions.CheckedCaptions;

class TextsTest {

    private static final List<String> SLICES =
            List.of("shared", "identity", "organisation", "course", "lesson", "quiz", "progress", "report");
    private static final Pattern PROBLEM =
            Pattern.compile("(?:refused|conflict|unacceptable|Forbidden|Conflict|Unacceptable|TooLarge|Unavailable)"
                    + "\\(\\s*\"([a-z.-]*[a-z])\"");
    private static final Pattern FIELD =
            Pattern.compile("(?:invalid|InvalidField|Refusal\\.Invalid)\\(\\s*\"[a-zA-Z.]*\",\\s*\"([a-z.-]*[a-z])\"");

    @ParameterizedTest
    @ValueSource(strings = {"", "_en"})
    void standInEveryLanguageForEverythingThatIsRefused(String language) throws IOException {
        var texts = texts(language).stringPropertyNames();

        assertThat(texts).containsAll(used(PROBLEM, "problem.", ".title")).containsAll(used(FIELD, "field.", ""));
        assertThat(texts)
                .containsAll(Stream.of(CheckedCaptions.Reason.values())
                        .map(reason -> "field.captions."
                                + reason.name().toLowerCase(Locale.ROOT).replace('_', '-'))
                        .toList());
    }

    @Test
    void areTheSameInEveryLanguage() throws IOException {
        var vietnamese = texts("");
        var english = texts("_en");

        assertThat(vietnamese.stringPropertyNames()).isEqualTo(english.stringPropertyNames());
        for (var name : vietnamese.stringPropertyNames()) {
            assertThat(places(english.getProperty(name))).as(name).isEqualTo(places(vietnamese.getProperty(name)));
        }
    }

    private static List<String> places(String text) {
        return Pattern.compile("\\{\\d}")
                .matcher(text)
                .results()
                .map(found -> found.group())
                .sorted()
                .toList();
    }

    private static Properties texts(String language) throws IOException {
        var texts = new Properties();
        for (var slice : SLICES) {
            try (var reader =
                    Files.newBufferedReader(Path.of("src/main/resources/texts", slice + language + ".properties"))) {
                texts.load(reader);
            }
        }
        return texts;
    }

    private static Set<String> used(Pattern code, String before, String after) throws IOException {
        var used = new TreeSet<String>();
        try (var files = Files.walk(Path.of("src/main/java"))) {
            for (var file :
                    files.filter(path -> path.toString().endsWith(".java")).toList()) {
                code.matcher(Files.readString(file))
                        .results()
                        .forEach(found -> used.add(before + found.group(1) + after));
            }
        }
        return used;
    }
}
