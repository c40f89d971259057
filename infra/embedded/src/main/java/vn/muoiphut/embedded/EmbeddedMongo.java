package vn.muoiphut.embedded;

import de.bwaldvogel.mongo.MongoServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import vn.muoiphut.embedded.mongo.DurableBackend;

/**
 * A server of the MongoDB protocol inside this JVM, on the loopback interface only, without users or passwords.
 * For trying the platform out and for tests; never for figures.
 */
public final class EmbeddedMongo implements AutoCloseable {

    /** Each serves its connections one by one, and a commit is shared by as many writes as there are workers. */
    private static final int WORKERS = 16;

    private final MongoServer server;
    private final InetSocketAddress address;

    private EmbeddedMongo(DurableBackend backend, int port) {
        server = new MongoServer(backend);
        server.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 1, WORKERS);
        address = server.getLocalAddress();
    }

    /**
     * Serves what is kept in {@code directory}, which is created when missing.
     *
     * @param port the port to listen on, 0 for any free one
     */
    public static EmbeddedMongo start(Path directory, int port) throws IOException {
        Files.createDirectories(directory);
        return new EmbeddedMongo(DurableBackend.on(directory.resolve("documents.mv")), port);
    }

    /** Serves an empty database on a free port and forgets everything when closed. */
    public static EmbeddedMongo inMemory() {
        return new EmbeddedMongo(DurableBackend.inMemory(), 0);
    }

    /** The connection string of the database {@code muoiphut}. */
    public String uri() {
        return uri("muoiphut");
    }

    /** The connection string of the database of that name; a test takes one of its own. */
    public String uri(String database) {
        return "mongodb://127.0.0.1:%d/%s?retryWrites=false".formatted(address.getPort(), database);
    }

    @Override
    public void close() {
        server.shutdown();
    }
}
