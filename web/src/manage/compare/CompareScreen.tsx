import { useState } from 'preact/hooks';
import { useGet } from '../../app/useGet';
import type { Wire } from '../../contract';
import { fill } from '../../texts/fill';
import { Loaded } from '../../ui/Loaded';
import { Notice } from '../../ui/Notice';
import { Screen } from '../../ui/Screen';
import { Skeleton } from '../../ui/Skeleton';
import { AsOf } from '../report/AsOf';
import { CountsTable } from '../report/CountsTable';
import { Legend } from '../report/Legend';
import { PeriodChoice } from '../report/PeriodChoice';
import { period } from '../report/period';
import { t } from '../texts';
import { UnitPicker } from '../units/UnitPicker';

/** The server compares no more at once. */
const MOST = 20;

/** Some units side by side in one course: those below a unit to begin with, and any other that one adds. */
export function CompareScreen({ unitId = '', courseId = '' }: { unitId?: string; courseId?: string }) {
  const report = useGet('/api/reports/units/{unitId}/courses/{courseId}', {
    path: { unitId, courseId },
    query: { limit: 100 },
  });
  return (
    <Loaded from={report} wait={<Skeleton tall />}>
      {(value) => <Compare report={value} />}
    </Loaded>
  );
}

function Compare({ report: { unit, course, children } }: { report: Wire['CourseReport'] }) {
  const offered = children.map((child) => child.unit);
  const [added, setAdded] = useState<readonly Wire['UnitRef'][]>([]);
  const [chosen, setChosen] = useState<readonly string[]>(() => offered.slice(0, MOST).map(({ id }) => id));
  const words = t.value.compare;
  const toggle = (id: string) =>
    setChosen(chosen.includes(id) ? chosen.filter((one) => one !== id) : [...chosen, id].slice(0, MOST));
  const add = (other: Wire['UnitRef'] | undefined) => {
    if (!other) return;
    if (![...offered, ...added].some(({ id }) => id === other.id)) setAdded([...added, other]);
    if (!chosen.includes(other.id)) setChosen([...chosen, other.id].slice(-MOST));
  };
  return (
    <Screen
      title={fill(words.title, { course: course.title })}
      back={{ href: `/manage/units/${unit.id}/courses/${course.id}`, label: course.title }}
      wide
    >
      <PeriodChoice />
      {chosen.length === 0 ? (
        <Notice icon="report" title={words.none} text={words.noneNext} />
      ) : (
        <SideBySide courseId={course.id} unitIds={chosen} />
      )}
      <fieldset class="card stack no-print">
        <legend>
          <h2>{words.which}</h2>
        </legend>
        <div class="chips">
          {[...offered, ...added].map((one) => (
            <label key={one.id} class="chip">
              <input type="checkbox" checked={chosen.includes(one.id)} onChange={() => toggle(one.id)} />
              <span>{one.name}</span>
            </label>
          ))}
        </div>
        <UnitPicker key={chosen.length} label={words.add} chosen={undefined} choose={add} not={chosen} />
        <p class="help">{fill(words.most, { most: MOST })}</p>
      </fieldset>
    </Screen>
  );
}

function SideBySide({ courseId, unitIds }: { courseId: string; unitIds: readonly string[] }) {
  const compared = useGet('/api/reports/courses/{courseId}/comparison', {
    path: { courseId },
    query: { unitIds: [...unitIds], ...period.value },
  });
  const words = t.value.report;
  return (
    <Loaded from={compared} wait={<Skeleton tall />}>
      {({ asOf, units }) => (
        <section class="card stack">
          <CountsTable
            caption={t.value.compare.table}
            first={words.unit}
            rows={units.map(({ unit, counts, before }) => ({
              id: unit.id,
              name: unit.name,
              note: t.value.units[unit.type],
              href: `/manage/units/${unit.id}/courses/${courseId}`,
              counts,
              before,
            }))}
          />
          <Legend />
          <AsOf at={asOf} stale={compared.problem !== undefined} />
        </section>
      )}
    </Loaded>
  );
}
