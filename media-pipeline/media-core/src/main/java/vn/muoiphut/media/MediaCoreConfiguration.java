package vn.muoiphut.media;

import com.mongodb.client.MongoClient;
import java.time.Clock;
import org.bson.UuidRepresentation;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.mongodb.autoconfigure.MongoClientSettingsBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.mongodb.core.MongoTemplate;
import vn.muoiphut.media.asset.MediaAssetStore;
import vn.muoiphut.media.jobs.TranscodeJobs;
import vn.muoiphut.media.manifest.ManifestStore;
import vn.muoiphut.media.storage.MediaStore;
import vn.muoiphut.media.storage.MediaStoreSettings;
import vn.muoiphut.media.storage.S3MediaStore;
import vn.muoiphut.media.upload.UploadSettings;
import vn.muoiphut.media.upload.Uploads;

/**
 * What backend and workers share. Whoever imports it brings a {@link Clock} and a configured MongoDB; the bucket and the
 * indexes are made when it starts.
 */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({MediaStoreSettings.class, UploadSettings.class})
public class MediaCoreConfiguration {

    /** JobRunr keeps its ids as UUIDs and wants to be told how. */
    @Bean
    MongoClientSettingsBuilderCustomizer uuidsInStandardForm() {
        return settings -> settings.uuidRepresentation(UuidRepresentation.STANDARD);
    }

    @Bean
    MediaStore mediaStore(MediaStoreSettings settings, Clock clock) {
        var store = new S3MediaStore(settings, clock);
        store.prepare();
        return store;
    }

    @Bean
    MediaAssetStore mediaAssetStore(MongoTemplate mongo, Clock clock) {
        var assets = new MediaAssetStore(mongo, clock);
        assets.prepare();
        return assets;
    }

    @Bean
    TranscodeJobs transcodeJobs(MongoClient client, MongoTemplate mongo) {
        return new TranscodeJobs(client, mongo.getDb().getName());
    }

    @Bean
    ManifestStore manifestStore(MediaStore store) {
        return new ManifestStore(store);
    }

    @Bean
    Uploads uploads(
            MediaStore store, MediaAssetStore assets, TranscodeJobs jobs, UploadSettings settings, Clock clock) {
        return new Uploads(store, assets, jobs, settings, clock);
    }
}
