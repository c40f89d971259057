import { useState } from 'preact/hooks';
import { session } from '../../app/session';
import { useGet } from '../../app/useGet';
import type { Wire } from '../../contract';
import { Icon } from '../../ui/Icon';
import { Loaded } from '../../ui/Loaded';
import { Notice } from '../../ui/Notice';
import { Screen } from '../../ui/Screen';
import { Skeleton } from '../../ui/Skeleton';
import { WorkIcon } from '../../ui/WorkIcon';
import { t } from '../texts';
import { AsOf } from './AsOf';
import { ChildUnits } from './ChildUnits';
import { CountsTable } from './CountsTable';
import { Legend } from './Legend';
import { managedUnits } from './managed';
import { PeriodChoice } from './PeriodChoice';
import { period } from './period';
import { folded } from './sorting';
import { UnitPath } from './UnitPath';
import { useLive } from './useLive';

/** How far a unit and all below it are, in every course that concerns them. */
export function UnitReportScreen({ unitId = '' }: { unitId?: string }) {
  const report = useLive(useGet('/api/reports/units/{unitId}', { path: { unitId }, query: { ...period.value } }));
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
        <div class="buttons no-print">
          <a class="button accent" href={`/manage/units/${unit.id}/assign`}>
            <WorkIcon name="assign" /> {words.assign}
          </a>
          <OtherWork unit={unit} />
        </div>
      </div>
      <PeriodChoice />
      {courses.length === 0 ? (
        <Notice icon="report" title={words.empty} text={words.emptyNext} />
      ) : (
        <Courses unit={unit} courses={courses} />
      )}
      <ChildUnits unitId={unit.id} />
    </Screen>
  );
}

/** Where somebody can go who has more to look after than this. */
function OtherWork({ unit }: { unit: Wire['Unit'] }) {
  const now = session.value;
  if (now.state !== 'signed-in') return null;
  const { roles } = now.me;
  return (
    <>
      {roles.some(({ role }) => role === 'administrator') && (
        <a class="button" href={`/manage/administer?unit=${unit.id}`}>
          {t.value.administer}
        </a>
      )}
      {managedUnits(now.me).length > 1 && (
        <a class="button" href="/manage">
          {t.value.choose}
        </a>
      )}
    </>
  );
}

const MANY = 6;

function Courses({ unit, courses }: { unit: Wire['Unit']; courses: readonly Wire['CourseCounts'][] }) {
  const [typed, setTyped] = useState('');
  const words = t.value.report;
  const found = courses.filter(({ course }) => folded(course.title).includes(folded(typed.trim())));
  return (
    <section class="card stack">
      {courses.length >= MANY && (
        <div class="search no-print">
          <Icon name="search" />
          <input
            type="search"
            autocomplete="off"
            aria-label={words.findCourse}
            placeholder={words.findCourse}
            value={typed}
            onInput={(event) => setTyped(event.currentTarget.value)}
          />
        </div>
      )}
      {found.length === 0 ? (
        <p class="quiet">{words.noSuchCourse}</p>
      ) : (
        <CountsTable
          caption={words.courses}
          first={words.course}
          rows={found.map(({ course, counts, before }) => ({
            id: course.id,
            name: course.title,
            href: `/manage/units/${unit.id}/courses/${course.id}`,
            counts,
            before,
          }))}
        />
      )}
      <Legend />
    </section>
  );
}
