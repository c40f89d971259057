import type { Wire } from '../../contract';
import { sharesOf } from './counts';

/** The counts of a row as a bar; a drawing only, its numbers stand beside it. */
export function CountsBar({ counts }: { counts: Wire['Counts'] }) {
  const { completed, learning, overdue } = sharesOf(counts);
  return (
    <svg class="counts-bar" viewBox="0 0 100 6" preserveAspectRatio="none" aria-hidden="true" focusable="false">
      <rect class="all" width="100" height="6" />
      <rect class="completed" width={completed * 100} height="6" />
      <rect class="learning" x={completed * 100} width={learning * 100} height="6" />
      <rect class="overdue" x={100 - overdue * 100} width={overdue * 100} height="6" />
    </svg>
  );
}
