package vn.muoiphut.backend.shared.table;

import java.util.Collections;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.muoiphut.backend.shared.Cursor;
import vn.muoiphut.backend.shared.Page;

/** The pages of a list, each fetched when it is taken. A stream would fetch all that follows from one element at once. */
public final class Pages<T> implements Iterator<Page<T>> {

    /** Fetches the page that follows a cursor; the first follows null. */
    public interface Source<T> {
        Page<T> after(@Nullable Cursor cursor);
    }

    private final Source<T> source;
    private @Nullable Page<T> last;

    public Pages(Source<T> source) {
        this.source = source;
    }

    @Override
    public boolean hasNext() {
        return last == null || last.next() != null;
    }

    @Override
    public Page<T> next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        var page = source.after(last == null ? null : last.next());
        last = page;
        return page;
    }

    /** The pages of all lists that follow from the elements of these, one list after the other. */
    public <R> Iterator<Page<R>> each(Function<T, Source<R>> lists) {
        return new Iterator<>() {
            private Iterator<T> elements = Collections.emptyIterator();
            private @Nullable Pages<R> list;

            @Override
            public boolean hasNext() {
                while (list == null || !list.hasNext()) {
                    while (!elements.hasNext()) {
                        if (!Pages.this.hasNext()) {
                            return false;
                        }
                        elements = Pages.this.next().items().iterator();
                    }
                    list = new Pages<>(lists.apply(elements.next()));
                }
                return true;
            }

            @Override
            public Page<R> next() {
                if (!hasNext() || list == null) {
                    throw new NoSuchElementException();
                }
                return list.next();
            }
        };
    }
}
