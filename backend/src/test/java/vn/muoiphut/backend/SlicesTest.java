package vn.muoiphut.backend;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.springframework.modulith.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;

class SlicesTest {
    /** From low to high: each may call those before it, and none after it. */
    static final List<String> LINE =
            List.of("shared", "identity", "organisation", "course", "lesson", "quiz", "progress", "report");

    private final ApplicationModules slices = ApplicationModules.of("vn.muoiphut.backend");

    @Test
    void callOnlyDownTheLine() {
        slices.verify();
    }

    @Test
    void areThoseOfTheDesign() {
        assertThat(slices.stream().map(slice -> slice.getIdentifier().toString()))
                .containsExactlyInAnyOrderElementsOf(LINE);
    }

    @ParameterizedTest
    @FieldSource("LINE")
    void eachDeclareWhatTheyMayCall(String slice) throws ClassNotFoundException {
        var declared =
                Class.forName("vn.muoiphut.backend." + slice + ".package-info").getAnnotation(ApplicationModule.class);

        assertThat(declared).as("@ApplicationModule of " + slice).isNotNull();
        assertThat(Stream.of(declared.allowedDependencies())
                        .map(SlicesTest::sliceOf)
                        .distinct())
                .containsExactlyElementsOf(LINE.subList(0, LINE.indexOf(slice)));
    }

    /** A sub-feature that others may use is named after its slice, as in {@code quiz :: attempt}. */
    private static String sliceOf(String dependency) {
        return dependency.split(" :: ", 2)[0];
    }

    /** A package-info beside the tests is found before the real one and switches a slice's rules off. */
    @Test
    void areNotHiddenByTests() throws IOException {
        try (var files = Files.walk(Path.of("src/test/java"))) {
            assertThat(files.filter(file -> file.endsWith("package-info.java"))).isEmpty();
        }
    }
}
