package vn.muoiphut.media.storage;

import java.time.Instant;

/**
 * What the store knows about one object.
 *
 * @param bytes its size
 * @param modified when it was last written, by the store's clock
 */
public record StoredObject(String key, long bytes, Instant modified) {}
