package vn.muoiphut.media.upload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.util.unit.DataSize;
import vn.muoiphut.embedded.EmbeddedMongo;
import vn.muoiphut.embedded.EmbeddedS3;
import vn.muoiphut.media.SettableClock;
import vn.muoiphut.media.TestMongo;
import vn.muoiphut.media.asset.AssetId;
import vn.muoiphut.media.asset.AssetState;
import vn.muoiphut.media.asset.MediaAssetStore;
import vn.muoiphut.media.jobs.TranscodeJobs;
import vn.muoiphut.media.storage.MediaStoreSettings;
import vn.muoiphut.media.storage.S3MediaStore;
import vn.muoiphut.media.storage.UploadedPart;
import vn.muoiphut.media.upload.UploadRefusedException.Reason;

class UploadsTest {

    private static final int PART = 5 << 20;

    private final SettableClock clock = new SettableClock();
    private final EmbeddedMongo mongo = EmbeddedMongo.inMemory();
    private final AssetId id = new AssetId(UUID.randomUUID());

    private EmbeddedS3 s3;
    private S3MediaStore store;
    private MediaAssetStore assets;
    private TranscodeJobs jobs;
    private Uploads uploads;

    @BeforeEach
    void start(@TempDir Path folder) throws Exception {
        clock.set(Clock.systemUTC().instant());
        s3 = EmbeddedS3.start(folder, 0, "access", "secret");
        store = new S3MediaStore(
                new MediaStoreSettings(
                        s3.endpoint(),
                        null,
                        "us-east-1",
                        "media",
                        "access",
                        "secret",
                        Duration.ofHours(1),
                        Duration.ofHours(3)),
                clock);
        store.prepare();
        var client = TestMongo.client(mongo);
        assets = new MediaAssetStore(new MongoTemplate(client, "test"), clock);
        jobs = new TranscodeJobs(client, "test");
        var settings = new UploadSettings(
                DataSize.ofMegabytes(20), DataSize.ofMegabytes(5), Duration.ofHours(1), Duration.ofDays(7));
        uploads = new Uploads(store, assets, jobs, settings, clock);
    }

    @AfterEach
    void stop() {
        jobs.close();
        store.close();
        s3.close();
        mongo.close();
    }

    @Test
    void takesASourceInPartsAndHandsItToTheWorkers() throws Exception {
        var plan = begin(PART + 10L);
        assertThat(plan.partCount()).isEqualTo(2);
        assertThat(plan.bytesOf(2)).isEqualTo(10);
        send(1, PART);
        assertRefused(Reason.INCOMPLETE, () -> uploads.complete(id));
        assertThat(begin(PART + 10L).arrived()).extracting(UploadedPart::number).containsExactly(1);
        send(2, 10);

        assertThat(uploads.complete(id).state()).isEqualTo(new AssetState.Queued());
        assertThat(uploads.complete(id).state()).isEqualTo(new AssetState.Queued());
        assertThat(store.head("assets/" + id + "/source")).isPresent();
        assertThat(jobs.storage().getJobStats().getEnqueued()).isEqualTo(1);
    }

    @Test
    void completesWhenTheStoreHadJoinedThePartsBeforeACrash() throws Exception {
        begin(10);
        send(1, 10);
        var uploading = (AssetState.Uploading) assets.find(id).orElseThrow().state();
        var key = "assets/" + id + "/source";
        store.completeUpload(key, uploading.uploadId(), store.parts(key, uploading.uploadId()));

        assertThat(uploads.complete(id).state()).isEqualTo(new AssetState.Queued());
    }

    @Test
    void refusesAPartOfAnotherSizeThanAnnounced() throws Exception {
        begin(10);
        send(1, 11);

        assertRefused(Reason.INCOMPLETE, () -> uploads.complete(id));
    }

    @Test
    void refusesWhatIsTooLargeOrEmpty() {
        assertRefused(Reason.SIZE, () -> begin(0));
        assertRefused(Reason.SIZE, () -> begin(DataSize.ofMegabytes(20).toBytes() + 1));
        assertRefused(Reason.UNKNOWN, () -> uploads.partUrl(id, 1));
        begin(10);
        assertRefused(Reason.NO_SUCH_PART, () -> uploads.partUrl(id, 2));
    }

    @Test
    void givesUpWhatNobodyFinished() {
        begin(10);
        clock.advance(Duration.ofDays(8));
        uploads.discardAbandoned();

        assertRefused(Reason.NOT_UPLOADING, () -> uploads.complete(id));
        assertThat(store.pendingUploads("assets/")).isEmpty();
    }

    private UploadPlan begin(long bytes) {
        return uploads.begin(id, "an", "bài 1.mp4", "video/mp4", bytes);
    }

    private void send(int part, int bytes) throws Exception {
        try (var http = HttpClient.newHttpClient()) {
            var request = HttpRequest.newBuilder(uploads.partUrl(id, part))
                    .PUT(BodyPublishers.ofByteArray(new byte[bytes]))
                    .build();
            assertThat(http.send(request, BodyHandlers.discarding()).statusCode())
                    .isEqualTo(200);
        }
    }

    private static void assertRefused(Reason reason, org.assertj.core.api.ThrowableAssert.ThrowingCallable call) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        UploadRefusedException.class,
                        refused -> assertThat(refused.reason()).isEqualTo(reason));
    }
}
