package vn.muoiphut.backend;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.bson.BsonArray;
import org.bson.BsonDocument;
import org.bson.BsonInt32;
import org.bson.BsonString;
import org.bson.BsonValue;
import org.springframework.data.mongodb.core.MongoOperations;

/**
 * Tells which commands make a database read all of a collection. A real one is asked to explain its plan. The embedded
 * one cannot; there a command must ask for values of a field that is the first of an index.
 */
final class Scans {

    private static final Set<String> NOT_SERVED = Set.of("$ne", "$nin", "$not", "$exists");
    private static final Set<String> EXPLAINED =
            Set.of("find", "aggregate", "count", "distinct", "findAndModify", "update", "delete");
    private static final Set<String> OF_THE_SESSION =
            Set.of("$db", "lsid", "txnNumber", "$clusterTime", "$readPreference", "writeConcern", "readConcern");

    private final MongoOperations mongo;
    private final boolean explains = System.getenv("MUOIPHUT_TEST_MONGODB_URI") != null;

    Scans(MongoOperations mongo) {
        this.mongo = mongo;
    }

    boolean isScan(BsonDocument command) {
        var name = command.getFirstKey();
        // Without a filter a count is read from what is known of the collection.
        var isMetadata = name.equals("count") && filters(command).stream().allMatch(BsonDocument::isEmpty);
        return EXPLAINED.contains(name) && !isMetadata && (explains ? isExplainedAsScan(command) : isUnserved(command));
    }

    private boolean isExplainedAsScan(BsonDocument command) {
        var plain = command.clone();
        OF_THE_SESSION.forEach(plain::remove);
        var explain = new BsonDocument("explain", plain).append("verbosity", new BsonString("queryPlanner"));
        return mongo.executeCommand(explain.toJson()).toJson().contains("COLLSCAN");
    }

    private boolean isUnserved(BsonDocument command) {
        var first = firstKeys(command.getString(command.getFirstKey()).getValue());
        return !isSorted(command, first) && filters(command).stream().anyMatch(filter -> !isServed(filter, first));
    }

    private Set<String> firstKeys(String collection) {
        // Every collection has this one, from its first document on.
        var keys = new HashSet<>(Set.of("_id"));
        for (var index : mongo.getCollection(collection).listIndexes(BsonDocument.class)) {
            keys.add(index.getDocument("key").getFirstKey());
        }
        return keys;
    }

    /** A page in the order of an index costs what it shows and what is passed over. */
    private static boolean isSorted(BsonDocument command, Set<String> first) {
        var sort = command.getDocument("sort", new BsonDocument());
        var limit = command.getNumber("limit", new BsonInt32(0)).intValue();
        return limit > 0 && !sort.isEmpty() && first.contains(sort.getFirstKey());
    }

    private static List<BsonDocument> filters(BsonDocument command) {
        var none = new BsonDocument();
        return switch (command.getFirstKey()) {
            case "find" -> List.of(command.getDocument("filter", none));
            case "update" -> each(command.getArray("updates"));
            case "delete" -> each(command.getArray("deletes"));
            case "aggregate" -> List.of(match(command.getArray("pipeline")).orElse(none));
            default -> List.of(command.getDocument("query", none));
        };
    }

    private static List<BsonDocument> each(BsonArray writes) {
        return writes.stream().map(write -> write.asDocument().getDocument("q")).toList();
    }

    private static Optional<BsonDocument> match(BsonArray pipeline) {
        return pipeline.stream()
                .findFirst()
                .map(BsonValue::asDocument)
                .filter(stage -> stage.containsKey("$match"))
                .map(stage -> stage.getDocument("$match"));
    }

    private static boolean isServed(BsonDocument filter, Set<String> first) {
        var parts = new ArrayList<Boolean>();
        filter.forEach((field, condition) -> parts.add(
                switch (field) {
                    case "$and" -> documents(condition).anyMatch(part -> isServed(part, first));
                    case "$or" -> documents(condition).allMatch(part -> isServed(part, first));
                    default -> first.contains(field) && !isNegative(condition);
                }));
        return parts.contains(true);
    }

    private static Stream<BsonDocument> documents(BsonValue parts) {
        return parts.asArray().stream().map(BsonValue::asDocument);
    }

    private static boolean isNegative(BsonValue condition) {
        return condition.isDocument()
                && condition.asDocument().keySet().stream().anyMatch(NOT_SERVED::contains);
    }
}
