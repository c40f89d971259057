import type { Wire } from '../../contract';
import { stamp } from '../../manage/time';
import { t } from '../texts';
import type { Filters } from './filters';

/** The entries; a person's name looks for what else they did. */
export function AuditTable(props: {
  entries: readonly Wire['AuditEntry'][];
  change: (more: Partial<Filters>) => void;
}) {
  const words = t.value.audit;
  return (
    <table class="figures plain audit">
      <caption class="visually-hidden">{words.title}</caption>
      <thead>
        <tr>
          <th scope="col">{words.what}</th>
          <th scope="col">{words.who}</th>
          <th scope="col">{words.when}</th>
          <th scope="col">{words.outcome}</th>
          <th scope="col">{words.where}</th>
        </tr>
      </thead>
      <tbody>
        {props.entries.map((entry) => (
          <tr key={entry.id}>
            <th scope="row">
              {nameOf(entry.operation)}
              <span class="meta path">{entry.path}</span>
            </th>
            <td data-label={words.who}>
              <Who entry={entry} change={props.change} />
            </td>
            <td data-label={words.when}>{stamp(entry.at)}</td>
            <td data-label={words.outcome}>
              <span class={entry.outcome === 'done' ? 'tag plain' : 'tag bad'}>{words[entry.outcome]}</span>
            </td>
            <td data-label={words.where}>{entry.address}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Who({ entry, change }: { entry: Wire['AuditEntry']; change: (more: Partial<Filters>) => void }) {
  const { memberId, memberName, memberNumber } = entry;
  if (!memberId) return <>{entry.subject || t.value.audit.nobody}</>;
  const name = memberName ?? memberNumber ?? memberId;
  return (
    <button type="button" class="link-button" onClick={() => change({ member: memberId, unit: '', name })}>
      {name}
    </button>
  );
}

/** In words where there are some, else as the contract calls it. */
function nameOf(operation: string): string {
  const names: Record<string, string> = t.value.audit.operations;
  return names[operation] ?? operation;
}
