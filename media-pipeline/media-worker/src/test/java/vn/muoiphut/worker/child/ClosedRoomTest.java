package vn.muoiphut.worker.child;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.unit.DataSize;
import vn.muoiphut.worker.Clips;

/** Each wall of the room is run against. */
@Timeout(120)
class ClosedRoomTest {

    private static final Budget AMPLE = new Budget(Duration.ofMinutes(1), Duration.ofMinutes(1));
    private static final String[] ENDLESS = {"-f", "lavfi", "-i", "testsrc2=s=640x360:r=60"};

    @TempDir
    private static Path folder;

    private static Ffmpeg ffmpeg;

    @BeforeAll
    static void prepare() {
        ffmpeg = new Tools(new FfmpegSettings(
                        Path.of("ffmpeg"),
                        Path.of("ffprobe"),
                        1,
                        DataSize.ofMegabytes(700),
                        DataSize.ofKilobytes(200),
                        0))
                .in(folder);
    }

    @Test
    void endsWhatUsesTooMuchOfTheProcessor() throws IOException {
        var ended = run(new Budget(Duration.ofMinutes(1), Duration.ofSeconds(1)), "-f", "null", "-");

        assertThat(ended.overTime()).as(ended.messages()).isTrue();
        assertThat(ended.succeeded()).isFalse();
    }

    @Test
    void endsWhatWaitsForTooLong() throws IOException {
        var patient = new ArrayList<>(List.of("-re"));
        patient.addAll(List.of(ENDLESS));
        patient.addAll(List.of("-f", "null", "-"));
        long begun = System.nanoTime();
        var ended = ffmpeg.run(patient, new Budget(Duration.ofSeconds(1), Duration.ofMinutes(1)), line -> {});

        assertThat(ended.overTime()).isTrue();
        assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofSeconds(30));
    }

    @Test
    void givesNoMoreMemoryThanIsAllowed() throws IOException {
        var ended = run(AMPLE, "-vf", "scale=16000:16000,format=rgba64", "-frames:v", "5", "-f", "null", "-");

        assertThat(ended.overMemory()).as(ended.messages()).isTrue();
    }

    @Test
    void letsNoFileGrowBeyondItsLimit() throws IOException {
        var ended = run(AMPLE, "-c:v", "rawvideo", "-f", "rawvideo", "large.raw");

        assertThat(ended.overOutput()).as(ended.exitCode() + ended.messages()).isTrue();
        assertThat(Files.size(folder.resolve("large.raw"))).isLessThanOrEqualTo(200 * 1024);
    }

    @Test
    void hasNoNetwork() throws IOException {
        try (var server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress())) {
            var visitors = new AtomicInteger();
            var _ = Thread.startVirtualThread(() -> count(server, visitors));
            var address = "tcp://127.0.0.1:" + server.getLocalPort();
            var inside = ffmpeg.run(List.of("-i", address, "-f", "null", "-"), AMPLE, line -> {});
            assertThat(inside.succeeded()).isFalse();
            assertThat(visitors).hasValue(0);

            var outside = Clips.run(List.of("sh", "-c", "ffmpeg -nostdin -i " + address + " 2>&1; true"));
            assertThat(outside).contains("Invalid data");
            assertThat(visitors).as("a visitor from outside the room").hasValue(1);
        }
    }

    /** Opens the door to everyone and closes it behind them, until the house is closed. */
    private static void count(ServerSocket server, AtomicInteger visitors) {
        while (!server.isClosed()) {
            try (var _ = server.accept()) {
                visitors.incrementAndGet();
            } catch (IOException closed) {
                return;
            }
        }
    }

    @Test
    void tellsNothingOfTheWorkersEnvironment() throws IOException {
        var room = new ClosedRoom(new FfmpegSettings(
                Path.of("ffmpeg"), Path.of("ffprobe"), 1, DataSize.ofMegabytes(700), DataSize.ofKilobytes(200), 0));
        var child = new Child(room, AMPLE, folder);
        var process = child.run(List.of("env"));

        assertThat(new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).lines())
                .allMatch(line -> line.matches("(PATH|LD_LIBRARY_PATH|LANG|MALLOC_ARENA_MAX)=.*"));
    }

    private static ChildResult run(Budget budget, String... output) throws IOException {
        var arguments = new ArrayList<>(List.of("-hide_banner", "-nostdin", "-y"));
        arguments.addAll(List.of(ENDLESS));
        arguments.addAll(List.of(output));
        return ffmpeg.run(arguments, budget, line -> {});
    }
}
