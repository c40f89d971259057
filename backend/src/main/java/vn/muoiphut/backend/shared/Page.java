package vn.muoiphut.backend.shared;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A piece of a list.
 *
 * @param next where the next piece begins, null at the end
 */
public record Page<T>(List<T> items, @Nullable Cursor next) {

    public Page {
        items = List.copyOf(items);
    }

    /** A page of {@code limit} entries out of a query for one more than that, which tells whether there are more. */
    public static <T> Page<T> of(List<T> found, int limit, Function<T, Cursor> key) {
        if (found.size() <= limit) {
            return new Page<>(found, null);
        }
        var items = found.subList(0, limit);
        return new Page<>(items, key.apply(items.getLast()));
    }

    public <R> Page<R> map(Function<T, R> mapping) {
        return new Page<>(items.stream().map(mapping).toList(), next);
    }

    /** The wire form of {@link #next()}. */
    public @Nullable String nextText() {
        return next == null ? null : next.text();
    }
}
