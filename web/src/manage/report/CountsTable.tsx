import type { Wire } from '../../contract';
import { count } from '../../texts/format';
import { t } from '../texts';
import { CountsBar } from './CountsBar';

export interface CountsRow {
  readonly id: string;
  readonly name: string;
  readonly note?: string;
  readonly href: string;
  readonly counts: Wire['Counts'];
}

/** Counts of several things one below the other: a table whose first column also draws them. */
export function CountsTable({ caption, first, rows }: { caption: string; first: string; rows: readonly CountsRow[] }) {
  const words = t.value.report;
  return (
    <table class="figures">
      <caption>{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{first}</th>
          <th scope="col">{words.completed}</th>
          <th scope="col">{words.started}</th>
          <th scope="col">{words.assigned}</th>
          <th scope="col">{words.overdue}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ id, name, note, href, counts }) => (
          <tr key={id}>
            <th scope="row">
              <a href={href}>{name}</a>
              {note && <span class="meta">{note}</span>}
              <CountsBar counts={counts} />
            </th>
            <td class="strong" data-label={words.completed}>
              {count(counts.completed)}
            </td>
            <td data-label={words.started}>{count(counts.started)}</td>
            <td data-label={words.assigned}>{count(counts.assigned)}</td>
            <td class={counts.overdue > 0 ? 'late' : undefined} data-label={words.overdue}>
              {count(counts.overdue)}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
