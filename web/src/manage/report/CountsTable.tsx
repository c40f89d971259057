import { useId, useState } from 'preact/hooks';
import type { Wire } from '../../contract';
import { count, percent } from '../../texts/format';
import { WorkIcon } from '../../ui/WorkIcon';
import { t } from '../texts';
import { CountsBar } from './CountsBar';
import { peopleOf } from './counts';
import { COLUMNS, type Column, type Order, pressed, sorted } from './sorting';

export interface CountsRow {
  readonly id: string;
  readonly name: string;
  readonly note?: string;
  readonly href: string;
  readonly counts: Wire['Counts'];
  /** At the beginning of the period that is looked at. */
  readonly before?: Wire['Counts'] | undefined;
}

/** Counts of several things one below the other: a table whose first column also draws them, sorted by any column. */
export function CountsTable({ caption, first, rows }: { caption: string; first: string; rows: readonly CountsRow[] }) {
  const [order, setOrder] = useState<Order>();
  const words = t.value.report;
  const heading = (by: Column, label: string) => (
    <Heading key={by} label={label} by={by} order={order} press={() => setOrder(pressed(order, by))} />
  );
  return (
    <>
      {rows.length > 1 && <SortChoice first={first} order={order} change={setOrder} />}
      <table class="figures sortable">
        <caption>{caption}</caption>
        <thead>
          <tr>
            {heading('name', first)}
            {COLUMNS.map((by) => heading(by, words[by]))}
          </tr>
        </thead>
        <tbody>
          {(order ? sorted(rows, order) : rows).map((row) => (
            <Row key={row.id} row={row} />
          ))}
        </tbody>
      </table>
    </>
  );
}

function Heading(props: { label: string; by: Column; order: Order | undefined; press: () => void }) {
  const mine = props.order?.by === props.by ? props.order : undefined;
  const ascending = (props.by === 'name') !== mine?.reversed;
  return (
    <th scope="col" aria-sort={mine ? (ascending ? 'ascending' : 'descending') : undefined}>
      <button type="button" class="sort" onClick={props.press}>
        {props.label}
        {mine && <WorkIcon name={ascending ? 'up' : 'down'} size={16} />}
      </button>
    </th>
  );
}

/** In place of the headings where a phone has no room for them. */
function SortChoice(props: { first: string; order: Order | undefined; change: (order: Order | undefined) => void }) {
  const id = useId();
  const words = t.value.report;
  return (
    <div class="sort-choice">
      <label for={id}>{words.sort}</label>
      <select
        id={id}
        class="input"
        value={props.order?.by ?? ''}
        onChange={({ currentTarget: { value } }) =>
          props.change(value ? { by: value as Column, reversed: false } : undefined)
        }
      >
        <option value="">{words.unsorted}</option>
        <option value="name">{props.first}</option>
        {COLUMNS.map((by) => (
          <option key={by} value={by}>
            {words[by]}
          </option>
        ))}
      </select>
    </div>
  );
}

function Row({ row: { name, note, href, counts, before } }: { row: CountsRow }) {
  const words = t.value.report;
  return (
    <tr>
      <th scope="row">
        <a href={href}>{name}</a>
        {note && <span class="meta">{note}</span>}
        <span class="share">
          <CountsBar counts={counts} />
          <span>{percent(counts.completed, peopleOf(counts))}</span>
        </span>
      </th>
      {COLUMNS.map((column) => (
        <td
          key={column}
          class={column === 'completed' ? 'strong' : column === 'overdue' && counts.overdue > 0 ? 'late' : undefined}
          data-label={words[column]}
        >
          {count(counts[column])}
          {before && <Change by={counts[column] - before[column]} />}
        </td>
      ))}
    </tr>
  );
}

/** By how much a figure has changed in the period. */
function Change({ by }: { by: number }) {
  if (by === 0) return <span class="change quiet">±0</span>;
  return <span class="change">{by > 0 ? `+${count(by)}` : `−${count(-by)}`}</span>;
}
