package vn.muoiphut.media.asset;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.FindAndModifyOptions;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;

/**
 * The assets in MongoDB. A change of state is one conditional update of one document: it happens when the asset is in a
 * state that allows it, and otherwise the answer is empty and nothing has changed.
 */
public final class MediaAssetStore {

    private static final FindAndModifyOptions RETURN_NEW =
            FindAndModifyOptions.options().returnNew(true);

    private final MongoTemplate mongo;
    private final Clock clock;

    public MediaAssetStore(MongoTemplate mongo, Clock clock) {
        this.mongo = mongo;
        this.clock = clock;
    }

    /** Creates what the queries of this store and of the workers need; harmless when it is there. */
    public void prepare() {
        var indexes = mongo.indexOps(StoredAsset.COLLECTION);
        indexes.createIndex(new Index("state", Sort.Direction.ASC).on("since", Sort.Direction.ASC));
        indexes.createIndex(new Index("untidy", Sort.Direction.ASC)
                .on("since", Sort.Direction.ASC)
                .sparse());
        indexes.createIndex(new Index("owner", Sort.Direction.ASC).on("claimedAt", Sort.Direction.DESC));
    }

    /**
     * Adds an asset whose upload begins. An id that exists is left as it is, so a retry creates no second one.
     *
     * @return the asset as it is stored now
     */
    public MediaAsset create(AssetId id, String owner, SourceFile source, String uploadId) {
        var stored = StoredAsset.uploading(id, owner, source, uploadId, clock.instant());
        try {
            return mongo.insert(stored).toAsset();
        } catch (DuplicateKeyException there) {
            return find(id).orElseThrow(() -> there);
        }
    }

    public Optional<MediaAsset> find(AssetId id) {
        return Optional.ofNullable(mongo.findById(id.toString(), StoredAsset.class))
                .map(StoredAsset::toAsset);
    }

    /** The assets that exist among these, in one query. */
    public Map<AssetId, MediaAsset> findAll(Collection<AssetId> ids) {
        var names = ids.stream().map(AssetId::toString).toList();
        return mongo.find(Query.query(where("_id").in(names)), StoredAsset.class).stream()
                .map(StoredAsset::toAsset)
                .collect(Collectors.toMap(MediaAsset::id, Function.identity()));
    }

    /** The upload is whole: the asset waits for a worker. Empty when it was not uploading. */
    public Optional<MediaAsset> queueUploaded(AssetId id) {
        return change(
                id, List.of(StoredAsset.UPLOADING), entering(StoredAsset.QUEUED).unset("uploadId"));
    }

    /** An operator's retry: what failed or was rejected is tried again from the first attempt. Empty otherwise. */
    public Optional<MediaAsset> retry(AssetId id) {
        return change(
                id,
                List.of(StoredAsset.FAILED, StoredAsset.REJECTED),
                entering(StoredAsset.QUEUED)
                        .set("attempts", 0)
                        .set("percent", 0)
                        .unset("reason")
                        .unset("notBefore"));
    }

    /** Prepares a new version from the same source; what is playable now stays so until then. Empty when not ready. */
    public Optional<MediaAsset> prepareAnew(AssetId id) {
        return change(
                id,
                List.of(StoredAsset.READY),
                entering(StoredAsset.QUEUED)
                        .inc("version", 1)
                        .set("attempts", 0)
                        .set("percent", 0)
                        .unset("playable"));
    }

    /** Nobody wants the asset any more, whatever its state; a worker on it loses its claim. Empty when unknown. */
    public Optional<MediaAsset> discard(AssetId id) {
        return changed(
                Query.query(where("_id").is(id.toString())),
                entering(StoredAsset.DISCARDED).unset("claim").unset("claimedUntil"));
    }

    /** Forgets a discarded asset, when all its bytes are gone. */
    public void forget(AssetId id) {
        mongo.remove(
                Query.query(where("_id").is(id.toString()).and("state").is(StoredAsset.DISCARDED)), StoredAsset.class);
    }

    /** Assets still uploading that came to be before a time, the oldest first. */
    public List<MediaAsset> uploadingSince(Instant before) {
        return inState(StoredAsset.UPLOADING, before);
    }

    /** Assets that wait for a worker since before a time, the oldest first. */
    public List<MediaAsset> queuedSince(Instant before) {
        return inState(StoredAsset.QUEUED, before);
    }

    /** How many assets wait for a worker. */
    public long countQueued() {
        return mongo.count(Query.query(where("state").is(StoredAsset.QUEUED)), StoredAsset.class);
    }

    /** Since when the asset waits that has waited longest; empty when none waits. */
    public Optional<Instant> queuedSince() {
        var query = Query.query(where("state").is(StoredAsset.QUEUED)).with(Sort.by("since"));
        return Optional.ofNullable(mongo.findOne(query, StoredAsset.class)).map(StoredAsset::since);
    }

    /** Assets that were given up before a time, the oldest first. */
    public List<MediaAsset> discardedSince(Instant before) {
        return inState(StoredAsset.DISCARDED, before);
    }

    /** Assets that came to an end before a time, and beside whose files there may be leftovers of attempts. */
    public List<MediaAsset> untidySince(Instant before) {
        return inState(where("untidy")
                .is(true)
                .and("state")
                .in(StoredAsset.READY, StoredAsset.REJECTED, StoredAsset.FAILED)
                .and("since")
                .lt(before));
    }

    /** The leftovers of an asset, as it was seen, are removed. Nothing happens when it has changed since. */
    public void tidied(MediaAsset seen) {
        mongo.updateFirst(
                Query.query(where("_id").is(seen.id().toString()).and("since").is(seen.since())),
                new Update().unset("untidy"),
                StoredAsset.class);
    }

    private List<MediaAsset> inState(String state, Instant before) {
        return inState(where("state").is(state).and("since").lt(before));
    }

    private List<MediaAsset> inState(Criteria criteria) {
        var query = Query.query(criteria).with(Sort.by("since")).limit(500);
        return mongo.find(query, StoredAsset.class).stream()
                .map(StoredAsset::toAsset)
                .toList();
    }

    private Optional<MediaAsset> change(AssetId id, List<String> from, Update update) {
        return changed(Query.query(where("_id").is(id.toString()).and("state").in(from)), update);
    }

    private Optional<MediaAsset> changed(Query query, Update update) {
        return Optional.ofNullable(mongo.findAndModify(query, update, RETURN_NEW, StoredAsset.class))
                .map(StoredAsset::toAsset);
    }

    private Update entering(String state) {
        return Update.update("state", state).set("since", clock.instant());
    }
}
