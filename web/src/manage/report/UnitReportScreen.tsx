import { useGet } from '../../app/useGet';
import type { Wire } from '../../contract';
import { Loaded } from '../../ui/Loaded';
import { Notice } from '../../ui/Notice';
import { Screen } from '../../ui/Screen';
import { Skeleton } from '../../ui/Skeleton';
import { WorkIcon } from '../../ui/WorkIcon';
import { t } from '../texts';
import { AsOf } from './AsOf';
import { ChildUnits } from './ChildUnits';
import { CountsTable } from './CountsTable';
import { UnitPath } from './UnitPath';
import { useLive } from './useLive';

/** How far a unit and all below it are, in every course that concerns them. */
export function UnitReportScreen({ unitId = '' }: { unitId?: string }) {
  const report = useLive(useGet('/api/reports/units/{unitId}', { path: { unitId } }));
  return (
    <Loaded from={report} wait={<Skeleton tall />}>
      {(value) => <UnitReport report={value} stale={report.problem !== undefined} />}
    </Loaded>
  );
}

function UnitReport({ report, stale }: { report: Wire['UnitReport']; stale: boolean }) {
  const { unit, courses } = report;
  const words = t.value.report;
  return (
    <Screen title={unit.name} wide>
      <UnitPath unit={unit} to={(id) => `/manage/units/${id}`} />
      <div class="report-head">
        <AsOf at={report.asOf} stale={stale} />
        <a class="button accent" href={`/manage/units/${unit.id}/assign`}>
          <WorkIcon name="assign" /> {words.assign}
        </a>
      </div>
      {courses.length === 0 ? (
        <Notice icon="report" title={words.empty} text={words.emptyNext} />
      ) : (
        <section class="card">
          <CountsTable
            caption={words.courses}
            first={words.course}
            rows={courses.map(({ course, counts }) => ({
              id: course.id,
              name: course.title,
              href: `/manage/units/${unit.id}/courses/${course.id}`,
              counts,
            }))}
          />
          <Legend />
        </section>
      )}
      <ChildUnits unitId={unit.id} />
    </Screen>
  );
}

/** What the colours of the bars mean. */
export function Legend() {
  const words = t.value.report;
  return (
    <ul class="legend" aria-hidden="true">
      <li class="completed">{words.completed}</li>
      <li class="learning">{words.states.started}</li>
      <li class="overdue">{words.overdue}</li>
    </ul>
  );
}
