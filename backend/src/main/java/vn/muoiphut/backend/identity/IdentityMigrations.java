package vn.muoiphut.backend.identity;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.domain.Sort.Direction;
import org.springframework.data.mongodb.core.index.Index;
import vn.muoiphut.backend.shared.Migration;

/** The indexes of this slice. Where MongoDB is sharded, the audit trail is so by {@code {subject: "hashed"}}. */
@Configuration(proxyBeanMethods = false)
class IdentityMigrations {

    @Bean
    Migration renewalIndexes() {
        return new Migration(
                "identity",
                2,
                "index of renewals",
                mongo -> mongo.indexOps(RenewalStore.COLLECTION).createIndex(new Index("at", Direction.ASC)));
    }

    @Bean
    Migration auditIndexes() {
        return new Migration(
                "identity",
                1,
                "indexes of the audit trail",
                mongo -> mongo.indexOps(AuditStore.COLLECTION)
                        .createIndex(new Index("subject", Direction.ASC).on("at", Direction.DESC)));
    }
}
