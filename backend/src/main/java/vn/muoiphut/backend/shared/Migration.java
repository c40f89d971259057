package vn.muoiphut.backend.shared;

import java.util.function.Consumer;
import org.springframework.data.mongodb.core.MongoOperations;

/**
 * A change to the database that is made once, when the service starts. Each slice declares its own as beans, in one
 * place.
 *
 * @param slice whose collections it changes
 * @param number its place among those of the slice, from 1
 * @param what what it does, for the operator
 * @param step harmless when done again, half done before or done by two instances at once
 */
public record Migration(String slice, int number, String what, Consumer<MongoOperations> step) {

    String id() {
        return "%s-%03d".formatted(slice, number);
    }
}
