package vn.muoiphut.backend.identity;

import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.domain.Sort.Direction;
import org.springframework.data.mongodb.core.index.Index;
import vn.muoiphut.backend.shared.Migration;

/** The indexes of this slice. Where MongoDB is sharded, the audit trail is so by {@code {subject: "hashed"}}. */
@Configuration(proxyBeanMethods = false)
class IdentityMigrations {

    private static final String AUDIT_TRAIL = "auditTrail";

    @Bean
    Migration renewalIndexes() {
        return new Migration(
                "identity",
                2,
                "index of renewals",
                mongo -> mongo.indexOps(RenewalStore.COLLECTION).createIndex(new Index("at", Direction.ASC)));
    }

    @Bean
    Migration auditSearchIndexes() {
        return new Migration("identity", 3, "indexes to search the audit trail by", mongo -> {
            var indexes = mongo.indexOps(AUDIT_TRAIL);
            for (var searchedBy : List.of("units", "member", "operation")) {
                indexes.createIndex(new Index(searchedBy, Direction.ASC)
                        .on("at", Direction.DESC)
                        .on("_id", Direction.DESC));
            }
            indexes.createIndex(new Index("at", Direction.DESC).on("_id", Direction.DESC));
        });
    }

    @Bean
    Migration auditIndexes() {
        return new Migration(
                "identity",
                1,
                "indexes of the audit trail",
                mongo -> mongo.indexOps(AUDIT_TRAIL)
                        .createIndex(new Index("subject", Direction.ASC).on("at", Direction.DESC)));
    }
}
