package vn.muoiphut.embedded;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.or;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.inc;
import static com.mongodb.client.model.Updates.max;
import static com.mongodb.client.model.Updates.pushEach;
import static com.mongodb.client.model.Updates.set;
import static com.mongodb.client.model.Updates.setOnInsert;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.MongoException;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.FindOneAndUpdateOptions;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.PushOptions;
import com.mongodb.client.model.ReturnDocument;
import com.mongodb.client.model.Sorts;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.Updates;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.bson.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What the stores of the platform rely on, on the embedded server as on a real one. */
class EmbeddedMongoOperatorsTest {

    private static EmbeddedMongo mongo;
    private static MongoClient client;

    private final MongoCollection<Document> things =
            client.getDatabase("operators").getCollection(UUID.randomUUID().toString());

    @BeforeAll
    static void start() {
        mongo = EmbeddedMongo.inMemory();
        client = MongoClients.create(mongo.uri());
    }

    @AfterAll
    static void stop() {
        client.close();
        mongo.close();
    }

    @Test
    void findsByAnyOfSeveralIndexedConditions() {
        things.createIndex(Indexes.ascending("above", "course"));
        for (var number = 0; number < 8; number++) {
            things.insertOne(
                    new Document("_id", number).append("above", number / 2).append("course", number % 2));
        }

        var found = things.find(or(and(in("above", 0, 1), eq("course", 0)), and(in("above", 3), eq("course", 1))));
        var unindexed = things.find(or(eq("above", 0), eq("course", 1)));

        assertThat(found.map(each -> each.getInteger("_id")).into(new ArrayList<>()))
                .containsExactlyInAnyOrder(0, 2, 7);
        assertThat(unindexed.map(each -> each.getInteger("_id")).into(new ArrayList<>()))
                .containsExactlyInAnyOrder(0, 1, 3, 5, 7);
    }

    @Test
    void findsThoseThatExistAmongManyIds() {
        things.insertOne(new Document("_id", new Document("a", 1).append("b", 2)).append("on", true));
        things.insertOne(new Document("_id", new Document("a", 2).append("b", 1)).append("on", false));
        var ids = List.of(new Document("a", 1).append("b", 2), new Document("b", 2).append("a", 1));

        var found = things.find(in("_id", ids)).projection(Projections.include("on"));

        assertThat(found.map(each -> each.getBoolean("on")).into(new ArrayList<>()))
                .containsExactly(true);
    }

    @Test
    void setsBitsOfLongWords() {
        var update = new Document(
                "$bit",
                new Document("watched.0", new Document("or", 1L << 63)).append("watched.1", new Document("or", 6L)));
        things.insertOne(new Document("_id", 1).append("watched", List.of(1L, 0L)));

        things.updateOne(eq(1), update);
        things.updateOne(eq(1), update);

        assertThat(things.find(eq(1)).first().getList("watched", Long.class)).containsExactly(Long.MIN_VALUE | 1, 6L);
    }

    @Test
    void setsBitsTogetherWithOtherChangesAndMakesTheDocumentWhenItIsMissing() {
        var update =
                combine(setOnInsert("member", "m"), max("last", 5), set("at", 3), Updates.bitwiseOr("words.w3", 5L));

        var made = things.findOneAndUpdate(
                eq("a"), update, new FindOneAndUpdateOptions().upsert(true).returnDocument(ReturnDocument.AFTER));
        things.updateOne(eq("a"), combine(max("last", 4), Updates.bitwiseOr("words.w3", 2L)));

        assertThat(made)
                .isEqualTo(
                        Document.parse("{_id:'a', member:'m', last:5, at:3}").append("words", new Document("w3", 5L)));
        assertThat(things.find().first().get("words")).isEqualTo(new Document("w3", 7L));
        assertThat(things.find().first().get("last")).isEqualTo(5);
    }

    @Test
    void keepsOnlyTheLastOfWhatIsPushed() {
        things.insertOne(new Document("_id", 1).append("log", List.of(1, 2)));

        things.updateOne(eq(1), pushEach("log", List.of(3, 4), new PushOptions().slice(-3)));

        assertThat(things.find().first().getList("log", Integer.class)).containsExactly(2, 3, 4);
    }

