package vn.muoiphut.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.client.MongoClients;
import com.mongodb.client.model.FindOneAndUpdateOptions;
import java.nio.file.Path;
import java.util.UUID;
import org.bson.Document;
import org.bson.UuidRepresentation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedMongoTest {

    @Test
    void keepsDocumentsOverARestart(@TempDir Path dir) throws Exception {
        try (var mongo = EmbeddedMongo.start(dir, 0);
                var client = MongoClients.create(mongo.uri())) {
            client.getDatabase("muoiphut").getCollection("things").insertOne(new Document("_id", 1).append("n", "tên"));
        }
        try (var mongo = EmbeddedMongo.start(dir, 0);
                var client = MongoClients.create(mongo.uri())) {
            assertThat(client.getDatabase("muoiphut")
                            .getCollection("things")
                            .find()
                            .first())
                    .isEqualTo(new Document("_id", 1).append("n", "tên"));
        }
    }

    @Test
    void findsWhatIsKeptUnderAnIdThatIsADocumentHoweverOftenItIsStarted(@TempDir Path folder) throws Exception {
        for (var start = 0; start < 5; start++) {
            try (var mongo = EmbeddedMongo.start(folder, 0);
                    var client = MongoClients.create(settings(mongo.uri()))) {
                var things = client.getDatabase("muoiphut").getCollection("things");
                for (var before = 0; before < start; before++) {
                    assertThat(things.find(new Document("_id", pair(before))).first())
                            .isNotNull();
                }
                assertThat(things.countDocuments()).isEqualTo(start);
                things.findOneAndUpdate(
                        new Document("_id", pair(start)),
                        new Document("$set", new Document("n", start)),
                        new FindOneAndUpdateOptions().upsert(true));
            }
        }
    }

    private static MongoClientSettings settings(String uri) {
        return MongoClientSettings.builder()
                .applyConnectionString(new ConnectionString(uri))
                .uuidRepresentation(UuidRepresentation.STANDARD)
                .build();
    }

    private static Document pair(int number) {
        return new Document("memberId", new UUID(1, 1)).append("courseId", new UUID(9 - number, number));
    }

    @Test
    void forgetsEverythingInMemory() {
        try (var mongo = EmbeddedMongo.inMemory();
                var client = MongoClients.create(mongo.uri())) {
            assertThat(client.getDatabase("muoiphut").listCollectionNames()).isEmpty();
        }
    }
}
