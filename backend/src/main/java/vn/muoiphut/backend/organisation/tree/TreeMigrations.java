package vn.muoiphut.backend.organisation.tree;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.muoiphut.backend.shared.Migration;

/** The journal of the tree. The indexes of its collection are those of the units. */
@Configuration(proxyBeanMethods = false)
class TreeMigrations {

    @Bean
    Migration treeJournal() {
        return new Migration("organisation", 5, "the journal of the tree", TreeJournalStore::create);
    }
}
