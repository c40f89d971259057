import { decode, size, stretches } from '../../learn/watching/seconds';
import { fill } from '../../texts/fill';
import { clock, count, percent } from '../../texts/format';
import { t } from '../texts';

/** Every second of a lesson as a place on a bar, filled where it was watched; the same as a table below. */
export function WatchedSeconds({ watched, duration }: { watched: string; duration: number }) {
  const seconds = decode(watched);
  const length = Math.max(1, Math.ceil(duration));
  const found = stretches(seconds, length);
  const words = t.value.evidence;
  const share = percent(size(seconds), length);
  return (
    <section class="card stack">
      <h2>{words.seconds}</h2>
      <figure class="seconds-figure">
        <svg
          class="seconds-bar"
          viewBox={`0 0 ${length} 10`}
          preserveAspectRatio="none"
          role="img"
          aria-label={fill(words.chart, { length: clock(length), share })}
        >
          <rect class="all" width={length} height="10" />
          {found.map(({ from, to }) => (
            <rect key={from} class="watched" x={from} width={to - from} height="10" />
          ))}
        </svg>
        <div class="ticks" aria-hidden="true">
          {ticks(length).map((second) => (
            <span key={second} style={{ insetInlineStart: `${(second / length) * 100}%` }}>
              {clock(second)}
            </span>
          ))}
        </div>
      </figure>
      {found.length === 0 ? (
        <p class="quiet">{words.nothing}</p>
      ) : (
        <table class="figures plain">
          <thead>
            <tr>
              <th scope="col">{words.from}</th>
              <th scope="col">{words.to}</th>
              <th scope="col">{words.length}</th>
            </tr>
          </thead>
          <tbody>
            {found.map(({ from, to }) => (
              <tr key={from}>
                <td data-label={words.from}>{clock(from)}</td>
                <td data-label={words.to}>{clock(to)}</td>
                <td data-label={words.length}>{count(to - from)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}

/** Where the bar is labelled: about five places at round times. */
export function ticks(length: number): number[] {
  const step = [5, 10, 30, 60, 120].find((seconds) => length / seconds <= 6) ?? 120;
  return Array.from({ length: Math.floor((length - 1) / step) + 1 }, (_, index) => index * step);
}
