package vn.muoiphut.backend.organisation.audit;

import org.springframework.stereotype.Component;
import vn.muoiphut.api.model.AuditOutcome;
import vn.muoiphut.api.model.AuditPage;
import vn.muoiphut.backend.organisation.Member;
import vn.muoiphut.backend.organisation.audit.AuditReading.NamedEntry;
import vn.muoiphut.backend.shared.Page;

/** Entries as they are on the wire. */
@Component
class AuditMapper {

    AuditPage toPage(Page<NamedEntry> page) {
        return new AuditPage(page.items().stream().map(AuditMapper::toEntry).toList(), page.nextText());
    }

    private static vn.muoiphut.api.model.AuditEntry toEntry(NamedEntry named) {
        var entry = named.entry();
        return new vn.muoiphut.api.model.AuditEntry(
                entry.id(),
                entry.at(),
                entry.subject(),
                entry.member(),
                named.member().map(Member::number).orElse(null),
                named.member().map(Member::name).orElse(null),
                entry.operation(),
                entry.path(),
                entry.isRefused() ? AuditOutcome.REFUSED : AuditOutcome.DONE,
                entry.status(),
                entry.address(),
                entry.client());
    }
}
