package vn.muoiphut.embedded.mongo;

import static java.util.Objects.requireNonNull;

import de.bwaldvogel.mongo.MongoDatabase;
import de.bwaldvogel.mongo.backend.ArrayFilters;
import de.bwaldvogel.mongo.backend.CollectionOptions;
import de.bwaldvogel.mongo.backend.CursorRegistry;
import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.QueryResult;
import de.bwaldvogel.mongo.backend.h2.H2Collection;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.oplog.Oplog;
import java.util.Comparator;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.h2.mvstore.MVMap;
import org.jspecify.annotations.Nullable;

/** Changes a copy of a document, never the one that readers and the commit may hold; finds by the first key of indexes. */
final class DurableCollection extends H2Collection {

    private final Map<String, LeadingKeys> leadingKeys = new LinkedHashMap<>();
    private boolean changing;

    DurableCollection(
            MongoDatabase database,
            String name,
            CollectionOptions options,
            MVMap<Object, Document> documents,
            MVMap<String, Object> facts,
            CursorRegistry cursors) {
        super(database, name, options, documents, facts, cursors);
    }

    @Override
    public synchronized void addIndex(Index<Object> index) {
        super.addIndex(index);
        leadingKeys.computeIfAbsent(index.getKeys().getFirst().getKey(), field -> {
            var keys = new LeadingKeys(field);
            streamAllDocumentsWithPosition().forEach(found -> keys.add(found.getPosition(), found.getDocument()));
            return keys;
        });
    }

    @Override
    public synchronized void dropIndex(String indexName) {
        super.dropIndex(indexName);
    }

    @Override
    public synchronized int count(@Nullable Document query, int skip, int limit) {
        return super.count(query, skip, limit);
    }

    @Override
    public synchronized Document updateDocuments(
            Document selector,
            Document update,
            ArrayFilters arrayFilters,
            boolean isMulti,
            boolean isUpsert,
            Oplog oplog) {
        changing = true;
        try {
            return BitUpdate.isIn(update)
                    ? updateBits(selector, update, arrayFilters, isMulti, isUpsert, oplog)
                    : super.updateDocuments(selector, update, arrayFilters, isMulti, isUpsert, oplog);
        } finally {
            changing = false;
        }
    }

    @Override
    public synchronized Document findAndModify(Document query) {
        changing = true;
        try {
            return super.findAndModify(BitUpdate.isIn(query.get("update")) ? withoutBits(query) : query);
        } finally {
            changing = false;
        }
    }

    private Document updateBits(
            Document selector, Document update, ArrayFilters filters, boolean isMulti, boolean isUpsert, Oplog oplog) {
        var targets =
                queryDocuments(selector, null, 0, isMulti ? 0 : 1, 0, null).collectDocuments();
        if (targets.isEmpty()) {
            var fromNothing = BitUpdate.rewrittenFor(new Document(), update);
            return super.updateDocuments(selector, fromNothing, filters, isMulti, isUpsert, oplog);
        }
        int changed = 0;
        for (var target : targets) {
            var one = new Document(getIdField(), target.get(getIdField()));
            var rewritten = BitUpdate.rewrittenFor(target, update);
            var result = super.updateDocuments(one, rewritten, filters, false, false, oplog);
            changed += (int) requireNonNull(result.get("nModified"));
        }
        return new Document("n", targets.size()).append("nModified", changed);
    }

    private Document withoutBits(Document query) {
        var selector = (Document) query.getOrDefault("query", new Document());
        var target = queryDocuments(selector, (Document) query.get("sort"), 0, 1, 0, null)
                .collectDocuments();
        var rewritten = BitUpdate.rewrittenFor(
                target.isEmpty() ? new Document() : target.getFirst(), (Document) requireNonNull(query.get("update")));
        var changed = query.clone();
        changed.put("update", rewritten);
        return changed;
    }

    @Override
    protected QueryResult queryDocuments(
            Document query,
            @Nullable Document orderBy,
            int skip,
            int limit,
            int batchSize,
            @Nullable Document projection) {
        var found = find(query, orderBy, skip, limit, batchSize, projection);
        return changing ? copiesOf(found) : found;
    }

    private QueryResult find(
            Document query,
            @Nullable Document orderBy,
            int skip,
            int limit,
            int batchSize,
            @Nullable Document projection) {
        var exact = exactPositions(query);
        if (exact.isPresent()) {
            // Holding thousands of documents against a list of thousands of ids would take millions of comparisons.
            return matchDocuments(new Document(), exact.get(), orderBy, skip, limit, batchSize, projection);
        }
        var candidates = candidates(query);
        return candidates.isPresent()
                ? matchDocuments(
                        candidates.get().left(query),
                        candidates.get().positions(),
                        orderBy,
                        skip,
                        limit,
                        batchSize,
                        projection)
                : super.queryDocuments(query, orderBy, skip, limit, batchSize, projection);
    }

    /** Where the documents with some ids are, when nothing else is asked of them. */
    private Optional<Iterable<Object>> exactPositions(Document query) {
        var isListOfIds = query.size() == 1
                && query.get("_id") instanceof Document condition
                && condition.keySet().equals(Set.of("$in"));
        return isListOfIds
                ? getIndexes().stream()
                        .filter(index -> index.canHandle(query))
                        .findFirst()
                        .map(index -> index.getPositions(query))
                : Optional.empty();
    }

    /** The smallest set that an index gives, or nothing when all must be scanned or a unique index knows the one. */
    private Optional<LeadingKeys.Candidates> candidates(Document query) {
        if (getIndexes().stream().anyMatch(index -> index.canHandle(query))) {
            return Optional.empty();
        }
        return leadingKeys.values().stream()
                .map(keys -> keys.candidates(query))
                .flatMap(Optional::stream)
                .min(Comparator.comparingInt(
                        candidates -> candidates.positions().size()));
    }

    private static QueryResult copiesOf(QueryResult found) {
        Iterable<Document> copies = () -> {
            Iterator<Document> documents = found.iterator();
            return new Iterator<>() {
                @Override
                public boolean hasNext() {
                    return documents.hasNext();
                }

                @Override
                public Document next() {
                    return documents.next().cloneDeeply();
                }
            };
        };
        return new QueryResult(copies, found.getCursorId());
    }

    @Override
    protected Object addDocumentInternal(Document document) {
        var position = super.addDocumentInternal(document);
        leadingKeys.values().forEach(keys -> keys.add(position, document));
        return position;
    }

    @Override
    protected void removeDocument(Object position) {
        var document = getDocument(position);
        super.removeDocument(position);
        leadingKeys.values().forEach(keys -> keys.remove(position, document));
    }

    @Override
    protected void handleUpdate(Object position, Document oldDocument, Document newDocument) {
        super.handleUpdate(position, oldDocument, newDocument);
        for (var keys : leadingKeys.values()) {
            keys.remove(position, oldDocument);
            keys.add(position, newDocument);
        }
    }

    /** Counting bytes would encode every document twice more. */
    @Override
    protected boolean tracksDataSize() {
        return false;
    }
}
