package vn.muoiphut.embedded.mongo;

import de.bwaldvogel.mongo.backend.EmptyIndex;
import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.backend.KeyValue;
import de.bwaldvogel.mongo.bson.BsonRegularExpression;
import de.bwaldvogel.mongo.bson.Document;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Where the documents are that hold a value in one field, which is the first of some index. Not thread-safe. */
final class LeadingKeys {

    private final String field;
    private final Index<Object> extractor;
    private final Map<KeyValue, Set<Object>> positions = new HashMap<>();

    LeadingKeys(String field) {
        this.field = field;
        this.extractor = new EmptyIndex<>(field, List.of(new IndexKey(field, true)));
    }

    void add(Object position, Document document) {
        for (var key : keysOf(document)) {
            positions.computeIfAbsent(key, _ -> new LinkedHashSet<>()).add(position);
        }
    }

    void remove(Object position, Document document) {
        for (var key : keysOf(document)) {
            positions.computeIfPresent(key, (_, all) -> all.remove(position) && all.isEmpty() ? null : all);
        }
    }

    /**
     * A superset of what a query matches.
     *
     * @param known a field whose list of values has been looked up; null when all must be held against the query
     */
    record Candidates(Set<Object> positions, @Nullable String known) {

        /** Without the list: holding thousands of documents against thousands of values would take millions of comparisons. */
        Document left(Document query) {
            if (known == null) {
                return query;
            }
            var left = query.clone();
            left.remove(known);
            return left;
        }
    }

    /** Nothing when the query does not ask for values of this field. */
    Optional<Candidates> candidates(Document query) {
        return asked(query).map(values -> {
            var found = new LinkedHashSet<Object>();
            for (var value : values) {
                found.addAll(positions.getOrDefault(new KeyValue(value).normalized(), Set.of()));
            }
            var isList = query.get(field) instanceof Document condition
                    && condition.keySet().equals(Set.of("$in"));
            return new Candidates(found, isList ? field : null);
        });
    }

    private Optional<List<Object>> asked(Document query) {
        var here = query.containsKey(field) ? valuesOf(query.get(field)) : Optional.<List<Object>>empty();
        if (here.isEmpty() && query.get("$and") instanceof Collection<?> parts) {
            return parts.stream()
                    .map(part -> asked((Document) part))
                    .flatMap(Optional::stream)
                    .findFirst();
        }
        if (here.isEmpty() && query.get("$or") instanceof Collection<?> branches) {
            return askedByAll(branches);
        }
        return here;
    }

    /** A document may match by any of the branches, so that each must ask for values. */
    private Optional<List<Object>> askedByAll(Collection<?> branches) {
        var values = new ArrayList<>();
        for (var branch : branches) {
            var asked = asked((Document) branch);
            if (asked.isEmpty()) {
                return Optional.empty();
            }
            values.addAll(asked.get());
        }
        return Optional.of(values);
    }

    private static Optional<List<Object>> valuesOf(Object condition) {
        if (condition instanceof Document operators && !operators.isEmpty() && isOperator(operators)) {
            if (operators.containsKey("$eq")) {
                return hashable(List.of(operators.get("$eq")));
            }
            return operators.get("$in") instanceof Collection<?> values ? hashable(values) : Optional.empty();
        }
        return condition == null ? Optional.empty() : hashable(List.of(condition));
    }

    private static boolean isOperator(Document condition) {
        return condition.keySet().iterator().next().startsWith("$");
    }

    private static Optional<List<Object>> hashable(Collection<?> values) {
        var usable = new ArrayList<>();
        for (var value : values) {
            if (value == null || value instanceof Collection || BsonRegularExpression.isRegularExpression(value)) {
                return Optional.empty();
            }
            usable.add(value);
        }
        return Optional.of(usable);
    }

    private Set<KeyValue> keysOf(Document document) {
        var keys = new LinkedHashSet<KeyValue>();
        for (var key : extractor.getKeyValues(document)) {
            addElements(key.get(0), keys);
        }
        return keys;
    }

    private static void addElements(Object value, Set<KeyValue> keys) {
        if (value instanceof Collection<?> elements) {
            elements.forEach(element -> addElements(element, keys));
        } else {
            keys.add(new KeyValue(value).normalized());
        }
    }
}
