package vn.muoiphut.backend.organisation;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.domain.Sort.Direction;
import org.springframework.data.mongodb.core.index.Index;
import vn.muoiphut.backend.shared.Migration;

/**
 * The indexes of this slice. Both collections stay unsharded: a code, a member number and a subject must be unique over
 * all of them, and ten million members are some gigabytes.
 */
@Configuration(proxyBeanMethods = false)
class OrganisationMigrations {

    @Bean
    Migration unitIndexes() {
        return new Migration("organisation", 1, "indexes of units", mongo -> {
            var indexes = mongo.indexOps(StoredUnit.COLLECTION);
            indexes.createIndex(new Index("code", Direction.ASC).unique());
            indexes.createIndex(new Index("parentId", Direction.ASC).on("code", Direction.ASC));
            indexes.createIndex(new Index("path", Direction.ASC));
        });
    }

    @Bean
    Migration phoneIndex() {
        return new Migration(
                "organisation",
                3,
                "index of telephone numbers",
                mongo -> mongo.indexOps(StoredMember.COLLECTION)
                        .createIndex(new Index("phone", Direction.ASC).sparse()));
    }

    @Bean
    Migration unitsInOrder() {
        return new Migration(
                "organisation",
                20,
                "index of units below a unit, by their codes",
                mongo -> mongo.indexOps(StoredUnit.COLLECTION)
                        .createIndex(new Index("path", Direction.ASC).on("code", Direction.ASC)));
    }

    @Bean
    Migration memberIndexes() {
        return new Migration("organisation", 2, "indexes of members", mongo -> {
            var indexes = mongo.indexOps(StoredMember.COLLECTION);
            indexes.createIndex(new Index("number", Direction.ASC).unique());
            indexes.createIndex(new Index("subject", Direction.ASC).unique().sparse());
            indexes.createIndex(new Index("unitId", Direction.ASC)
                    .on("searchName", Direction.ASC)
                    .on("_id", Direction.ASC));
        });
    }

    @Bean
    Migration unitSearch() {
        return new Migration("organisation", 4, "words and places of units", mongo -> {
            var indexes = mongo.indexOps(StoredUnit.COLLECTION);
            indexes.createIndex(new Index("words", Direction.ASC));
            indexes.createIndex(new Index("owed", Direction.ASC).sparse());
            indexes.createIndex(new Index("mergedInto", Direction.ASC).sparse());
            UnitStore.addMissingWords(mongo);
        });
    }

    @Bean
    Migration externalIds() {
        return new Migration(
                "organisation",
                7,
                "index of what other systems call members",
                mongo -> mongo.indexOps(StoredMember.COLLECTION)
                        .createIndex(new Index("externalId", Direction.ASC).sparse()));
    }
}
