import { fill } from '../../texts/fill';
import { day } from '../../texts/format';
import { Icon } from '../../ui/Icon';
import { t } from '../texts';

/** Until when, and whether that has passed. */
export function DueTag({ at }: { at: string }) {
  const late = Date.parse(at) < Date.now();
  return (
    <span class={late ? 'tag bad' : 'tag warm'}>
      <Icon name="due" size={18} /> {fill(late ? t.value.course.overdue : t.value.course.due, { day: day(at) })}
    </span>
  );
}
