import { useState } from 'preact/hooks';
import { useGet } from '../../app/useGet';
import { call } from '../../call';
import type { Wire } from '../../contract';
import { asProblem, type Problem } from '../../problem';
import { fill } from '../../texts/fill';
import { count } from '../../texts/format';
import { Icon } from '../../ui/Icon';
import { Loaded } from '../../ui/Loaded';
import { Screen } from '../../ui/Screen';
import { Skeleton } from '../../ui/Skeleton';
import { wordsFor } from '../../ui/Trouble';
import { WorkIcon } from '../../ui/WorkIcon';
import { ExportLinks } from '../export/ExportLinks';
import { Remind } from '../remind/Remind';
import { t } from '../texts';
import { Trend } from '../trend/Trend';
import { AsOf } from './AsOf';
import { CountsBar } from './CountsBar';
import { CountsTable } from './CountsTable';
import { peopleOf } from './counts';
import { Legend } from './Legend';
import { MembersTable } from './MembersTable';
import { PeriodChoice } from './PeriodChoice';
import { period } from './period';
import { UnitPath } from './UnitPath';
import { useLive } from './useLive';

/** One course in one unit: the whole, the units below, and the unit's own people by name. */
export function CourseReportScreen({ unitId = '', courseId = '' }: { unitId?: string; courseId?: string }) {
  const path = { unitId, courseId };
  const query = { limit: 100, ...period.value };
  const report = useLive(useGet('/api/reports/units/{unitId}/courses/{courseId}', { path, query }));
  return (
    <Loaded from={report} wait={<Skeleton tall />}>
      {(value) => <CourseReport report={value} stale={report.problem !== undefined} />}
    </Loaded>
  );
}

function CourseReport({ report, stale }: { report: Wire['CourseReport']; stale: boolean }) {
  const { unit, course, counts, children } = report;
  const words = t.value.report;
  return (
    <Screen title={course.title} back={{ href: `/manage/units/${unit.id}`, label: unit.name }} wide>
      <UnitPath unit={unit} to={(id) => `/manage/units/${id}/courses/${course.id}`} />
      <PeriodChoice />
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
        <Acts unit={unit} course={course} />
      </section>
      <Trend unitId={unit.id} courseId={course.id} />
      {children.length > 0 && <Below key={`${unit.id}/${period.value.from}/${period.value.to}`} report={report} />}
      <MembersTable unitId={unit.id} courseId={course.id} asOf={report.asOf} />
    </Screen>
  );
}

function Acts({ unit, course }: { unit: Wire['Unit']; course: Wire['CourseRef'] }) {
  const path = { unitId: unit.id };
  const given = useGet('/api/units/{unitId}/assignments', { path, query: { limit: 100 } });
  const assignment = given.value?.items.find((one) => one.course.id === course.id);
  const words = t.value.report;
  return (
    <div class="stack no-print">
      <div class="buttons">
        <a class="button" href={`/manage/units/${unit.id}/assign?course=${course.id}`}>
          <WorkIcon name="assign" /> {words.assignThis}
        </a>
        <ExportLinks unitId={unit.id} courseId={course.id} />
      </div>
      <p class="help">{words.exportWhy}</p>
      {assignment && <Remind key={assignment.id} assignment={assignment} />}
    </div>
  );
}

/** The units right below; where there are more of them than one page, the rest on demand. */
function Below({ report: { unit, course, children, next } }: { report: Wire['CourseReport'] }) {
  const [further, setFurther] = useState<{ units: readonly Wire['UnitCounts'][]; next?: string | undefined }>();
  const [problem, setProblem] = useState<Problem>();
  const words = t.value.report;
  const after = further ? further.next : next;
  const path = { unitId: unit.id, courseId: course.id };
  const more = () =>
    call('get', '/api/reports/units/{unitId}/courses/{courseId}', {
      path,
      query: { limit: 100, ...period.value, ...(after ? { after } : {}) },
    }).then(
      (page) => {
        setProblem(undefined);
        setFurther({ units: [...(further?.units ?? []), ...page.children], next: page.next });
      },
      (thrown: unknown) => setProblem(asProblem(thrown)),
    );
  return (
    <section class="card stack">
      <CountsTable
        caption={words.below}
        first={words.unit}
        rows={[...children, ...(further?.units ?? [])].map((child) => ({
          id: child.unit.id,
          name: child.unit.name,
          note: t.value.units[child.unit.type],
          href: `/manage/units/${child.unit.id}/courses/${course.id}`,
          counts: child.counts,
          before: child.before,
        }))}
      />
      {problem && <p class="field-problem">{wordsFor(problem).title}</p>}
      <div class="buttons no-print">
        {after && (
          <button type="button" class="button quiet-button" onClick={more}>
            {words.more}
          </button>
        )}
        <a class="button" href={`/manage/units/${unit.id}/courses/${course.id}/compare`}>
          <Icon name="data" /> {t.value.compare.button}
        </a>
      </div>
    </section>
  );
}

function headline(counts: Wire['Counts']): string {
  const words = t.value.report;
  const all = peopleOf(counts);
  return all === 0 ? words.nobody : fill(words.completedOf, { done: count(counts.completed), all: count(all) });
}
