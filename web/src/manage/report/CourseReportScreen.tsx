import { useGet } from '../../app/useGet';
import { addressOf } from '../../call';
import type { Wire } from '../../contract';
import { fill } from '../../texts/fill';
import { count } from '../../texts/format';
import { Loaded } from '../../ui/Loaded';
import { Screen } from '../../ui/Screen';
import { Skeleton } from '../../ui/Skeleton';
import { WorkIcon } from '../../ui/WorkIcon';
import { t } from '../texts';
import { AsOf } from './AsOf';
import { CountsBar } from './CountsBar';
import { CountsTable } from './CountsTable';
import { peopleOf } from './counts';
import { MembersTable } from './MembersTable';
import { UnitPath } from './UnitPath';
import { Legend } from './UnitReportScreen';
import { useLive } from './useLive';

/** One course in one unit: the whole, the units below, and the unit's own people by name. */
export function CourseReportScreen({ unitId = '', courseId = '' }: { unitId?: string; courseId?: string }) {
  const path = { unitId, courseId };
  const report = useLive(useGet('/api/reports/units/{unitId}/courses/{courseId}', { path, query: { limit: 100 } }));
  return (
    <Loaded from={report} wait={<Skeleton tall />}>
      {(value) => <CourseReport report={value} stale={report.problem !== undefined} />}
    </Loaded>
  );
}

function CourseReport({ report, stale }: { report: Wire['CourseReport']; stale: boolean }) {
  const { unit, course, counts, children } = report;
  const words = t.value.report;
  const path = { unitId: unit.id, courseId: course.id };
  return (
    <Screen title={course.title} back={{ href: `/manage/units/${unit.id}`, label: unit.name }} wide>
      <UnitPath unit={unit} to={(id) => `/manage/units/${id}/courses/${course.id}`} />
      <section class="card stack">
        <p class="headline">{headline(counts)}</p>
        <CountsBar counts={counts} />
        <Legend />
        <dl class="count-list">
          {(['completed', 'started', 'assigned', 'overdue'] as const).map((which) => (
            <div key={which}>
              <dt>{words[which]}</dt>
              <dd class={which === 'overdue' && counts.overdue > 0 ? 'late' : undefined}>{count(counts[which])}</dd>
            </div>
          ))}
        </dl>
        <AsOf at={report.asOf} stale={stale} />
        <div class="buttons">
          <a
            class="button primary"
            href={addressOf('/api/reports/units/{unitId}/courses/{courseId}/export', { path })}
            download
          >
            <WorkIcon name="download" /> {words.export}
          </a>
          <a class="button" href={`/manage/units/${unit.id}/assign?course=${course.id}`}>
            <WorkIcon name="assign" /> {words.assignThis}
          </a>
        </div>
        <p class="help">{words.exportWhy}</p>
      </section>
      {children.length > 0 && (
        <section class="card">
          <CountsTable
            caption={words.below}
            first={words.unit}
            rows={children.map((child) => ({
              id: child.unit.id,
              name: child.unit.name,
              note: t.value.units[child.unit.type],
              href: `/manage/units/${child.unit.id}/courses/${course.id}`,
              counts: child.counts,
            }))}
          />
        </section>
      )}
      <MembersTable unitId={unit.id} courseId={course.id} asOf={report.asOf} />
    </Screen>
  );
}

function headline(counts: Wire['Counts']): string {
  const words = t.value.report;
  const all = peopleOf(counts);
  return all === 0 ? words.nobody : fill(words.completedOf, { done: count(counts.completed), all: count(all) });
}
