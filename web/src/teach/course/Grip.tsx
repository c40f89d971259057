import { fill } from '../../texts/fill';
import { WorkIcon } from '../../ui/WorkIcon';
import { t } from '../texts';
import type { Carried, Reorder } from './useReorder';

/** The handle by which a lesson or a module is carried: with a pointer, or with the space bar and the arrows. */
export function Grip({ what, reorder }: { what: Carried; reorder: Reorder }) {
  return (
    <button
      type="button"
      class="icon-button grip"
      data-grip={what.id}
      aria-label={fill(t.value.course.grip, { title: what.title })}
      aria-pressed={reorder.held?.id === what.id}
      onPointerDown={reorder.pointer(what, true)}
      onKeyDown={(event) => reorder.keys(what, event)}
    >
      <WorkIcon name="grip" />
    </button>
  );
}