    @Test
    void upsertsOnceAndThenChanges() {
        var update = combine(setOnInsert("made", 1), inc("seen", 1));

        things.updateOne(eq("k"), update, new UpdateOptions().upsert(true));
        things.updateOne(eq("k"), update, new UpdateOptions().upsert(true));

        assertThat(things.find())
                .containsExactly(new Document("_id", "k").append("made", 1).append("seen", 2));
    }

    @Test
    void refusesASecondDocumentWithTheSameUniqueKey() {
        things.createIndex(Indexes.ascending("unit", "code"), new IndexOptions().unique(true));
        things.insertOne(new Document("_id", 1).append("unit", "u").append("code", "c"));

        assertThatThrownBy(() -> things.insertOne(
                        new Document("_id", 2).append("unit", "u").append("code", "c")))
                .isInstanceOf(MongoException.class)
                .hasMessageContaining("E11000");
        assertThat(things.countDocuments()).isOne();
    }

    @Test
    void changesOnlyTheExpectedVersion() {
        things.insertOne(new Document("_id", 1).append("version", 1));

        assertThat(things.replaceOne(and(eq(1), eq("version", 1)), new Document("version", 2))
                        .getModifiedCount())
                .isOne();
        assertThat(things.replaceOne(and(eq(1), eq("version", 1)), new Document("version", 2))
                        .getMatchedCount())
                .isZero();
    }

    @Test
    void pagesByKeyInTheAskedOrderWithFewFields() {
        things.createIndex(Indexes.ascending("unit", "name"));
        things.insertMany(IntStream.range(0, 50)
                .mapToObj(i -> new Document("_id", i).append("unit", i % 2).append("name", "n%02d".formatted(i)))
                .toList());
        var names = new ArrayList<String>();
        var after = "";
        while (true) {
            var page = things.find(and(eq("unit", 1), gt("name", after)))
                    .sort(Sorts.ascending("name"))
                    .limit(10)
                    .projection(Projections.fields(Projections.include("name"), Projections.excludeId()))
                    .map(found -> found.getString("name"))
                    .into(new ArrayList<>());
            if (page.isEmpty()) {
                break;
            }
            names.addAll(page);
            after = page.getLast();
        }
        assertThat(names).hasSize(25).isSorted().startsWith("n01").endsWith("n49");
    }

    @Test
    void findsByTheLeadingKeyWhereverItStandsInTheQuery() {
        things.createIndex(Indexes.ascending("path", "x"));
        things.insertMany(List.of(
                new Document("_id", 1).append("path", List.of("a", "b")).append("x", 1),
                new Document("_id", 2).append("path", List.of("a")).append("x", 2L),
                new Document("_id", 3).append("path", null)));

        assertThat(ids(eq("path", "a"))).containsExactlyInAnyOrder(1, 2);
        assertThat(ids(and(eq("x", 2), in("path", "b", "a")))).containsExactly(2);
        assertThat(ids(eq("path", null))).containsExactly(3);
        assertThat(ids(in("_id", 3L, 1))).containsExactlyInAnyOrder(1, 3);

        things.updateOne(eq(2), Updates.pull("path", "a"));
        things.deleteOne(eq(1));
        assertThat(ids(eq("path", "a"))).isEmpty();
    }

    @Test
    void dropsACollectionAndStartsItAnew() {
        things.createIndex(Indexes.ascending("x"));
        things.insertOne(new Document("_id", 1).append("x", 1));
        things.drop();

        things.createIndex(Indexes.ascending("x"));
        things.insertOne(new Document("_id", 1).append("x", 2));

        assertThat(ids(eq("x", 1))).isEmpty();
        assertThat(ids(eq("x", 2))).containsExactly(1);
    }

    private List<Integer> ids(org.bson.conversions.Bson filter) {
        return things.find(filter).map(found -> found.getInteger("_id")).into(new ArrayList<>());
    }
}
