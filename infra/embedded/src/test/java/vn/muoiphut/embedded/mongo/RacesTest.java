package vn.muoiphut.embedded.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.Updates;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import org.bson.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import vn.muoiphut.embedded.EmbeddedMongo;

/** Clients that read and write the same documents at once, on disk with group commit. */
@Timeout(60)
class RacesTest {

    private static final int THREADS = 8;
    private static final int ROUNDS = 40;
    private static final int PARTS = 40;

    private static EmbeddedMongo mongo;
    private static MongoClient client;

    @BeforeAll
    static void start(@TempDir Path directory) throws Exception {
        mongo = EmbeddedMongo.start(directory, 0);
        client = MongoClients.create(mongo.uri());
    }

    @AfterAll
    static void stop() {
        client.close();
        mongo.close();
    }

    @Test
    void losesNoIncrement() throws Exception {
        var things = things("increments");
        inParallel(thread -> {
            for (int round = 0; round < ROUNDS; round++) {
                things.updateOne(eq("one"), Updates.inc("n", 1), new UpdateOptions().upsert(true));
            }
        });
        assertThat(things.find(eq("one")).first().getInteger("n")).isEqualTo(THREADS * ROUNDS);
    }

    @Test
    void losesNoBit() throws Exception {
        var things = things("bits");
        things.insertOne(new Document("_id", "one").append("words", Collections.nCopies(8, 0L)));
        inParallel(thread -> {
            for (int bit = 0; bit < ROUNDS; bit++) {
                things.updateOne(eq("one"), Updates.bitwiseOr("words." + (bit % 8), 1L << (thread * 8 + bit / 8)));
            }
        });
        var words = things.find(eq("one")).first().getList("words", Long.class);
        assertThat(words.stream().mapToInt(Long::bitCount).sum()).isEqualTo(THREADS * ROUNDS);
    }

    @Test
    void letsOneClientWinEachVersion() throws Exception {
        var things = things("versions");
        things.insertOne(new Document("_id", "one").append("version", 0));
        var won = Collections.synchronizedList(new ArrayList<Integer>());
        inParallel(thread -> {
            for (int version = 0; version < ROUNDS; version++) {
                if (things.findOneAndUpdate(and(eq("one"), eq("version", version)), Updates.inc("version", 1))
                        != null) {
                    won.add(version);
                }
            }
        });
        assertThat(won).doesNotHaveDuplicates();
        assertThat(things.find().first().getInteger("version")).isEqualTo(won.size());
    }

    @Test
    void letsOneClientMakeADocument() throws Exception {
        var things = things("makers");
        var made = Collections.synchronizedList(new ArrayList<Integer>());
        inParallel(thread -> {
            for (int id = 0; id < ROUNDS; id++) {
                try {
                    things.insertOne(new Document("_id", id));
                    made.add(id);
                } catch (MongoWriteException e) {
                    assertThat(e.getCode()).isEqualTo(11000);
                }
            }
        });
        assertThat(made).hasSize(ROUNDS).doesNotHaveDuplicates();
    }

    @Test
    void showsReadersAndScansOnlyWholeUpdates() throws Exception {
        var things = things("whole");
        things.createIndex(Indexes.ascending("group"));
        things.insertMany(IntStream.range(0, 200)
                .mapToObj(i -> withParts(new Document("_id", i).append("group", i % 4), 0))
                .toList());
        var writing = new AtomicBoolean(true);
        inParallel(thread -> {
            if (thread < 3) {
                for (int round = 1; round <= ROUNDS; round++) {
                    things.updateMany(eq("group", thread), new Document("$set", withParts(new Document(), round)));
                    things.deleteOne(eq(200 + thread));
                    things.insertOne(withParts(new Document("_id", 200 + thread).append("group", 9), round));
                }
                writing.set(false);
            } else {
                while (writing.get()) {
                    var filter = thread % 2 == 0 ? new Document() : new Document("group", 1);
                    for (var found : things.find(filter).batchSize(64)) {
                        assertThat(IntStream.range(0, PARTS)
                                        .mapToObj(part -> found.getInteger("part" + part))
                                        .distinct())
                                .hasSize(1);
                    }
                    things.countDocuments(eq("group", 2));
                }
            }
        });
    }

    private static Document withParts(Document document, int value) {
        IntStream.range(0, PARTS).forEach(part -> document.append("part" + part, value));
        return document;
    }

    private static MongoCollection<Document> things(String name) {
        return client.getDatabase("races").getCollection(name);
    }

    private static void inParallel(IntConsumer work) throws Exception {
        try (var threads = Executors.newFixedThreadPool(THREADS)) {
            var tasks = IntStream.range(0, THREADS)
                    .<Callable<Void>>mapToObj(thread -> () -> {
                        work.accept(thread);
                        return null;
                    })
                    .toList();
            for (var done : threads.invokeAll(tasks)) {
                done.get();
            }
        }
    }
}
