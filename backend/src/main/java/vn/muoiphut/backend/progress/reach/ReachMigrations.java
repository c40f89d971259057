package vn.muoiphut.backend.progress.reach;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.domain.Sort.Direction;
import org.springframework.data.mongodb.core.index.Index;
import vn.muoiphut.backend.shared.Migration;

/** The index of devices. What members have chosen is found by their ids. */
@Configuration(proxyBeanMethods = false)
class ReachMigrations {

    @Bean
    Migration deviceIndexes() {
        return new Migration(
                "progress",
                5,
                "index of members' devices",
                mongo -> mongo.indexOps(DeviceStore.COLLECTION)
                        .createIndex(new Index("memberId", Direction.ASC).on("at", Direction.DESC)));
    }
}
