import type { Wire } from '../../contract';
import { fill } from '../../texts/fill';
import { clock, count } from '../../texts/format';
import { ENOUGH, stepsOf, whatTheySkip, whereTheyLeave } from './advice';
import { t } from './texts';

/** How many watch by second: as a drawing, in words that say what to do, and as a table. */
export function Viewing({ found }: { found: Wire['LessonAnalysis'] }) {
  const { viewers, watched, stillThere } = found;
  const words = t.value;
  const length = watched.length;
  if (viewers === 0 || length === 0) return null;
  return (
    <section class="card stack" aria-labelledby="viewing">
      <h2 id="viewing">{words.viewing}</h2>
      <p>
        <strong>{fill(words.viewers, { count: count(viewers) })}</strong>
      </p>
      <figure class="viewing">
        <svg
          viewBox={`0 0 ${length} 100`}
          preserveAspectRatio="none"
          role="img"
          aria-label={fill(words.chart, { viewers: count(viewers), last: count(stillThere.at(-1) ?? 0) })}
        >
          <path class="there" d={area(stillThere, viewers)} />
          <path class="watched" d={area(watched, viewers)} />
        </svg>
        <div class="viewing-ticks" aria-hidden="true">
          {stepsOf(length, 5).map((second) => (
            <span key={second} style={{ insetInlineStart: `${(second / length) * 100}%` }}>
              {clock(second)}
            </span>
          ))}
        </div>
        <figcaption class="viewing-legend">
          <span class="key watched">{words.watched}</span>
          <span class="key there">{words.stillThere}</span>
        </figcaption>
      </figure>
      <Advice found={found} />
      <details>
        <summary>{words.showTable}</summary>
        <table class="plain-table">
          <caption class="visually-hidden">{words.table}</caption>
          <thead>
            <tr>
              <th scope="col">{words.at}</th>
              <th scope="col">{words.watched}</th>
              <th scope="col">{words.stillThere}</th>
            </tr>
          </thead>
          <tbody>
            {stepsOf(length).map((second) => (
              <tr key={second}>
                <th scope="row">{clock(second)}</th>
                <td>{count(watched[second] ?? 0)}</td>
                <td>{count(stillThere[second] ?? 0)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </section>
  );
}

function Advice({ found: { viewers, watched, stillThere } }: { found: Wire['LessonAnalysis'] }) {
  const words = t.value;
  const leave = whereTheyLeave(stillThere, viewers);
  const skips = whatTheySkip(watched, stillThere).slice(0, 3);
  const said =
    viewers < ENOUGH
      ? [fill(words.few, { count: viewers, enough: ENOUGH })]
      : [
          ...(leave ? [fill(words.leave, { at: clock(leave.at), people: count(leave.people) })] : []),
          ...skips.map(({ from, to }) => fill(words.skip, { from: clock(from), to: clock(to) })),
        ];
  return (
    <div class="advice">
      <h3>{words.todo}</h3>
      {(said.length > 0 ? said : [words.fine]).map((each) => (
        <p key={each}>{each}</p>
      ))}
    </div>
  );
}

/** A step for each second, from the bottom of a field that is 100 high where everybody is. */
function area(values: readonly number[], most: number): string {
  const height = (value: number) => (100 - (value / most) * 100).toFixed(1);
  return `M0 100${values.map((value, second) => `V${height(value)}H${second + 1}`).join('')}V100Z`;
}
