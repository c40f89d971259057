package vn.muoiphut.embedded.mongo;

import static java.util.Objects.requireNonNull;

import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.BadValueException;
import de.bwaldvogel.mongo.exception.ConflictingUpdateOperatorsException;
import java.util.List;
import java.util.Map;
import java.util.function.LongBinaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * The update operator {@code $bit}, which the server knows by name only: written as the {@code $set} that has the same
 * effect on one document. A missing field counts as 0; the result is a long when the field or the operand is one.
 */
final class BitUpdate {

    private static final String OPERATOR = "$bit";

    private static final Map<String, LongBinaryOperator> OPERATIONS =
            Map.of("or", (a, b) -> a | b, "and", (a, b) -> a & b, "xor", (a, b) -> a ^ b);

    private BitUpdate() {}

    static boolean isIn(@Nullable Object update) {
        return update instanceof Document operators && operators.containsKey(OPERATOR);
    }

    /** The same update without {@code $bit}, for {@code document} as it now is. */
    static Document rewrittenFor(Document document, Document update) {
        var rewritten = update.cloneDeeply();
        var sets = rewritten.get("$set") instanceof Document given ? given : new Document();
        var bits = (Document) requireNonNull(rewritten.remove(OPERATOR));
        for (var bit : bits.entrySet()) {
            var path = bit.getKey();
            if (sets.containsKey(path)) {
                throw new ConflictingUpdateOperatorsException(path, path);
            }
            sets.put(path, applied(path, valueAt(document, path), (Document) bit.getValue()));
        }
        rewritten.put("$set", sets);
        return rewritten;
    }

    /** What is at a dotted path, where a number is also a place in a list. */
    private static @Nullable Object valueAt(Document document, String path) {
        Object found = document;
        for (var step : path.split("\\.", -1)) {
            found = switch (found) {
                case Document inner -> inner.get(step);
                case List<?> list
                when step.matches("\\d{1,9}") && Integer.parseInt(step) < list.size() ->
                    list.get(Integer.parseInt(step));
                case null, default -> null;
            };
        }
        return found;
    }

    private static Number applied(String path, @Nullable Object current, Document operations) {
        Object value = current == null ? 0 : current;
        for (var operation : operations.entrySet()) {
            var operator = OPERATIONS.get(operation.getKey());
            if (operator == null || !isInteger(operation.getValue()) || !isInteger(value)) {
                throw new BadValueException("Cannot apply $bit to '" + path + "': and, or, xor of integers only");
            }
            value = compute(operator, (Number) value, (Number) operation.getValue());
        }
        return (Number) value;
    }

    private static Number compute(LongBinaryOperator operator, Number value, Number operand) {
        var result = operator.applyAsLong(value.longValue(), operand.longValue());
        if (value instanceof Long || operand instanceof Long) {
            return result;
        }
        return (int) result;
    }

    private static boolean isInteger(Object value) {
        return value instanceof Integer || value instanceof Long;
    }
}
