import type { Wire } from '../../contract';
import { t } from '../texts';

/** The units above, each a step back up; `to` says which page of theirs. */
export function UnitPath({ unit, to }: { unit: Wire['Unit']; to: (unitId: string) => string }) {
  if (unit.ancestors.length === 0) return null;
  return (
    <nav class="unit-path" aria-label={t.value.path}>
      <ol>
        {unit.ancestors.map((above) => (
          <li key={above.id}>
            <a href={to(above.id)}>{above.name}</a>
          </li>
        ))}
      </ol>
    </nav>
  );
}
