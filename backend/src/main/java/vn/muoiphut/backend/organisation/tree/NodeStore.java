package vn.muoiphut.backend.organisation.tree;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.mapping.Document;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Component;
import vn.muoiphut.backend.organisation.UnitId;

/** The places of the units in the tree, in the documents of the units. */
@Component
class NodeStore {

    static final String COLLECTION = "units";

    /**
     * @param placeRevision of the tree, when the unit was last given a place
     * @param placings counts the places it was given
     * @param owed whether something has to follow from that yet
     */
    @Document(COLLECTION)
    private record StoredNode(
            @Id UUID id,
            @Nullable UUID parentId,
            List<UUID> path,
            @Nullable Instant closedAt,
            @Nullable UUID mergedInto,
            @Nullable Long placeRevision,
            @Nullable Long placings,
            @Nullable Boolean owed) {

        Node toNode() {
            return new Node(
                    new UnitId(id),
                    parentId == null ? null : new UnitId(parentId),
                    path.stream().map(UnitId::new).toList(),
                    closedAt == null,
                    mergedInto == null ? null : new UnitId(mergedInto),
                    placings == null ? 0 : placings);
        }
    }

    private final MongoOperations mongo;

    NodeStore(MongoOperations mongo) {
        this.mongo = mongo;
    }

    Optional<Node> find(UnitId id) {
        return Optional.ofNullable(mongo.findById(id.value(), StoredNode.class)).map(StoredNode::toNode);
    }

    /** From which something has to follow. */
    List<Node> owed(int limit) {
        return nodes(Query.query(where("owed").is(true)).limit(limit));
    }

    /** The units right below by their ids, after one of them. */
    List<Node> children(UnitId parent, @Nullable UnitId after, int limit) {
        var wanted = where("parentId").is(parent.value());
        if (after != null) {
            wanted = wanted.and("_id").gt(after.value());
        }
        return nodes(Query.query(wanted).with(Sort.by("_id")).limit(limit));
    }

    boolean hasOpenChildren(UnitId parent) {
        return mongo.exists(
                Query.query(where("parentId").is(parent.value()).and("closedAt").isNull()), StoredNode.class);
    }

    /** Whether something of a unit that was merged into it may not have come yet. */
    boolean isAwaited(UnitId into) {
        return mongo.exists(
                Query.query(where("mergedInto").is(into.value()).and("owed").is(true)), StoredNode.class);
    }

    /** Whether a path that goes through the unit is longer than that. */
    boolean hasLongerPath(UnitId through, int length) {
        var longer = where("path").is(through.value()).and("path." + length).exists(true);
        return mongo.exists(Query.query(longer), StoredNode.class);
    }

    /** Gives a unit its parent, unless that was overtaken by a later change of the tree. */
    void move(UnitId id, long revision, UnitId parent, List<UnitId> path) {
        var update = Update.update("parentId", parent.value()).set("path", values(path));
        place(id, revision, update);
    }

    void close(UnitId id, long revision, Instant at, @Nullable UnitId mergedInto) {
        var update = Update.update("closedAt", at);
        if (mergedInto != null) {
            update.set("mergedInto", mergedInto.value());
        }
        place(id, revision, update);
    }

    /** Something has to follow from a unit that was created at that revision. */
    void created(UnitId id, long revision) {
        place(id, revision, new Update());
    }

    private void place(UnitId id, long revision, Update update) {
        var notLater = new Criteria()
                .orOperator(
                        where("placeRevision").isNull(), where("placeRevision").lt(revision));
        var query = Query.query(where("_id").is(id.value()).andOperator(notLater));
        mongo.updateFirst(
                query,
                update.set("placeRevision", revision)
                        .set("owed", true)
                        .inc("placings", 1)
                        .inc("version", 1),
                StoredNode.class);
    }

    /** Writes the path that follows from its parent; from the unit, something has to follow then. */
    void lead(Node node, List<UnitId> path) {
        var parent = node.parent() == null ? null : node.parent().value();
        var query =
                Query.query(where("_id").is(node.id().value()).and("parentId").is(parent));
        mongo.updateFirst(
                query, Update.update("path", values(path)).set("owed", true).inc("placings", 1), StoredNode.class);
    }

    /** All that had to follow has followed, unless there is something new. */
    void settled(Node node) {
        var query =
                Query.query(where("_id").is(node.id().value()).and("placings").is(node.placings()));
        mongo.updateFirst(query, new Update().unset("owed"), StoredNode.class);
    }

    private List<Node> nodes(Query query) {
        return mongo.find(query, StoredNode.class).stream()
                .map(StoredNode::toNode)
                .toList();
    }

    private static List<UUID> values(List<UnitId> path) {
        return path.stream().map(UnitId::value).toList();
    }
}
