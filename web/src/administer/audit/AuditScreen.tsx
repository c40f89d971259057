import { go, useLocation } from '../../app/router';
import { addressOf, call } from '../../call';
import { MoreButton, usePages } from '../../manage/report/usePages';
import { Notice } from '../../ui/Notice';
import { Screen } from '../../ui/Screen';
import { Skeleton } from '../../ui/Skeleton';
import { Trouble } from '../../ui/Trouble';
import { WorkIcon } from '../../ui/WorkIcon';
import { Sections } from '../Sections';
import { t } from '../texts';
import { AuditFilters } from './AuditFilters';
import { AuditTable } from './AuditTable';
import { addressFor, type Filters, filtersOf, queryOf } from './filters';

/** Who did what, when and from where; what is looked for stands in the address, so that it can be passed on. */
export function AuditScreen() {
  const { query } = useLocation();
  const filters = filtersOf(query);
  const asked = queryOf(filters);
  const entries = usePages(JSON.stringify(asked), (after) =>
    call('get', '/api/audit', { query: { limit: 50, ...asked, ...(after ? { after } : {}) } }),
  );
  const words = t.value.audit;
  const change = (more: Partial<Filters>) => go(addressFor({ ...filters, ...more }), true);
  return (
    <Screen title={words.title} back={{ href: '/manage', label: t.value.toReports }} wide>
      <Sections />
      <p class="quiet">{words.why}</p>
      <AuditFilters filters={filters} change={change} />
      <a class="button start" href={addressOf('/api/audit/export', { query: { ...asked } })} download>
        <WorkIcon name="download" /> {words.export}
      </a>
      {!entries.read && !entries.problem && <Skeleton />}
      {entries.problem && entries.items.length === 0 && <Trouble problem={entries.problem} again={entries.more} />}
      {entries.read && entries.items.length === 0 && <Notice icon="search" title={words.none} text={words.noneNext} />}
      {entries.items.length > 0 && (
        <section class="card stack">
          <AuditTable entries={entries.items} change={change} />
          <MoreButton pages={entries} />
        </section>
      )}
    </Screen>
  );
}
