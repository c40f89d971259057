package vn.muoiphut.media.asset;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.FindAndModifyOptions;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;

/**
 * How workers share the assets that wait. A claim holds for a time and is renewed while its worker lives; when it runs
 * out, another worker may take the asset over. Owners take turns, so one person's fifty uploads do not block another's
 * one.
 */
public final class Claims {

    private static final List<String> WORKED_ON = List.of(StoredAsset.PROBING, StoredAsset.TRANSCODING);

    private final MongoTemplate mongo;
    private final Clock clock;
    private final Duration lease;
    private final Supplier<UUID> tokens;
    private final Outages outages;

    /** @param lease how long a claim holds when it is not renewed */
    public Claims(MongoTemplate mongo, Clock clock, Duration lease, Supplier<UUID> tokens) {
        this.mongo = mongo;
        this.clock = clock;
        this.lease = lease;
        this.tokens = tokens;
        this.outages = new Outages(clock, lease);
    }

    /**
     * Takes the asset whose turn it is, empty when none waits. One whose workers died {@code maxAttempts} times is not
     * given out again but failed.
     */
    public Optional<Claim> next(int maxAttempts) {
        return outages.watching(() -> nextOf(maxAttempts));
    }

    private Optional<Claim> nextOf(int maxAttempts) {
        while (true) {
            var waiting = whoseTurn();
            if (waiting.isEmpty()) {
                return Optional.empty();
            }
            var stored = waiting.get();
            if (stored.attempts() >= maxAttempts) {
                taken(stored, leaving(StoredAsset.FAILED).set("reason", FailureReason.WORKER_LOST.name()));
                continue;
            }
            var claim = claim(stored);
            if (claim.isPresent()) {
                return claim;
            }
        }
    }

    /** Keeps the claim for another lease. */
    public void renew(Claim claim) {
        write(claim, new Update().set("claimedUntil", clock.instant().plus(lease)));
    }

    /**
     * Tells how far the work is; keeps the claim, too. A smaller percentage than was told before changes nothing.
     *
     * @param manifest the key of a manifest by which it can be played already
     */
    public void transcoding(Claim claim, AssetState.Transcoding progress, Optional<String> manifest) {
        var update = new Update()
                .set("state", StoredAsset.TRANSCODING)
                .max("percent", progress.percent())
                .set("claimedUntil", clock.instant().plus(lease));
        progress.remaining()
                .ifPresentOrElse(
                        remaining -> update.set("remainingSeconds", remaining.toSeconds()),
                        () -> update.unset("remainingSeconds"));
        if (!progress.playable().isEmpty()) {
            update.set("playable", progress.playable());
        }
        manifest.ifPresent(key -> update.set("manifest", key));
        write(claim, update);
    }

    /** Everything is made, as the manifest under this key says. */
    public void ready(Claim claim, String manifest) {
        write(
                claim,
                leaving(StoredAsset.READY)
                        .set("manifest", manifest)
                        .unset("playable")
                        .unset("remainingSeconds")
                        .unset("reason"));
    }

    /** The source is not taken. */
    public void rejected(Claim claim, RejectionReason reason) {
        write(claim, leaving(StoredAsset.REJECTED).set("reason", reason.name()));
    }

    /**
     * This attempt failed: the asset waits for another one, or is failed when this was the last.
     *
     * @param pause how long it waits at least
     */
    public void failed(Claim claim, FailureReason reason, int maxAttempts, Duration pause) {
        boolean again = claim.attempt() < maxAttempts;
        write(
                claim,
                leaving(again ? StoredAsset.QUEUED : StoredAsset.FAILED)
                        .set("reason", reason.name())
                        .set("notBefore", clock.instant().plus(pause)));
    }

    /** The worker stops before the work is done, through no fault of the source: the attempt does not count. */
    public void giveBack(Claim claim) {
        write(claim, leaving(StoredAsset.QUEUED).inc("attempts", -1));
    }

    /** Assets whose worker has not renewed its claim in time. */
    public List<MediaAsset> abandoned() {
        return outages
                .watching(
                        () -> mongo.find(Query.query(abandoned(clock.instant())).limit(500), StoredAsset.class))
                .stream()
                .map(StoredAsset::toAsset)
                .toList();
    }

    private Optional<StoredAsset> whoseTurn() {
        var now = clock.instant();
        var waits = new Criteria().orOperator(queued(now), abandoned(now));
        var owners = mongo.findDistinct(Query.query(waits), "owner", StoredAsset.class, String.class);
        return owners.stream()
                .min(Comparator.comparing(this::lastServed).thenComparing(Comparator.naturalOrder()))
                .map(owner -> mongo.findOne(
                        Query.query(new Criteria().andOperator(where("owner").is(owner), waits))
                                .with(Sort.by("since")),
                        StoredAsset.class));
    }

    private Instant lastServed(String owner) {
        var query = Query.query(where("owner").is(owner).and("claimedAt").exists(true))
                .with(Sort.by(Sort.Direction.DESC, "claimedAt"));
        query.fields().include("claimedAt");
        var last = mongo.findOne(query, org.bson.Document.class, StoredAsset.COLLECTION);
        return last == null ? Instant.EPOCH : last.getDate("claimedAt").toInstant();
    }

    private Optional<Claim> claim(StoredAsset seen) {
        var now = clock.instant();
        var token = tokens.get().toString();
        // A job that is taken over goes on showing its progress.
        var state = seen.state().equals(StoredAsset.TRANSCODING) ? StoredAsset.TRANSCODING : StoredAsset.PROBING;
        var update = Update.update("state", state)
                .set("claim", token)
                .set("claimedAt", now)
                .set("claimedUntil", now.plus(lease))
                .set("untidy", true)
                .unset("notBefore")
                .unset("remainingSeconds")
                .inc("attempts", 1)
                .inc("runs", 1);
        if (!seen.state().equals(state)) {
            update.set("since", now);
        }
        return Optional.ofNullable(taken(seen, update)).map(stored -> stored.toClaim(token));
    }

    private @Nullable StoredAsset taken(StoredAsset seen, Update update) {
        var asSeen = where("_id")
                .is(seen.id())
                .and("state")
                .is(seen.state())
                .and("claim")
                .is(seen.claim())
                .and("claimedUntil")
                .is(seen.claimedUntil());
        return mongo.findAndModify(
                Query.query(asSeen), update, FindAndModifyOptions.options().returnNew(true), StoredAsset.class);
    }

    private void write(Claim claim, Update update) {
        var held = where("_id")
                .is(claim.asset().id().toString())
                .and("claim")
                .is(claim.token())
                .and("state")
                .in(WORKED_ON);
        long matched = outages.watching(() ->
                mongo.updateFirst(Query.query(held), update, StoredAsset.class).getMatchedCount());
        if (matched == 0) {
            throw new LostClaimException(claim.asset().id());
        }
    }

    private Update leaving(String state) {
        return Update.update("state", state)
                .set("since", clock.instant())
                .unset("claim")
                .unset("claimedUntil");
    }

    private static Criteria queued(Instant now) {
        var due = new Criteria()
                .orOperator(where("notBefore").is(null), where("notBefore").lte(now));
        return new Criteria().andOperator(where("state").is(StoredAsset.QUEUED), due);
    }

    /** While the database was away nobody could renew a claim: it is silence only after another lease. */
    private Criteria abandoned(Instant now) {
        return where("state").in(WORKED_ON).and("claimedUntil").lt(outages.isOver(now) ? now : Instant.EPOCH);
    }
}
