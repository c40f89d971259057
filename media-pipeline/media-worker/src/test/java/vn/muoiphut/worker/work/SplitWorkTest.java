package vn.muoiphut.worker.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.data.mongodb.core.MongoTemplate;
import vn.muoiphut.media.asset.AssetId;
import vn.muoiphut.media.asset.AssetState;
import vn.muoiphut.media.manifest.Rendition;
import vn.muoiphut.media.manifest.Segment;
import vn.muoiphut.worker.Clips;
import vn.muoiphut.worker.chunk.Chunk;
import vn.muoiphut.worker.chunk.ChunkStore;
import vn.muoiphut.worker.chunk.SplitSettings;

/** One long source, and more than one worker. */
class SplitWorkTest {

    private static final SplitSettings CHUNKS = new SplitSettings(Duration.ofSeconds(10), Duration.ofSeconds(4));

    @TempDir
    private static Path folder;

    private static Platform platform;
    private static Path clip;

    @BeforeAll
    static void start() throws Exception {
        platform = new Platform(folder, Set.of(144, 240), CHUNKS);
        clip = new Clips(folder).ordinary("long.mp4", 320, 240, "15", 13);
    }

    @AfterAll
    static void stop() {
        platform.close();
    }

    @Test
    void severalWorkersMakeWhatOneRunWouldMake() throws Exception {
        var id = platform.queued(clip);
        var helped = helping(platform.chunkWork::next, platform.chunkWork::carry);
        platform.work.turn();

        helped.join();
        isWholeAndMadeOnce(id);
        assertThat(platform.stored(id))
                .as("the lowest rendition was there before the others were begun")
                .anyMatch(key -> key.endsWith("/preview-1.json"))
                .anyMatch(key -> key.endsWith("/240p-3.mp4"));
        platform.sweepLater();
        assertThat(platform.stored(id)).noneMatch(key -> key.contains("/chunks/"));
        assertThat(platform.leftInScratch()).isEmpty();
    }

    @Test
    void makesTheChunkOfAWorkerThatDiedAgain() throws Exception {
        var id = platform.queued(clip);
        var mongo = new MongoTemplate(platform.client, "muoiphut");
        var shortLived = new ChunkStore(mongo, platform.clock, Duration.ofMillis(1), UUID::randomUUID);
        var died = helping(shortLived::next, chunk -> {});
        platform.work.turn();

        died.join();
        isWholeAndMadeOnce(id);
    }

    @Test
    void makesInOneRunWhatCannotBeMadeInChunks() throws Exception {
        var id = platform.queued(clip);
        var failed = helping(platform.chunkWork::next, platform.chunks::failed);
        platform.work.turn();

        failed.join();
        isWholeAndMadeOnce(id);
    }

    @Test
    void makesInOneRunWhatIsSaidToBeMadeAndIsNotThere() throws Exception {
        var id = platform.queued(clip);
        var swept = helping(platform.chunkWork::next, chunk -> platform.chunks.done(chunk, 4));
        platform.work.turn();

        swept.join();
        isWholeAndMadeOnce(id);
    }

    @Test
    void makesNoChunkOfWhatNobodyWants() throws Exception {
        var id = platform.queued(clip);
        var discarded = helping(platform.chunkWork::next, chunk -> platform.assets.discard(id));
        platform.work.turn();

        discarded.join();
        assertThat(platform.asset(id).state()).isEqualTo(new AssetState.Discarded());
        assertThat(platform.chunkWork.next()).isEmpty();
        assertThat(platform.leftInScratch()).isEmpty();
    }

    private static void isWholeAndMadeOnce(AssetId id) {
        var asset = platform.asset(id);
        assertThat(asset.state()).isEqualTo(new AssetState.Ready());
        assertThat(asset.attempts()).isEqualTo(1);
        var manifest = platform.manifest(asset);
        assertThat(manifest.complete()).isTrue();
        assertThat(manifest.renditions()).extracting(Rendition::name).containsExactly("144p", "240p");
        assertThat(manifest.renditions())
                .extracting(rendition ->
                        rendition.segments().stream().map(Segment::micros).toList())
                .containsOnly(List.of(4_000_000L, 4_000_000L, 4_000_000L, 1_000_000L));
        assertThat(platform.chunkWork.next()).isEmpty();
    }

    /** Beside the worker another one, who does this with the first chunk that it gets. */
    private static CompletableFuture<Void> helping(Supplier<Optional<Chunk>> chunks, Deed deed) {
        return CompletableFuture.runAsync(() -> {
            var chunk = await().atMost(Duration.ofMinutes(2)).until(chunks::get, Optional::isPresent);
            assertThatCode(() -> deed.with(chunk.orElseThrow())).doesNotThrowAnyException();
        });
    }

    private interface Deed {
        void with(Chunk chunk) throws Exception;
    }
}
