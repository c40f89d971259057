package vn.muoiphut.embedded.mongo;

import de.bwaldvogel.mongo.MongoCollection;
import de.bwaldvogel.mongo.backend.CollectionOptions;
import de.bwaldvogel.mongo.backend.CursorRegistry;
import de.bwaldvogel.mongo.backend.DatabaseResolver;
import de.bwaldvogel.mongo.backend.EmptyIndex;
import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.backend.h2.H2Database;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.oplog.Oplog;
import io.netty.channel.Channel;
import java.util.List;
import java.util.Objects;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;

/** Only documents are stored; every index is in memory and made anew when the database is opened. */
final class DurableDatabase extends H2Database {

    private final MVStore store;

    DurableDatabase(String name, MVStore store, CursorRegistry cursors) {
        this.store = store;
        super(name, store, cursors);
    }

    @Override
    protected MongoCollection<Object> openOrCreateCollection(String collectionName, CollectionOptions options) {
        var fullName = getFullCollectionNamespace(collectionName);
        MVMap<Object, Document> documents = store.openMap(
                "databases." + fullName,
                new MVMap.Builder<Object, Document>().keyType(new IdType()).valueType(new DocumentType()));
        MVMap<String, Object> facts = store.openMap("meta." + fullName);
        return new DurableCollection(this, collectionName, options, documents, facts, cursorRegistry);
    }

    @Override
    protected Index<Object> openOrCreateUniqueIndex(
            String collectionName, String indexName, List<IndexKey> keys, boolean sparse) {
        return new UniqueIndex(indexName, keys, sparse);
    }

    /** The collection itself finds by leading keys: what is registered here is only the index's description. */
    @Override
    protected Index<Object> openOrCreateSecondaryIndex(
            String collectionName, String indexName, List<IndexKey> keys, boolean sparse) {
        return new EmptyIndex<>(indexName, keys);
    }

    @Override
    public Document handleCommand(
            Channel channel, String command, Document query, DatabaseResolver databases, Oplog oplog) {
        return command.equals("dropIndexes")
                ? dropIndexes(query)
                : super.handleCommand(channel, command, query, databases, oplog);
    }

    /** The server's own way drops the indexes of every collection when it is asked for all of one, as JobRunr does. */
    private Document dropIndexes(Document command) {
        var collection = resolveCollection(String.valueOf(command.get("dropIndexes")), false);
        var wanted = command.get("index");
        var descriptions = indexes.get();
        if (collection == null || descriptions == null) {
            return new Document("ok", 1.0);
        }
        var name = getFullCollectionNamespace(collection.getCollectionName());
        var dropped = descriptions
                .queryAllAsStream()
                .filter(index -> name.equals(index.get("ns")) && !isPrimaryKeyIndex((Document) index.get("key")))
                .filter(index -> "*".equals(wanted)
                        || Objects.equals(index.get("name"), wanted)
                        || Objects.equals(index.get("key"), wanted))
                .map(index -> String.valueOf(index.get("name")))
                .toList();
        for (var index : dropped) {
            collection.dropIndex(index);
            descriptions.deleteDocuments(new Document("ns", name).append("name", index), -1);
        }
        return new Document("ok", 1.0);
    }
}
