package vn.muoiphut.media.storage;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import vn.muoiphut.embedded.EmbeddedS3;
import vn.muoiphut.media.SettableClock;

/** The contract on the store that the local stack runs on. */
class EmbeddedS3MediaStoreTest implements MediaStoreContract {

    private static EmbeddedS3 server;
    private static SettableClock clock;
    private static S3MediaStore store;

    @BeforeAll
    static void start(@TempDir Path folder) throws IOException {
        server = EmbeddedS3.start(folder, 0, "access", "secret");
        clock = SettableClock.now();
        store = new S3MediaStore(settings(server), clock);
        store.prepare();
        store.prepare();
    }

    @AfterAll
    static void stop() {
        store.close();
        server.close();
    }

    @Override
    public MediaStore store() {
        return store;
    }

    @Override
    public SettableClock clock() {
        return clock;
    }

    private static MediaStoreSettings settings(EmbeddedS3 server) {
        return new MediaStoreSettings(
                server.endpoint(),
                null,
                "us-east-1",
                "media",
                server.accessKey(),
                server.secretKey(),
                Duration.ofHours(1),
                Duration.ofHours(3));
    }
}
