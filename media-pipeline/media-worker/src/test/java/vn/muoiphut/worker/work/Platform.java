package vn.muoiphut.worker.work;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.bson.UuidRepresentation;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.util.unit.DataSize;
import vn.muoiphut.embedded.EmbeddedMongo;
import vn.muoiphut.embedded.EmbeddedS3;
import vn.muoiphut.media.asset.AssetId;
import vn.muoiphut.media.asset.Claims;
import vn.muoiphut.media.asset.MediaAsset;
import vn.muoiphut.media.asset.MediaAssetStore;
import vn.muoiphut.media.asset.SourceFile;
import vn.muoiphut.media.jobs.TranscodeJobs;
import vn.muoiphut.media.manifest.Manifest;
import vn.muoiphut.media.manifest.ManifestStore;
import vn.muoiphut.media.storage.MediaStoreSettings;
import vn.muoiphut.media.storage.S3MediaStore;
import vn.muoiphut.media.storage.StoredObject;
import vn.muoiphut.media.upload.UploadSettings;
import vn.muoiphut.media.upload.Uploads;
import vn.muoiphut.worker.child.FfmpegSettings;
import vn.muoiphut.worker.child.Tools;
import vn.muoiphut.worker.chunk.ChunkStore;
import vn.muoiphut.worker.chunk.PlanStore;
import vn.muoiphut.worker.chunk.SplitSettings;

/** A database, a store and the parts of a worker, for tests. */
public final class Platform implements AutoCloseable {

    public static final FfmpegSettings FFMPEG = new FfmpegSettings(
            Path.of("ffmpeg"), Path.of("ffprobe"), 2, DataSize.ofGigabytes(8), DataSize.ofGigabytes(1), 10);

    final EmbeddedMongo database = EmbeddedMongo.inMemory();
    final EmbeddedS3 server;
    final Clock clock = Clock.systemUTC();
    final MongoClient client;
    public final S3MediaStore store;
    final ManifestStore manifests;
    final MediaAssetStore assets;
    final Claims claims;
    final TranscodeJobs jobs;
    public final AssetWork work;
    final ChunkStore chunks;
    final ChunkWork chunkWork;
    private final SplitWork splitWork;
    final MeterRegistry metrics = new SimpleMeterRegistry();
    final WorkSettings settings;
    private final Path scratch;

    public Platform(Path folder, Set<Integer> sides) throws IOException {
        this(folder, sides, FFMPEG, SplitSettings.never());
    }

    public Platform(Path folder, Set<Integer> sides, FfmpegSettings ffmpeg) throws IOException {
        this(folder, sides, ffmpeg, SplitSettings.never());
    }

    public Platform(Path folder, Set<Integer> sides, SplitSettings split) throws IOException {
        this(folder, sides, FFMPEG, split);
    }

    private Platform(Path folder, Set<Integer> sides, FfmpegSettings ffmpeg, SplitSettings split) throws IOException {
        server = EmbeddedS3.start(folder.resolve("store"), 0, "access", "secret");
        store = new S3MediaStore(
                new MediaStoreSettings(
                        server.endpoint(),
                        null,
                        "us-east-1",
                        "media",
                        "access",
                        "secret",
                        Duration.ofHours(1),
                        Duration.ofHours(3)),
                clock);
        store.prepare();
        manifests = new ManifestStore(store);
        client = MongoClients.create(MongoClientSettings.builder()
                .applyConnectionString(new ConnectionString(database.uri()))
                .uuidRepresentation(UuidRepresentation.STANDARD)
                .build());
        var mongo = new MongoTemplate(client, "muoiphut");
        assets = new MediaAssetStore(mongo, clock);
        assets.prepare();
        jobs = new TranscodeJobs(client, "muoiphut");
        scratch = folder.resolve("scratch");
        settings = new WorkSettings(
                1,
                scratch,
                3,
                Duration.ofMillis(100),
                Duration.ofSeconds(1),
                Duration.ofSeconds(12),
                Duration.ofSeconds(15),
                sides,
                Set.of());
        claims = new Claims(mongo, clock, settings.lease(), UUID::randomUUID);
        var tools = new Tools(ffmpeg);
        chunks = new ChunkStore(mongo, clock, settings.lease(), UUID::randomUUID);
        chunks.prepare();
        var plans = new PlanStore(store);
        chunkWork = new ChunkWork(chunks, plans, assets, store, tools, settings, split, clock);
        splitWork = new SplitWork(chunkWork, chunks, plans, store, split);
        work = worker(FFMPEG);
    }

    /** A worker with other tools. */
    AssetWork worker(FfmpegSettings ffmpeg) {
        var counted = new WorkMetrics(metrics, assets, clock);
        return new AssetWork(claims, store, manifests, new Tools(ffmpeg), settings, splitWork, counted, clock);
    }

    /** An asset whose source is this file, waiting for a worker. */
    public AssetId queued(Path file) throws IOException {
        return queued(file, "an");
    }

    /** An asset of somebody. */
    AssetId queued(Path file, String owner) throws IOException {
        var id = new AssetId(UUID.randomUUID());
        var key = MediaAsset.folder(id) + "source";
        assets.create(
                id, owner, new SourceFile(key, file.getFileName().toString(), "video/mp4", Files.size(file)), "-");
        store.put(key, file, "video/mp4");
        assets.queueUploaded(id);
        return id;
    }

    /** Works on a source until its turn is over. */
    public MediaAsset afterWorkOn(Path file) throws Exception {
        var id = queued(file);
        work.turn();
        return asset(id);
    }

    public MediaAsset asset(AssetId id) {
        return assets.find(id).orElseThrow();
    }

    public Manifest manifest(MediaAsset asset) {
        return manifests.get(asset.manifest().orElseThrow());
    }

    /** Every key below an asset's folder. */
    List<String> stored(AssetId id) {
        return store.list(MediaAsset.folder(id)).stream().map(StoredObject::key).toList();
    }

    /** Sweeps as a worker does two hours from now. */
    void sweepLater() {
        var later = Clock.offset(clock, Duration.ofHours(2));
        var limits = new UploadSettings(
                DataSize.ofGigabytes(1), DataSize.ofMegabytes(5), Duration.ofHours(1), Duration.ofDays(7));
        var uploads = new Uploads(store, assets, jobs, limits, later);
        new Sweep(assets, claims, jobs, uploads, store, manifests, later).leftovers();
    }

    /** What a worker process is told to find this platform. */
    Map<String, Object> settings() {
        var settings = new HashMap<String, Object>();
        settings.put("spring.mongodb.uri", database.uri());
        settings.put("muoiphut.media.store.endpoint", server.endpoint());
        settings.put("muoiphut.media.store.bucket", "media");
        settings.put("muoiphut.media.store.access-key", "access");
        settings.put("muoiphut.media.store.secret-key", "secret");
        settings.put("muoiphut.media.worker.scratch", scratch);
        settings.put("muoiphut.media.worker.runs", 1);
        settings.put("muoiphut.media.worker.sides", "144,240");
        return settings;
    }

    /** Private folders that are still there. */
    String[] leftInScratch() {
        var names = scratch.toFile().list();
        return names == null ? new String[0] : names;
    }

    @Override
    public void close() {
        jobs.close();
        client.close();
        store.close();
        server.close();
        database.close();
    }
}
