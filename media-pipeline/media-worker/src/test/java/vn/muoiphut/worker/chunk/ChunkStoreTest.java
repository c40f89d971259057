package vn.muoiphut.worker.chunk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.data.mongodb.core.MongoTemplate;
import vn.muoiphut.embedded.EmbeddedMongo;
import vn.muoiphut.media.asset.AssetId;
import vn.muoiphut.media.asset.LostClaimException;
import vn.muoiphut.media.asset.MediaAsset;
import vn.muoiphut.media.asset.MediaAssetStore;
import vn.muoiphut.media.asset.SourceFile;

class ChunkStoreTest {

    private static final Duration LEASE = Duration.ofSeconds(12);
    private static final Clock NOW = Clock.fixed(Instant.parse("2026-11-22T08:00:00Z"), ZoneOffset.UTC);
    private static final String FOLDER = "assets/a/1/chunks/p/";

    private static EmbeddedMongo server;
    private static MongoClient client;
    private static MongoTemplate mongo;

    private ChunkStore chunks;
    private ChunkStore later;
    private final AssetId id = new AssetId(UUID.randomUUID());
    private MediaAsset asset;

    @BeforeAll
    static void start() {
        server = EmbeddedMongo.inMemory();
        client = MongoClients.create(server.uri());
        mongo = new MongoTemplate(client, "muoiphut");
    }

    @AfterAll
    static void stop() {
        client.close();
        server.close();
    }

    @BeforeEach
    void open() {
        mongo.remove(StoredChunk.class).all();
        chunks = at(NOW);
        later = at(Clock.offset(NOW, LEASE.plusSeconds(1)));
        chunks.prepare();
        asset = new MediaAssetStore(mongo, NOW)
                .create(id, "an", new SourceFile("assets/a/source", "a.mp4", "video/mp4", 1), "-");
        chunks.open(asset, FOLDER, 2);
    }

    @Test
    void givesEachChunkToOneWorkerTheFirstOneFirst() {
        assertThat(chunks.next()).hasValueSatisfying(chunk -> {
            assertThat(chunk.index()).isZero();
            assertThat(chunk.asset()).isEqualTo(id);
            assertThat(chunk.source()).isEqualTo("assets/a/source");
        });
        assertThat(chunks.next(FOLDER)).map(Chunk::index).hasValue(1);
        assertThat(chunks.next()).isEmpty();
        assertThat(chunks.next("assets/b/1/chunks/p/")).isEmpty();
    }

    @Test
    void keepsWhatIsMadeWhenTheSameIsPlannedAgain() {
        chunks.done(chunks.next().orElseThrow(), 8);
        chunks.open(asset, FOLDER, 2);

        assertThat(chunks.tally(FOLDER)).isEqualTo(new Tally(1, false, 8));
        assertThat(chunks.next()).map(Chunk::index).hasValue(1);
    }

    @Test
    void givesAChunkToAnotherWhenItsWorkerIsSilent() {
        var first = chunks.next(FOLDER).orElseThrow();
        chunks.renew(first, 3);
        var second = later.next(FOLDER).orElseThrow();

        assertThat(second.index()).isEqualTo(first.index());
        assertThatThrownBy(() -> chunks.renew(first, 4)).isInstanceOf(LostClaimException.class);
        assertThatThrownBy(() -> chunks.done(first, 8)).isInstanceOf(LostClaimException.class);
        later.done(second, 8);
        assertThat(chunks.tally(FOLDER)).isEqualTo(new Tally(1, false, 8));
    }

    @Test
    void givesAChunkUpThatCannotBeMadeOrHasKilledItsWorkersThrice() {
        chunks.failed(chunks.next().orElseThrow());
        assertThat(chunks.tally(FOLDER).givenUp()).isTrue();

        chunks.forget(id);
        chunks.open(asset, FOLDER, 1);
        for (int attempt = 1; attempt <= 3; attempt++) {
            assertThat(chunks.tally(FOLDER).givenUp()).isFalse();
            chunks.giveBack(chunks.next().orElseThrow(), false);
            chunks.giveBack(chunks.next().orElseThrow(), true);
        }
        assertThat(chunks.next()).isEmpty();
        assertThat(chunks.tally(FOLDER).givenUp()).isTrue();
    }

    @Test
    void takesAChunkAwayThatNobodyNeedsAnyMore() {
        var chunk = chunks.next().orElseThrow();
        chunks.forget(id);

        assertThatThrownBy(() -> chunks.renew(chunk, 1)).isInstanceOf(LostClaimException.class);
        assertThat(chunks.next()).isEmpty();
    }

    private static ChunkStore at(Clock clock) {
        return new ChunkStore(mongo, clock, LEASE, UUID::randomUUID);
    }
}
