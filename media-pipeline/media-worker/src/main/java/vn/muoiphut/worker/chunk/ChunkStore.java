package vn.muoiphut.worker.chunk;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.FindAndModifyOptions;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import vn.muoiphut.media.asset.AssetId;
import vn.muoiphut.media.asset.LostClaimException;
import vn.muoiphut.media.asset.MediaAsset;

/**
 * How workers share the chunks of a source. One that its worker does not renew is given to another; that two make the
 * same is harmless, for they make the same files.
 */
public final class ChunkStore {

    private final MongoTemplate mongo;
    private final Clock clock;
    private final Duration lease;
    private final Supplier<UUID> tokens;

    /** @param lease how long a chunk stays with a worker that does not renew it */
    public ChunkStore(MongoTemplate mongo, Clock clock, Duration lease, Supplier<UUID> tokens) {
        this.mongo = mongo;
        this.clock = clock;
        this.lease = lease;
        this.tokens = tokens;
    }

    /** Creates what the queries need; harmless when it is there. */
    public void prepare() {
        var indexes = mongo.indexOps(StoredChunk.COLLECTION);
        indexes.createIndex(new Index("state", Sort.Direction.ASC).on("index", Sort.Direction.ASC));
        indexes.createIndex(new Index("asset", Sort.Direction.ASC));
    }

    /** From now on these chunks are to be made. Those that are there already stay as they are, made or not. */
    public void open(MediaAsset asset, String folder, int count) {
        for (int index = 0; index < count; index++) {
            mongo.upsert(
                    Query.query(where("_id").is(StoredChunk.id(folder, index))),
                    new Update()
                            .setOnInsert("asset", asset.id().toString())
                            .setOnInsert("version", asset.version())
                            .setOnInsert("source", asset.source().key())
                            .setOnInsert("folder", folder)
                            .setOnInsert("index", index)
                            .setOnInsert("state", StoredChunk.WAITING)
                            .setOnInsert("seconds", 0.0)
                            .setOnInsert("attempts", 0),
                    StoredChunk.class);
        }
    }

    /** Takes a chunk of any asset, empty when none waits. */
    public Optional<Chunk> next() {
        return next(new Criteria());
    }

    /** Takes a chunk of this plan, empty when none waits. */
    public Optional<Chunk> next(String folder) {
        return next(where("folder").is(folder));
    }

    /**
     * Keeps the chunk for another lease.
     *
     * @param seconds how much of it is made
     * @throws LostClaimException when it was given to another worker, or nobody wants it
     */
    public void renew(Chunk chunk, double seconds) {
        write(chunk, Update.update("seconds", seconds).set("claimedUntil", until()));
    }

    /** What was made of it is in the store. */
    public void done(Chunk chunk, double seconds) {
        write(chunk, leaving(StoredChunk.DONE).set("seconds", seconds));
    }

    /** It cannot be made. */
    public void failed(Chunk chunk) {
        write(chunk, leaving(StoredChunk.FAILED));
    }

    /**
     * The worker stops before it is made.
     *
     * @param counts whether this was an attempt
     */
    public void giveBack(Chunk chunk, boolean counts) {
        write(chunk, leaving(StoredChunk.WAITING).set("seconds", 0.0).inc("attempts", counts ? 0 : -1));
    }

    public Tally tally(String folder) {
        var now = clock.instant();
        var chunks = mongo.find(Query.query(where("folder").is(folder)), StoredChunk.class);
        return new Tally(
                (int) chunks.stream()
                        .filter(chunk -> !chunk.state().equals(StoredChunk.DONE))
                        .count(),
                chunks.stream().anyMatch(chunk -> chunk.isGivenUp(now)),
                chunks.stream().mapToDouble(StoredChunk::seconds).sum());
    }

    /** Nobody needs the chunks of an asset any more; whoever makes one loses it. */
    public void forget(AssetId asset) {
        mongo.remove(Query.query(where("asset").is(asset.toString())), StoredChunk.class);
    }

    private Optional<Chunk> next(Criteria which) {
        var now = clock.instant();
        var free = new Criteria()
                .orOperator(
                        where("state").is(StoredChunk.WAITING),
                        where("state").is(StoredChunk.TAKEN).and("claimedUntil").lt(now));
        var few = where("attempts").lt(StoredChunk.MOST_ATTEMPTS);
        var token = tokens.get().toString();
        var taken = mongo.findAndModify(
                Query.query(new Criteria().andOperator(free, few, which)).with(Sort.by("index")),
                Update.update("state", StoredChunk.TAKEN)
                        .set("claim", token)
                        .set("claimedUntil", until())
                        .set("seconds", 0.0)
                        .inc("attempts", 1),
                FindAndModifyOptions.options().returnNew(true),
                StoredChunk.class);
        return Optional.ofNullable(taken).map(chunk -> chunk.toChunk(token));
    }

    private void write(Chunk chunk, Update update) {
        var held = where("_id")
                .is(StoredChunk.id(chunk.folder(), chunk.index()))
                .and("claim")
                .is(chunk.token());
        if (mongo.updateFirst(Query.query(held), update, StoredChunk.class).getMatchedCount() == 0) {
            throw new LostClaimException(chunk.asset());
        }
    }

    private static Update leaving(String state) {
        return Update.update("state", state).unset("claim").unset("claimedUntil");
    }

    private Instant until() {
        return clock.instant().plus(lease);
    }
}
