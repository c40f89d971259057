import { signal } from '@preact/signals';
import { useGet } from '../../app/useGet';
import type { Wire } from '../../contract';
import { fill } from '../../texts/fill';
import { count, day } from '../../texts/format';
import { Loaded } from '../../ui/Loaded';
import { Skeleton } from '../../ui/Skeleton';
import { period } from '../report/period';
import { t } from '../texts';
import { ceilingOf, pathOf, SERIES } from './line';

/** Stays as it is while one goes from period to period and from unit to unit. */
const tableOpen = signal(false);

/** How a course went on in a unit, day by day: as lines, and as a table. */
export function Trend({ unitId, courseId }: { unitId: string; courseId: string }) {
  const trend = useGet('/api/reports/units/{unitId}/courses/{courseId}/trend', {
    path: { unitId, courseId },
    query: { ...period.value },
  });
  return (
    <Loaded from={trend} wait={<Skeleton lines={1} />}>
      {({ points }) => (points.length === 0 ? null : <Drawn points={points} />)}
    </Loaded>
  );
}

function Drawn({ points }: { points: readonly Wire['TrendPoint'][] }) {
  const words = t.value.trend;
  const [first, last] = [points[0], points.at(-1)];
  if (!first || !last) return null;
  const said = fill(words.said, {
    from: day(first.day),
    to: day(last.day),
    before: count(first.counts.completed),
    after: count(last.counts.completed),
  });
  return (
    <section class="card stack tight">
      <h2>{words.title}</h2>
      <p class="quiet">{said}</p>
      <figure class="trend">
        <span class="trend-top" aria-hidden="true">
          {count(ceilingOf(points))}
        </span>
        <svg viewBox="0 0 100 100" preserveAspectRatio="none" role="img" aria-label={said}>
          <path class="trend-grid" d="M0 0H100M0 50H100M0 100H100" />
          {SERIES.map((series) => (
            <path key={series} class={`trend-line ${series}`} d={pathOf(points, series)} />
          ))}
        </svg>
        <div class="trend-days" aria-hidden="true">
          <span>{day(first.day)}</span>
          <span>{day(last.day)}</span>
        </div>
      </figure>
      <ul class="legend lines" aria-hidden="true">
        {SERIES.map((series) => (
          <li key={series} class={series}>
            {t.value.report[series]}
          </li>
        ))}
      </ul>
      <details
        open={tableOpen.value}
        onToggle={(event) => {
          tableOpen.value = event.currentTarget.open;
        }}
      >
        <summary>{words.table}</summary>
        {tableOpen.value && <Table points={points} />}
      </details>
    </section>
  );
}

/** The latest day first. */
function Table({ points }: { points: readonly Wire['TrendPoint'][] }) {
  const words = t.value;
  return (
    <table class="figures plain trend-table">
      <caption class="visually-hidden">{words.trend.title}</caption>
      <thead>
        <tr>
          <th scope="col">{words.trend.day}</th>
          {SERIES.map((series) => (
            <th key={series} scope="col">
              {words.report[series]}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {[...points].reverse().map((point) => (
          <tr key={point.day}>
            <th scope="row">{day(point.day)}</th>
            {SERIES.map((series) => (
              <td key={series} data-label={words.report[series]}>
                {count(point.counts[series])}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
