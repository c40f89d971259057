package vn.muoiphut.media.storage;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.net.URI;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import vn.muoiphut.media.SettableClock;

/** The contract on a real S3 server, whose address the environment gives. */
class GivenS3MediaStoreTest implements MediaStoreContract {

    private static final Map<String, String> ENVIRONMENT = System.getenv();
    private static final String ADDRESS = "MUOIPHUT_TEST_S3_ENDPOINT";

    private static SettableClock clock;
    private static S3MediaStore store;

    @BeforeAll
    static void connect() {
        assumeTrue(ENVIRONMENT.containsKey(ADDRESS), "no real S3 server: " + ADDRESS + " is not set");
        clock = SettableClock.now();
        var settings = new MediaStoreSettings(
                URI.create(ENVIRONMENT.get(ADDRESS)),
                null,
                "us-east-1",
                "muoiphut-test",
                ENVIRONMENT.get(ADDRESS + "_ACCESS_KEY"),
                ENVIRONMENT.get(ADDRESS + "_SECRET_KEY"),
                Duration.ofHours(1),
                Duration.ofHours(3));
        store = new S3MediaStore(settings, clock);
        store.prepare();
    }

    @AfterAll
    static void disconnect() {
        if (store != null) {
            store.deleteAll("test/");
            store.close();
        }
    }

    @Override
    public MediaStore store() {
        return store;
    }

    @Override
    public SettableClock clock() {
        return clock;
    }
}
