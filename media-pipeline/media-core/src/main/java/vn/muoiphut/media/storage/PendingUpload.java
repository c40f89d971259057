package vn.muoiphut.media.storage;

import java.time.Instant;

/** An upload that was begun and is neither complete nor given up. */
public record PendingUpload(String key, String uploadId, Instant begun) {}
