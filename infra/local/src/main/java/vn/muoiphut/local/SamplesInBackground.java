package vn.muoiphut.local;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.function.Consumer;
import vn.muoiphut.local.identity.IdentityServer;
import vn.muoiphut.local.samples.Samples;

/** Makes the sample courses while the platform is already in use; stopping in the middle loses nothing. */
final class SamplesInBackground implements AutoCloseable {

    private static final System.Logger LOG = System.getLogger(SamplesInBackground.class.getName());
    private static final Duration TOKEN_VALIDITY = Duration.ofMinutes(10);

    private final Thread thread;

    private SamplesInBackground(Samples samples, Consumer<String> progress) {
        thread = new Thread(() -> prepare(samples, progress), "samples");
        thread.setDaemon(true);
    }

    static SamplesInBackground start(
            Path mark, URI address, Clock clock, IdentityServer identity, Consumer<String> progress) {
        var samples = new Samples(mark, address, clock, person -> () -> identity.tokenFor(person, TOKEN_VALIDITY));
        var background = new SamplesInBackground(samples, progress);
        if (!samples.areDone()) {
            background.thread.start();
        }
        return background;
    }

    private static void prepare(Samples samples, Consumer<String> progress) {
        try {
            samples.prepare();
            progress.accept("Các khóa học mẫu đã sẵn sàng. / The sample courses are ready.");
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        } catch (IOException | RuntimeException e) {
            LOG.log(System.Logger.Level.ERROR, "the sample courses could not be made; the next start goes on", e);
            progress.accept("Chưa tạo xong các khóa học mẫu; lần khởi động sau sẽ làm tiếp."
                    + " / The sample courses are not complete; the next start goes on.");
        }
    }

    @Override
    public void close() {
        thread.interrupt();
        try {
            thread.join(Duration.ofSeconds(10));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
