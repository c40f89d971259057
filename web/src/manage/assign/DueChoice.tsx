import { useId } from 'preact/hooks';
import { isoDay } from '../report/period';
import { t } from '../texts';
import { endOfDay } from '../time';

/** A number of days from now, a day of the calendar, or never. */
export type Due = { readonly in: number } | { readonly on: string } | 'never';

/** The moment that is meant: the end of that day. */
export function dueDate(due: Due, now: Date): Date | undefined {
  if (due === 'never') return undefined;
  if ('in' in due) return endOfDay(now, due.in);
  const chosen = new Date(`${due.on}T00:00:00`);
  return Number.isNaN(chosen.getTime()) ? undefined : endOfDay(chosen, 0);
}

const DAYS = [7, 14, 30] as const;

export function DueChoice({ due, change }: { due: Due; change: (due: Due) => void }) {
  const id = useId();
  const words = t.value.assign;
  const names = { 7: words.week, 14: words.twoWeeks, 30: words.month };
  const isOther = due !== 'never' && 'on' in due;
  return (
    <fieldset class="card">
      <legend>
        <h2>{words.due}</h2>
      </legend>
      <div class="chips">
        {DAYS.map((days) => (
          <Chip
            key={days}
            name={id}
            label={names[days]}
            on={due !== 'never' && 'in' in due && due.in === days}
            choose={() => change({ in: days })}
          />
        ))}
        <Chip
          name={id}
          label={words.otherDay}
          on={isOther}
          choose={() => change({ on: isoDay(endOfDay(new Date(), 14)) })}
        />
        <Chip name={id} label={words.noDue} on={due === 'never'} choose={() => change('never')} />
      </div>
      {isOther && (
        <div class="field">
          <label for={`${id}-day`}>{words.day}</label>
          <input
            id={`${id}-day`}
            class="input narrow"
            type="date"
            min={isoDay(new Date())}
            value={due.on}
            onInput={(event) => change({ on: event.currentTarget.value })}
          />
        </div>
      )}
    </fieldset>
  );
}

function Chip(props: { name: string; label: string; on: boolean; choose: () => void }) {
  return (
    <label class="chip">
      <input type="radio" name={props.name} checked={props.on} onChange={props.choose} />
      <span>{props.label}</span>
    </label>
  );
}
