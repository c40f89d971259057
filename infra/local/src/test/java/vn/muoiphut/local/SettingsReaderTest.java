package vn.muoiphut.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SettingsReaderTest {

    @TempDir
    private Path data;

    @Test
    void startsWithTheUsualPorts() throws Exception {
        var settings = SettingsReader.read(Map.of(), "--data-dir=" + data);

        assertThat(settings).isEqualTo(new LocalSettings(data, 8080, 9000, 9090, 27117, true, Map.of()));
    }

    @Test
    void believesAnOptionMoreThanTheEnvironmentAndThatMoreThanTheFile() throws Exception {
        Files.writeString(data.resolve("muoiphut.properties"), """
                port = 1
                s3-port = 1
                identity-port = 1
                muoiphut.media.ffmpeg.threads = 1
                """);

        var settings = SettingsReader.read(
                Map.of("MUOIPHUT_PORT", "2", "MUOIPHUT_S3_PORT", "2", "MUOIPHUT_DATA_DIR", data.toString()),
                "--port=3");

        assertThat(settings)
                .isEqualTo(new LocalSettings(data, 3, 2, 1, 27117, true, Map.of("muoiphut.media.ffmpeg.threads", "1")));
    }
}
