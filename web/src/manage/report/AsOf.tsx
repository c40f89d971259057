import { fill } from '../../texts/fill';
import { t } from '../texts';
import { timeOfDay } from '../time';

/** When the figures on the page were right. */
export function AsOf({ at, stale }: { at: string; stale: boolean }) {
  return (
    <p class="as-of">
      <span class={stale ? 'pulse stale' : 'pulse'} aria-hidden="true" />
      {fill(t.value.asOf, { time: timeOfDay(at) })}
      {stale && ` · ${t.value.stale}`}
    </p>
  );
}
