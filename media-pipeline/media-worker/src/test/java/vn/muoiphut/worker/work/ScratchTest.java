package vn.muoiphut.worker.work;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScratchTest {

    private static final int ROOM = 60;

    @TempDir
    private Path root;

    @Test
    void isGoneWithAllThatIsInIt() throws IOException {
        try (var scratch = Scratch.in(root)) {
            Files.createDirectories(scratch.folder().resolve("a/b"));
            Files.writeString(scratch.folder().resolve("a/b/c"), "x");
        }
        assertThat(root).isEmptyDirectory();
    }

    @Test
    void staysWhileItsWorkerLivesAndGoesAfterItWasKilled() throws Exception {
        Files.createDirectory(root.resolve("not-ours"));
        try (var ours = Scratch.in(root)) {
            var other = workerOf(root);
            var said = other.getInputStream().readNBytes(root.toString().length() + ROOM);
            var theirs = Path.of(new String(said, StandardCharsets.UTF_8).strip());
            assertThat(theirs).isDirectory();
            Scratch.removeLeftovers(root);
            assertThat(theirs).exists();
            assertThat(ours.folder()).exists();

            assertThat(other.destroyForcibly().waitFor(10, TimeUnit.SECONDS)).isTrue();
            Scratch.removeLeftovers(root);
            assertThat(theirs).doesNotExist();
            assertThat(ours.folder()).exists();
        }
        assertThat(root.resolve("not-ours")).exists();
    }

    private static Process workerOf(Path root) throws IOException {
        return new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xshare:auto",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Other.class.getName(),
                        root.toString()))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }

    /** Another worker in the middle of its work. */
    static final class Other {

        public static void main(String[] arguments) throws Exception {
            var scratch = Scratch.in(Path.of(arguments[0]));
            var name = scratch.folder().toString();
            System.out.print(name + " ".repeat(arguments[0].length() + ROOM - name.length()));
            System.out.flush();
            Thread.currentThread().join();
        }
    }
}
