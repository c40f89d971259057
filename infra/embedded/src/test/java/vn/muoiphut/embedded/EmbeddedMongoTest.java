package vn.muoiphut.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClients;
import java.nio.file.Path;
import org.bson.Document;
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
    void forgetsEverythingInMemory() {
        try (var mongo = EmbeddedMongo.inMemory();
                var client = MongoClients.create(mongo.uri())) {
            assertThat(client.getDatabase("muoiphut").listCollectionNames()).isEmpty();
        }
    }
}
