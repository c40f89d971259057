package vn.muoiphut.embedded.mongo;

import de.bwaldvogel.mongo.MongoDatabase;
import de.bwaldvogel.mongo.backend.h2.H2Backend;
import de.bwaldvogel.mongo.bson.Document;
import io.netty.channel.Channel;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.h2.mvstore.MVStore;
import org.jspecify.annotations.Nullable;

/** A backend whose answer to a write means that the write is on disk, and whose readers never see half of one. */
public final class DurableBackend extends H2Backend {

    private static final int WRITE_BUFFER_KB = 256 * 1024;

    private static final Set<String> WRITES = Set.of(
            "insert",
            "update",
            "delete",
            "findandmodify",
            "create",
            "createindexes",
            "drop",
            "dropindexes",
            "dropdatabase",
            "renamecollection");

    private final GroupCommit commits;

    private DurableBackend(MVStore store) {
        commits = new GroupCommit(store);
        super(store);
    }

    /** Keeps documents in that file; nothing is written to it but by commits, so that it never holds half a command. */
    public static DurableBackend on(Path file) {
        return new DurableBackend(new MVStore.Builder()
                .fileName(file.toString())
                .autoCommitDisabled()
                .autoCommitBufferSize(WRITE_BUFFER_KB)
                .open());
    }

    public static DurableBackend inMemory() {
        return new DurableBackend(MVStore.open(null));
    }

    @Override
    protected MongoDatabase openOrCreateDatabase(String databaseName) {
        return new DurableDatabase(databaseName, getMvStore(), getCursorRegistry());
    }

    @Override
    public Document handleCommand(Channel channel, String databaseName, String command, Document query) {
        if (isWrite(command, query)) {
            return commits.write(() -> super.handleCommand(channel, databaseName, command, query));
        }
        return super.handleCommand(channel, databaseName, command, query);
    }

    private static boolean isWrite(String command, Document query) {
        var name = command.toLowerCase(java.util.Locale.ROOT);
        return WRITES.contains(name) || (name.equals("aggregate") && endsInACollection(query.get("pipeline")));
    }

    private static boolean endsInACollection(@Nullable Object pipeline) {
        return pipeline instanceof List<?> stages
                && !stages.isEmpty()
                && stages.getLast() instanceof Document last
                && (last.containsKey("$out") || last.containsKey("$merge"));
    }
}
