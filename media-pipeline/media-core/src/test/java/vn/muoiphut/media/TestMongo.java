package vn.muoiphut.media;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import org.bson.UuidRepresentation;
import vn.muoiphut.embedded.EmbeddedMongo;

/** Connections as {@link MediaCoreConfiguration} makes them. */
public final class TestMongo {

    private TestMongo() {}

    public static MongoClient client(EmbeddedMongo server) {
        return MongoClients.create(MongoClientSettings.builder()
                .applyConnectionString(new ConnectionString(server.uri()))
                .uuidRepresentation(UuidRepresentation.STANDARD)
                .build());
    }
}
