package vn.muoiphut.backend.report.analysis;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.domain.Sort.Direction;
import org.springframework.data.mongodb.core.index.Index;
import vn.muoiphut.backend.shared.Migration;

/** The index of analyses. */
@Configuration(proxyBeanMethods = false)
class AnalysisMigrations {

    @Bean
    Migration analysisIndexes() {
        return new Migration(
                "report",
                4,
                "index of analyses",
                mongo -> mongo.indexOps(AnalysisStore.COLLECTION)
                        .createIndex(new Index("freeAt", Direction.ASC).sparse()));
    }
}
