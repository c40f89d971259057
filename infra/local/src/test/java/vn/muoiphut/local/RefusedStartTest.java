package vn.muoiphut.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What somebody reads whose platform cannot start: one sentence in two languages, and nothing half-made. */
class RefusedStartTest {

    @TempDir
    private Path work;

    private Path data;

    @BeforeEach
    void chooseData() {
        data = work.resolve("data");
    }

    @Test
    void namesThePortThatIsInUse() throws Exception {
        try (var other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            var ended = run("--port=" + other.getLocalPort(), "--s3-port=0", "--identity-port=0", "--mongo-port=0");

            assertRefused(ended, "Port " + other.getLocalPort() + " is used by another program");
            assertThat(data).doesNotExist();
        }
    }

    @Test
    void namesTheOptionThatDoesNotExist() throws Exception {
        assertRefused(run("--prot=1"), "There is no option \"--prot=1\"");
        assertThat(data).doesNotExist();
    }

    @Test
    void namesTheSettingThatIsNoNumber() throws Exception {
        Files.createDirectories(data);
        Files.writeString(data.resolve("muoiphut.properties"), "port = eighty\n");

        assertRefused(run(), "The setting \"port\" must be a number from 0 to 65535, not \"eighty\"");
    }

    @Test
    void namesTheLineOfASettingsFileThatMeansNothing() throws Exception {
        var file = Files.writeString(work.resolve("own.properties"), "colour = red\n");

        assertRefused(
                run("--settings=" + file), "The settings file " + file + " is broken: there is no setting \"colour\"");
        assertThat(data).doesNotExist();
    }

    @Test
    void saysThatASettingsFileIsNoText() throws Exception {
        var file = Files.write(work.resolve("own.properties"), new byte[] {(byte) 0xff, (byte) 0xfe, 0, 1});

        assertRefused(run("--settings=" + file), "is broken: it cannot be read as text of settings");
    }

    @Test
    void saysThatTheDataFolderCannotBeWrittenTo() throws Exception {
        var file = Files.writeString(work.resolve("a-file"), "");

        assertRefused(
                PlatformProcess.run(work, "--data-dir=" + file.resolve("data"), "--port=0"), "cannot be written to");
    }

    @Test
    void namesTheSettingThatAPartRefusesAndTakesTheNewFolderBack() throws Exception {
        var ended = run(
                "--port=0",
                "--s3-port=0",
                "--identity-port=0",
                "--mongo-port=0",
                "--muoiphut.media.store.url-validity=soon");

        assertRefused(ended, "The setting muoiphut.media.store.url-validity");
        assertThat(data).doesNotExist();
    }

    private PlatformProcess.Ended run(String... options) throws Exception {
        var all = new java.util.ArrayList<>(java.util.List.of(options));
        all.add("--data-dir=" + data);
        return PlatformProcess.run(work, all.toArray(String[]::new));
    }

    private static void assertRefused(PlatformProcess.Ended ended, String sentence) {
        assertThat(ended.err()).contains(sentence).doesNotContain("\tat ").doesNotContain("Exception");
        assertThat(ended.err().strip().lines()).hasSize(2);
        assertThat(ended.exitCode()).isEqualTo(1);
    }
}
