package vn.muoiphut.media.asset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.client.MongoClient;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.data.mongodb.core.MongoTemplate;
import vn.muoiphut.embedded.EmbeddedMongo;
import vn.muoiphut.media.SettableClock;
import vn.muoiphut.media.TestMongo;
import vn.muoiphut.media.asset.AssetState.Transcoding;

class MediaAssetStoreTest {

    private static final Duration LEASE = Duration.ofSeconds(15);
    private static final Duration PAUSE = Duration.ofSeconds(10);
    private static final int ATTEMPTS = 3;

    private final SettableClock clock = new SettableClock();
    private final EmbeddedMongo server = EmbeddedMongo.inMemory();
    private final MongoClient client = TestMongo.client(server);
    private final MongoTemplate mongo = new MongoTemplate(client, "test");
    private final MediaAssetStore assets = new MediaAssetStore(mongo, clock);
    private final Claims claims = new Claims(mongo, clock, LEASE, UUID::randomUUID);

    @BeforeEach
    void prepare() {
        assets.prepare();
        assets.prepare();
    }

    @AfterEach
    void stop() {
        client.close();
        server.close();
    }

    @Test
    void keepsTheFirstOfTwoCreationsWithOneId() {
        var id = new AssetId(UUID.randomUUID());
        assets.create(id, "an", source(id), "upload-1");
        var again = assets.create(id, "an", source(id), "upload-2");

        assertThat(again.state()).isEqualTo(new AssetState.Uploading("upload-1"));
    }

    @Test
    void queuesAnUploadOnlyOnce() {
        var id = uploaded("an");

        assertThat(assets.queueUploaded(id)).isEmpty();
        assertThat(state(id)).isEqualTo(new AssetState.Queued());
    }

    @Test
    void givesAnAssetToOneWorkerOnly() {
        var id = uploaded("an");
        var claim = claims.next(ATTEMPTS);

        assertThat(claim).map(c -> c.asset().id()).contains(id);
        assertThat(state(id)).isEqualTo(new AssetState.Probing());
        assertThat(claims.next(ATTEMPTS)).isEmpty();
    }

    @Test
    void letsOwnersTakeTurns() {
        for (int i = 0; i < 3; i++) {
            uploaded("bận");
        }
        clock.advance(Duration.ofSeconds(1));
        uploaded("rảnh");

        assertThat(List.of(nextOwner(), nextOwner(), nextOwner(), nextOwner()))
                .containsExactly("bận", "rảnh", "bận", "bận");
    }

    @Test
    void letsAnotherWorkerTakeOverWhenTheFirstIsSilent() {
        var id = uploaded("an");
        var first = claims.next(ATTEMPTS).orElseThrow();
        clock.advance(LEASE.minusSeconds(1));
        claims.renew(first);
        clock.advance(LEASE.minusSeconds(1));
        assertThat(claims.next(ATTEMPTS)).isEmpty();

        clock.advance(Duration.ofSeconds(2));
        assertThat(claims.abandoned()).extracting(MediaAsset::id).containsExactly(id);
        var second = claims.next(ATTEMPTS).orElseThrow();

        assertThat(second.attempt()).isEqualTo(2);
        assertThatThrownBy(() -> claims.ready(first, "late.json")).isInstanceOf(LostClaimException.class);
        assertThat(state(id)).isEqualTo(new AssetState.Probing());
        claims.ready(second, "manifest.json");
        assertThat(assets.find(id)).map(MediaAsset::manifest).contains(Optional.of("manifest.json"));
    }

    @Test
    void showsAPercentageThatOnlyRises() {
        var id = uploaded("an");
        var claim = claims.next(ATTEMPTS).orElseThrow();
        claims.transcoding(claim, progress(40, "240p"), Optional.of("partial.json"));
        claims.transcoding(claim, progress(30), Optional.empty());

        assertThat(state(id)).isEqualTo(progress(40, "240p"));
        assertThat(assets.find(id).orElseThrow().manifest()).contains("partial.json");
        clock.advance(LEASE.plusSeconds(1));
        assertThat(claims.next(ATTEMPTS)).isPresent();
        assertThat(state(id)).isEqualTo(new Transcoding(40, Optional.empty(), List.of("240p")));
    }

    @Test
    void failsAfterItsAttemptsAndIsTriedAnewByAnOperator() {
        var id = uploaded("an");
        for (int attempt = 1; attempt <= ATTEMPTS; attempt++) {
            var claim = claims.next(ATTEMPTS).orElseThrow();
            claims.failed(claim, FailureReason.ENCODING_FAILED, ATTEMPTS, PAUSE);
            assertThat(claims.next(ATTEMPTS)).isEmpty();
            clock.advance(PAUSE);
        }
        assertThat(state(id)).isEqualTo(new AssetState.Failed(FailureReason.ENCODING_FAILED, ATTEMPTS));
        assertThat(claims.next(ATTEMPTS)).isEmpty();

        assertThat(assets.retry(id)).isPresent();
        assertThat(claims.next(ATTEMPTS)).map(Claim::attempt).contains(1);
    }

