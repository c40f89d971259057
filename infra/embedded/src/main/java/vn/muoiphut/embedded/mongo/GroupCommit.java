package vn.muoiphut.embedded.mongo;

import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Supplier;
import org.h2.mvstore.MVStore;

/**
 * Makes writes durable, many with one fsync: whoever comes while a commit runs is served by the next one.
 * A commit waits until no command is half done, so that what a crash leaves is always between two commands.
 */
final class GroupCommit {

    /** How long room that a commit has freed stays untouched, in milliseconds; longer than any one write to the disk. */
    private static final int RETENTION_MILLIS = 2_000;

    private static final int COMMITS_PER_COMPACTION = 256;
    private static final int FILL_RATE_PERCENT = 50;
    private static final int COMPACTION_BYTES = 4 * 1024 * 1024;

    private final MVStore store;
    private final ReentrantReadWriteLock commands = new ReentrantReadWriteLock();
    private final AtomicLong finished = new AtomicLong();
    private long durable;
    private int commits;

    GroupCommit(MVStore store) {
        this.store = store;
        store.setRetentionTime(RETENTION_MILLIS);
    }

    /** Runs {@code command} and returns when what it changed is on disk. */
    <T> T write(Supplier<T> command) {
        T answer;
        long turn;
        commands.readLock().lock();
        try {
            answer = command.get();
            turn = finished.incrementAndGet();
        } finally {
            commands.readLock().unlock();
        }
        if (store.getFileStore() != null) {
            awaitDurable(turn);
        }
        return answer;
    }

    private synchronized void awaitDurable(long turn) {
        if (durable >= turn) {
            return;
        }
        long upTo;
        commands.writeLock().lock();
        try {
            upTo = finished.get();
            store.commit();
            if (++commits % COMMITS_PER_COMPACTION == 0) {
                store.compact(FILL_RATE_PERCENT, COMPACTION_BYTES);
            }
        } finally {
            commands.writeLock().unlock();
        }
        store.sync();
        durable = upTo;
    }
}
