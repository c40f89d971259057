package vn.muoiphut.worker;

import java.time.Clock;
import java.util.UUID;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.data.mongodb.autoconfigure.DataMongoAutoConfiguration;
import org.springframework.boot.mongodb.autoconfigure.MongoAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.data.mongodb.core.MongoTemplate;
import vn.muoiphut.media.MediaCoreConfiguration;
import vn.muoiphut.media.asset.Claims;
import vn.muoiphut.media.asset.MediaAssetStore;
import vn.muoiphut.media.jobs.TranscodeJobs;
import vn.muoiphut.media.manifest.ManifestStore;
import vn.muoiphut.media.storage.MediaStore;
import vn.muoiphut.media.upload.Uploads;
import vn.muoiphut.worker.child.FfmpegSettings;
import vn.muoiphut.worker.child.Tools;
import vn.muoiphut.worker.work.AssetWork;
import vn.muoiphut.worker.work.JobServer;
import vn.muoiphut.worker.work.Sweep;
import vn.muoiphut.worker.work.WorkSettings;

/** The parts of a worker. Nothing is found by scanning, so that it can run beside other applications in one JVM. */
@Configuration(proxyBeanMethods = false)
@Import(MediaCoreConfiguration.class)
@ImportAutoConfiguration({MongoAutoConfiguration.class, DataMongoAutoConfiguration.class})
@EnableConfigurationProperties({FfmpegSettings.class, WorkSettings.class})
class WorkerConfiguration {

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }

    @Bean
    Tools tools(FfmpegSettings settings) {
        return new Tools(settings);
    }

    @Bean
    Claims claims(MongoTemplate mongo, Clock clock, WorkSettings settings) {
        return new Claims(mongo, clock, settings.lease(), UUID::randomUUID);
    }

    @Bean
    AssetWork assetWork(
            Claims claims, MediaStore store, ManifestStore manifests, Tools tools, WorkSettings settings, Clock clock) {
        return new AssetWork(claims, store, manifests, tools, settings, clock);
    }

    @Bean
    Sweep sweep(
            MediaAssetStore assets,
            Claims claims,
            TranscodeJobs jobs,
            Uploads uploads,
            MediaStore store,
            ManifestStore manifests,
            Clock clock) {
        return new Sweep(assets, claims, jobs, uploads, store, manifests, clock);
    }

    @Bean
    JobServer jobServer(TranscodeJobs jobs, AssetWork work, Sweep sweep, WorkSettings settings) {
        return new JobServer(jobs, work, sweep, settings);
    }
}
