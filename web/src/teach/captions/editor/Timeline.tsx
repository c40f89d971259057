import { fill } from '../../../texts/fill';
import { clock } from '../../../texts/format';
import type { Cues } from './cues';
import { t } from './texts';

/** The whole lesson from left to right with its captions as blocks, and where the player is; touching it goes there. */
export function Timeline(props: {
  cues: Cues;
  most: number;
  at: number;
  chosen: number | undefined;
  wrong: ReadonlySet<number>;
  go: (at: number) => void;
}) {
  const { cues, most, at } = props;
  const place = (millis: number) => `${(Math.min(millis, most) / most) * 100}%`;
  return (
    <div class="captions-timeline">
      <div class="captions-blocks" aria-hidden="true">
        {cues.map(({ id, from, to }) => (
          <span
            key={id}
            class={`${props.wrong.has(id) ? 'wrong' : ''} ${props.chosen === id ? 'chosen' : ''}`}
            style={{
              insetInlineStart: place(from),
              inlineSize: `${Math.max(0, (Math.min(to, most) - from) / most) * 100}%`,
            }}
          />
        ))}
      </div>
      <input
        type="range"
        min={0}
        max={most}
        step={100}
        value={at}
        aria-label={t.value.playhead}
        aria-valuetext={fill(t.value.playheadAt, { at: clock(at / 1000), length: clock(most / 1000) })}
        onInput={(event) => props.go(Number(event.currentTarget.value))}
      />
    </div>
  );
}
