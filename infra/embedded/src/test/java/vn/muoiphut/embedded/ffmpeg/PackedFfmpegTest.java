package vn.muoiphut.embedded.ffmpeg;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class PackedFfmpegTest {

    @TempDir
    private Path cache;

    @Test
    void makesVideoAndSoundWithoutAnySettings() throws Exception {
        var packed = PackedFfmpeg.unpack(cache);
        var clip = cache.resolve("clip.mp4").toString();

        var made = run(
                Map.of(),
                packed.ffmpeg().toString(),
                "-hide_banner",
                "-loglevel",
                "warning",
                "-f",
                "lavfi",
                "-i",
                "testsrc2=size=160x90:rate=10",
                "-f",
                "lavfi",
                "-i",
                "sine",
                "-t",
                "0.5",
                "-c:v",
                "libx264",
                "-c:a",
                "aac",
                clip);

        assertThat(made).isEmpty();
        assertThat(run(
                        Map.of(),
                        packed.ffprobe().toString(),
                        "-v",
                        "error",
                        "-show_entries",
                        "stream=codec_name",
                        "-of",
                        "csv=p=0",
                        clip))
                .isEqualToIgnoringNewLines("h264\naac");
        assertThat(PackedFfmpeg.unpack(cache)).isEqualTo(packed);
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void asksNoDesktopLibraryOfTheMachine() throws Exception {
        var libraries = PackedFfmpeg.unpack(cache).ffmpeg().resolveSibling("lib");
        var onlyTrace = Map.of("LD_TRACE_LOADED_OBJECTS", "1", "LD_LIBRARY_PATH", libraries.toString());

        var loaded = run(onlyTrace, libraries.resolve("ffmpeg").toString());

        assertThat(loaded).doesNotContain("not found");
        assertThat(loaded.lines().filter(line -> line.matches("\\s*lib(xcb|xcb-shm|asound|pulse)\\.so.*")))
                .hasSize(4)
                .allMatch(line -> line.contains(cache.toString()));
    }

    private static String run(Map<String, String> environment, String... command) throws IOException {
        var builder = new ProcessBuilder(List.of(command)).redirectErrorStream(true);
        builder.environment().clear();
        builder.environment().putAll(environment);
        var process = builder.start();
        process.getOutputStream().close();
        try (var output = process.inputReader()) {
            return output.readAllAsString();
        }
    }
}
