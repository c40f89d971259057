package vn.muoiphut.media.jobs;

import com.mongodb.client.MongoClient;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.jobrunr.jobs.mappers.JobMapper;
import org.jobrunr.jobs.states.StateName;
import org.jobrunr.scheduling.JobRequestScheduler;
import org.jobrunr.storage.JobNotFoundException;
import org.jobrunr.storage.StorageProvider;
import org.jobrunr.storage.nosql.mongo.MongoDBStorageProvider;
import org.jobrunr.utils.mapper.jackson3.Jackson3JsonMapper;
import vn.muoiphut.media.asset.MediaAsset;

/**
 * The queue of work for media workers, kept by JobRunr in the same MongoDB under a prefix of its own, so that no other
 * job server takes jobs from it. Nothing is run in this process: workers do that.
 */
public final class TranscodeJobs implements AutoCloseable {

    private static final String PREFIX = "media_";
    private static final Set<StateName> OVER = EnumSet.of(StateName.SUCCEEDED, StateName.FAILED, StateName.DELETED);

    private final StorageProvider storage;
    private final JobRequestScheduler scheduler;

    public TranscodeJobs(MongoClient client, String database) {
        this.storage = new MongoDBStorageProvider(client, database, PREFIX);
        this.storage.setJobMapper(new JobMapper(new Jackson3JsonMapper()));
        this.scheduler = new JobRequestScheduler(storage);
    }

    /**
     * From now on a worker will come for this asset. Submitting what is already waiting or running changes nothing, in
     * this process or in another one: the job's id follows from the asset, its version and the attempts made so far.
     */
    public void submit(MediaAsset asset) {
        var id = jobId(asset);
        forgetWhenOver(id);
        scheduler.enqueue(id, new TranscodeRequest(asset.id().toString(), asset.version()));
    }

    /** Where JobRunr keeps the jobs, for the server that runs them. */
    public StorageProvider storage() {
        return storage;
    }

    @Override
    public void close() {
        scheduler.shutdown();
        storage.close();
    }

    private void forgetWhenOver(UUID id) {
        try {
            if (OVER.contains(storage.getJobById(id).getState())) {
                storage.deletePermanently(id);
            }
        } catch (JobNotFoundException notYet) {
            // The usual case: this is the first time.
        }
    }

    private static UUID jobId(MediaAsset asset) {
        var name = "transcode/" + asset.id() + "/" + asset.version() + "/" + asset.attempts();
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }
}
