package vn.muoiphut.embedded.s3;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LeftOversTest {

    private static final Instant NOW = Instant.parse("2026-11-21T00:00:00Z");
    private static final String ID = "0f8fad5b-d9cb-469f-a165-70867728950e";

    @TempDir
    private Path root;

    @Test
    void removesWhatWasBeingWrittenAndKeepsWhatWasWritten() throws IOException {
        var object = file("media/assets/a/1/manifest.json", Duration.ofDays(30));
        file("media/assets/a/1/manifest.json-" + ID, Duration.ofSeconds(1));
        file("media/assets/b/1/240p.mp4-" + ID, Duration.ofDays(1));

        LeftOvers.sweep(root, NOW);

        assertThat(object).exists();
        assertThat(object.getParent()).isDirectoryNotContaining("glob:**manifest.json-*");
        assertThat(root.resolve("media/assets/b")).doesNotExist();
    }

    @Test
    void removesUploadsThatNobodyTouchedForAWeek() throws IOException {
        file("media/.mpus-" + ID + "-assets/a/source-1", Duration.ofDays(8));
        file("media/.mpus-" + ID + "-assets/a/source-stub", Duration.ofDays(9));
        var young = ID.replace('0', '1');
        var first = file("media/.mpus-" + young + "-assets/b/source-1", Duration.ofDays(8));
        file("media/.mpus-" + young + "-assets/b/source-2", Duration.ofDays(1));

        LeftOvers.sweep(root, NOW);

        assertThat(root.resolve("media/.mpus-" + ID + "-assets")).doesNotExist();
        assertThat(first).exists();
    }

    private Path file(String path, Duration age) throws IOException {
        var file = root.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, "bytes");
        return Files.setLastModifiedTime(file, FileTime.from(NOW.minus(age)));
    }
}
