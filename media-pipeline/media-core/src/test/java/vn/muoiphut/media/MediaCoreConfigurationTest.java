package vn.muoiphut.media;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.data.mongodb.autoconfigure.DataMongoAutoConfiguration;
import org.springframework.boot.mongodb.autoconfigure.MongoAutoConfiguration;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.util.unit.DataSize;
import vn.muoiphut.embedded.EmbeddedMongo;
import vn.muoiphut.embedded.EmbeddedS3;
import vn.muoiphut.media.storage.MediaStoreSettings;
import vn.muoiphut.media.upload.UploadSettings;
import vn.muoiphut.media.upload.Uploads;

class MediaCoreConfigurationTest {

    private final ApplicationContextRunner context = new ApplicationContextRunner()
            .withConfiguration(AutoConfigurations.of(MongoAutoConfiguration.class, DataMongoAutoConfiguration.class))
            .withBean(Clock.class, Clock::systemUTC)
            .withUserConfiguration(MediaCoreConfiguration.class);

    @Test
    void startsWithNothingButAddressesAndKeys(@TempDir Path folder) throws Exception {
        try (var mongo = EmbeddedMongo.inMemory();
                var s3 = EmbeddedS3.start(folder, 0, "access", "secret")) {
            context.withPropertyValues(
                            "spring.mongodb.uri=" + mongo.uri(),
                            "muoiphut.media.store.endpoint=" + s3.endpoint(),
                            "muoiphut.media.store.access-key=access",
                            "muoiphut.media.store.secret-key=secret")
                    .run(started -> {
                        assertThat(started).hasSingleBean(Uploads.class);
                        var store = started.getBean(MediaStoreSettings.class);
                        assertThat(store.reachedAt()).isEqualTo(s3.endpoint());
                        assertThat(store.bucket()).isEqualTo("muoiphut-media");
                        assertThat(store.region()).isEqualTo("us-east-1");
                        assertThat(store.urlWindow()).isEqualTo(Duration.ofHours(1));
                        assertThat(store.urlValidity()).isEqualTo(Duration.ofHours(3));
                        assertThat(store.toString()).doesNotContain("secret");
                        assertThat(started.getBean(UploadSettings.class))
                                .isEqualTo(new UploadSettings(
                                        DataSize.ofGigabytes(2),
                                        DataSize.ofMegabytes(5),
                                        Duration.ofHours(1),
                                        Duration.ofDays(7)));
                    });
        }
    }

    @Test
    void refusesToStartWithoutAKey() {
        context.withPropertyValues("muoiphut.media.store.endpoint=http://127.0.0.1:1")
                .run(started ->
                        assertThat(started).getFailure().rootCause().hasMessageContaining("muoiphut.media.store"));
    }
}
