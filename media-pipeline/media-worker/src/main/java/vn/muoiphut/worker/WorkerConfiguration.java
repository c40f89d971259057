package vn.muoiphut.worker;

import io.micrometer.core.instrument.binder.jvm.JvmMemoryMetrics;
import io.micrometer.core.instrument.binder.system.ProcessorMetrics;
import io.micrometer.core.instrument.binder.system.UptimeMetrics;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.io.IOException;
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
import vn.muoiphut.worker.chunk.ChunkStore;
import vn.muoiphut.worker.chunk.PlanStore;
import vn.muoiphut.worker.chunk.SplitSettings;
import vn.muoiphut.worker.transcode.Av1;
import vn.muoiphut.worker.work.AssetWork;
import vn.muoiphut.worker.work.ChunkWork;
import vn.muoiphut.worker.work.JobServer;
import vn.muoiphut.worker.work.MetricsServer;
import vn.muoiphut.worker.work.MetricsSettings;
import vn.muoiphut.worker.work.SplitWork;
import vn.muoiphut.worker.work.Sweep;
import vn.muoiphut.worker.work.WorkMetrics;
import vn.muoiphut.worker.work.WorkSettings;

/** The parts of a worker. Nothing is found by scanning, so that it can run beside other applications in one JVM. */
@Configuration(proxyBeanMethods = false)
@Import(MediaCoreConfiguration.class)
@ImportAutoConfiguration({MongoAutoConfiguration.class, DataMongoAutoConfiguration.class})
@EnableConfigurationProperties({FfmpegSettings.class, WorkSettings.class, SplitSettings.class, MetricsSettings.class})
class WorkerConfiguration {

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }

    @Bean
    Tools tools(FfmpegSettings settings, WorkSettings work) throws IOException {
        var tools = new Tools(settings.sharedBy(work.runCount()));
        if (!work.av1().isEmpty()) {
            Av1.insist(tools, work.scratchRoot());
        }
        return tools;
    }

    @Bean
    PrometheusMeterRegistry meterRegistry() {
        var registry = new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
        new JvmMemoryMetrics().bindTo(registry);
        new ProcessorMetrics().bindTo(registry);
        new UptimeMetrics().bindTo(registry);
        return registry;
    }

    @Bean
    WorkMetrics workMetrics(PrometheusMeterRegistry registry, MediaAssetStore assets, Clock clock) {
        return new WorkMetrics(registry, assets, clock);
    }

    @Bean
    MetricsServer metricsServer(PrometheusMeterRegistry registry, MetricsSettings settings) {
        return new MetricsServer(registry, settings);
    }

    @Bean
    Claims claims(MongoTemplate mongo, Clock clock, WorkSettings settings) {
        return new Claims(mongo, clock, settings.lease(), UUID::randomUUID);
    }

    @Bean
    ChunkStore chunkStore(MongoTemplate mongo, Clock clock, WorkSettings settings) {
        var chunks = new ChunkStore(mongo, clock, settings.lease(), UUID::randomUUID);
        chunks.prepare();
        return chunks;
    }

    @Bean
    PlanStore planStore(MediaStore store) {
        return new PlanStore(store);
    }

    @Bean
    ChunkWork chunkWork(
            ChunkStore chunks,
            PlanStore plans,
            MediaAssetStore assets,
            MediaStore store,
            Tools tools,
            WorkSettings settings,
            SplitSettings split,
            Clock clock) {
        return new ChunkWork(chunks, plans, assets, store, tools, settings, split, clock);
    }

    @Bean
    SplitWork splitWork(ChunkWork work, ChunkStore chunks, PlanStore plans, MediaStore store, SplitSettings settings) {
        return new SplitWork(work, chunks, plans, store, settings);
    }

    @Bean
    AssetWork assetWork(
            Claims claims,
            MediaStore store,
            ManifestStore manifests,
            Tools tools,
            WorkSettings settings,
            SplitWork split,
            WorkMetrics metrics,
            Clock clock) {
        return new AssetWork(claims, store, manifests, tools, settings, split, metrics, clock);
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
    JobServer jobServer(TranscodeJobs jobs, AssetWork work, ChunkWork chunks, Sweep sweep, WorkSettings settings) {
        return new JobServer(jobs, work, chunks, sweep, settings);
    }
}
