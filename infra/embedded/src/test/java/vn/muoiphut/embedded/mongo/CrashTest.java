package vn.muoiphut.embedded.mongo;

import static com.mongodb.client.model.Filters.eq;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.MongoException;
import com.mongodb.client.MongoClients;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.bson.Document;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import vn.muoiphut.embedded.EmbeddedMongo;

/** A server in a process of its own that is killed, as by {@code kill -9}, while clients write. */
class CrashTest {

    private static final int WRITERS = 6;
    private static final int ENOUGH = 600;

    @RepeatedTest(2)
    @Timeout(60)
    void keepsEveryAcknowledgedWriteWhenItsProcessIsKilled(@TempDir Path directory) throws Exception {
        var server = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        ServerProcess.class.getName(),
                        directory.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        List<Integer> acknowledged;
        try {
            acknowledged = writeUntilKilled(server, readUri(server));
        } finally {
            server.destroyForcibly().waitFor();
        }

        assertThat(acknowledged.stream().mapToInt(Integer::intValue).sum()).isGreaterThanOrEqualTo(ENOUGH);
        try (var mongo = EmbeddedMongo.start(directory, 0);
                var client = MongoClients.create(mongo.uri())) {
            var things = client.getDatabase("crash").getCollection("things");
            for (int writer = 0; writer < WRITERS; writer++) {
                int last = acknowledged.get(writer);
                assertThat(things.countDocuments(eq("writer", writer))).isBetween((long) last, last + 1L);
                assertThat(things.find(eq("count" + writer)).first().getInteger("n"))
                        .isBetween(last, last + 1);
                assertThat(things.find(eq("key", writer + "-" + last)).first()).isNotNull();
            }
            things.insertOne(new Document("_id", "after").append("key", "after"));
        }
    }

    private static List<Integer> writeUntilKilled(Process server, String uri) throws Exception {
        var total = new AtomicInteger();
        try (var client = MongoClients.create(uri);
                var threads = Executors.newFixedThreadPool(WRITERS)) {
            var things = client.getDatabase("crash").getCollection("things");
            things.createIndex(
                    Indexes.ascending("key"), new IndexOptions().unique(true).sparse(true));
            things.createIndex(Indexes.ascending("writer"));
            var writers = IntStream.range(0, WRITERS)
                    .<Callable<Integer>>mapToObj(writer -> () -> {
                        var counter = "count" + writer;
                        things.insertOne(new Document("_id", counter).append("n", 0));
                        for (int done = 0; ; done++) {
                            try {
                                things.insertOne(new Document("_id", writer + "/" + (done + 1))
                                        .append("writer", writer)
                                        .append("key", writer + "-" + (done + 1))
                                        .append("text", "một đoạn văn bản ".repeat(20)));
                                things.updateOne(eq(counter), new Document("$inc", new Document("n", 1)));
                            } catch (MongoException e) {
                                return done;
                            }
                            if (total.incrementAndGet() == ENOUGH) {
                                server.destroyForcibly();
                            }
                        }
                    })
                    .toList();
            return threads.invokeAll(writers).stream().map(Future::resultNow).toList();
        }
    }

    private static String readUri(Process server) throws IOException {
        var lines = new BufferedReader(new InputStreamReader(server.getInputStream(), StandardCharsets.UTF_8));
        return lines.readLine();
    }

    /** Serves the folder given as its argument and prints the address. */
    static final class ServerProcess {

        private ServerProcess() {}

        public static void main(String... arguments) throws Exception {
            var mongo = EmbeddedMongo.start(Path.of(arguments[0]), 0);
            System.out.println(mongo.uri() + "&serverSelectionTimeoutMS=5000");
            Thread.currentThread().join();
        }
    }
}
