package vn.muoiphut.backend.report.export;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.domain.Sort.Direction;
import org.springframework.data.mongodb.core.index.Index;
import vn.muoiphut.backend.shared.Migration;

/** The index of exports, which are forgotten after a day. */
@Configuration(proxyBeanMethods = false)
class ExportMigrations {

    @Bean
    Migration exportIndexes() {
        return new Migration(
                "report",
                3,
                "index of exports",
                mongo -> mongo.indexOps(ExportStore.COLLECTION).createIndex(new Index("at", Direction.ASC)));
    }
}
