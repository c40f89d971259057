package vn.muoiphut.backend.organisation.roster;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.domain.Sort.Direction;
import org.springframework.data.mongodb.core.index.Index;
import vn.muoiphut.backend.shared.Migration;

/** The indexes of imports, which stay unsharded: they go after some months. */
@Configuration(proxyBeanMethods = false)
class RosterMigrations {

    @Bean
    Migration rosterIndexes() {
        return new Migration("organisation", 6, "indexes of roster imports", mongo -> {
            var imports = mongo.indexOps(ImportStore.COLLECTION);
            imports.createIndex(new Index("unitId", Direction.ASC)
                    .on("uploadedAt", Direction.DESC)
                    .on("_id", Direction.DESC));
            imports.createIndex(new Index("work", Direction.ASC).sparse());
            imports.createIndex(new Index("uploadedAt", Direction.ASC));
            mongo.indexOps(LineStore.COLLECTION)
                    .createIndex(new Index("importId", Direction.ASC).on("lastLine", Direction.ASC));
        });
    }
}