    @Test
    void failsASourceThatKillsItsWorkersEachTime() {
        var id = uploaded("an");
        for (int attempt = 1; attempt <= ATTEMPTS; attempt++) {
            assertThat(claims.next(ATTEMPTS)).isPresent();
            clock.advance(LEASE.plusSeconds(1));
        }

        assertThat(claims.next(ATTEMPTS)).isEmpty();
        assertThat(state(id)).isEqualTo(new AssetState.Failed(FailureReason.WORKER_LOST, ATTEMPTS));
    }

    @Test
    void doesNotCountAnAttemptThatWasGivenBack() {
        uploaded("an");
        claims.giveBack(claims.next(ATTEMPTS).orElseThrow());

        var again = claims.next(ATTEMPTS).orElseThrow();
        assertThat(again.attempt()).isEqualTo(1);
        assertThat(again.folder()).endsWith("/1/2/");
        assertThat(again.folderBefore()).endsWith("/1/1/");
    }

    @Test
    void rejectsWithAReason() {
        var id = uploaded("an");
        claims.rejected(claims.next(ATTEMPTS).orElseThrow(), RejectionReason.TOO_LONG);

        assertThat(state(id)).isEqualTo(new AssetState.Rejected(RejectionReason.TOO_LONG));
    }

    @Test
    void takesTheClaimFromAWorkerWhoseAssetIsDiscarded() {
        var id = uploaded("an");
        var claim = claims.next(ATTEMPTS).orElseThrow();
        assets.discard(id);

        assertThatThrownBy(() -> claims.renew(claim)).isInstanceOf(LostClaimException.class);
        assets.forget(id);
        assertThat(assets.find(id)).isEmpty();
    }

    @Test
    void remembersThatAttemptsMayHaveLeftSomethingBehind() {
        var id = uploaded("an");
        claims.failed(claims.next(ATTEMPTS).orElseThrow(), FailureReason.NO_SPACE, 1, PAUSE);
        assertThat(assets.untidySince(clock.instant())).isEmpty();
        clock.advance(PAUSE);
        var seen = assets.untidySince(clock.instant());
        assertThat(seen).extracting(MediaAsset::id).containsExactly(id);

        assets.retry(id);
        claims.ready(claims.next(ATTEMPTS).orElseThrow(), "manifest.json");
        assets.tidied(seen.getFirst());
        clock.advance(PAUSE);
        var again = assets.untidySince(clock.instant());
        assertThat(again).extracting(MediaAsset::id).containsExactly(id);
        assets.tidied(again.getFirst());
        assertThat(assets.untidySince(clock.instant())).isEmpty();
    }

    @Test
    void tellsHowManyWaitAndForHowLong() {
        assertThat(assets.queuedSince()).isEmpty();
        uploaded("an");
        var since = clock.instant();
        clock.advance(PAUSE);
        uploaded("an");

        assertThat(assets.countQueued()).isEqualTo(2);
        assertThat(assets.queuedSince()).contains(since);
    }

    @Test
    void keepsThePercentageThatPeopleSawUntilTheNextAttempt() {
        var id = uploaded("an");
        var claim = claims.next(ATTEMPTS).orElseThrow();
        claims.transcoding(claim, progress(40), Optional.empty());
        claims.failed(claim, FailureReason.INTERNAL, ATTEMPTS, PAUSE);

        assertThat(assets.find(id)).map(MediaAsset::percent).contains(40);
    }

    @Test
    void keepsTheOldVersionPlayableWhileANewOneIsMade() {
        var id = uploaded("an");
        claims.ready(claims.next(ATTEMPTS).orElseThrow(), "v1.json");
        var anew = assets.prepareAnew(id).orElseThrow();

        assertThat(anew.version()).isEqualTo(2);
        assertThat(anew.manifest()).contains("v1.json");
        assertThat(claims.next(ATTEMPTS)).map(Claim::folder).contains("assets/" + id + "/2/2/");
    }

    @Test
    void findsWhatWaitsForLong() {
        var id = uploaded("an");
        assertThat(assets.queuedSince(clock.instant())).isEmpty();
        clock.advance(Duration.ofMinutes(1));

        assertThat(assets.queuedSince(clock.instant()))
                .extracting(MediaAsset::id)
                .containsExactly(id);
        assertThat(assets.findAll(List.of(id, new AssetId(UUID.randomUUID())))).containsOnlyKeys(id);
    }

    private String nextOwner() {
        clock.advance(Duration.ofSeconds(1));
        return claims.next(ATTEMPTS).orElseThrow().asset().owner();
    }

    private static Transcoding progress(int percent, String... playable) {
        return new Transcoding(percent, Optional.of(Duration.ofSeconds(90)), List.of(playable));
    }

    private AssetId uploaded(String owner) {
        var id = new AssetId(UUID.randomUUID());
        assets.create(id, owner, source(id), "upload");
        assertThat(assets.queueUploaded(id)).isPresent();
        return id;
    }

    private AssetState state(AssetId id) {
        return assets.find(id).orElseThrow().state();
    }

    private static SourceFile source(AssetId id) {
        return new SourceFile(MediaAsset.folder(id) + "source", "bài 1.mp4", "video/mp4", 1000);
    }
}
