package vn.muoiphut.backend.shared;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

/**
 * Keeps what was looked up for a while: at most so many entries, the least recently used go first. Two callers that miss
 * at once may both look up; nobody waits for somebody else's lookup.
 */
public final class ExpiringCache<K, V> {

    private record Kept<V>(V value, Instant until) {}

    private final Clock clock;
    private final Duration keptFor;
    private final Map<K, Kept<V>> entries;

    public ExpiringCache(Clock clock, Duration keptFor, int capacity) {
        this.clock = clock;
        this.keptFor = keptFor;
        this.entries = new LinkedHashMap<>(16, 0.75f, true) {
            private static final long serialVersionUID = 1L;

            @Override
            protected boolean removeEldestEntry(Map.Entry<K, Kept<V>> eldest) {
                return size() > capacity;
            }
        };
    }

    /** What is kept under the key, looked up now when nothing is or it is too old. */
    public V get(K key, Function<K, V> lookup) {
        var now = clock.instant();
        synchronized (entries) {
            var kept = entries.get(key);
            if (kept != null && now.isBefore(kept.until())) {
                return kept.value();
            }
        }
        var value = lookup.apply(key);
        synchronized (entries) {
            entries.put(key, new Kept<>(value, now.plus(keptFor)));
        }
        return value;
    }

    public void forget(K key) {
        synchronized (entries) {
            entries.remove(key);
        }
    }

    /** Forgets everything. */
    public void clear() {
        synchronized (entries) {
            entries.clear();
        }
    }
}
