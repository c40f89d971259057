import { useId, useState } from 'preact/hooks';
import { UnitPicker } from '../../manage/units/UnitPicker';
import { fill } from '../../texts/fill';
import { Icon } from '../../ui/Icon';
import { t } from '../texts';
import type { Filters } from './filters';

export function AuditFilters({ filters, change }: { filters: Filters; change: (more: Partial<Filters>) => void }) {
  const id = useId();
  const [picking, setPicking] = useState(false);
  const words = t.value.audit;
  const about = filters.member
    ? fill(words.member, { name: filters.name || filters.member })
    : fill(words.unit, { unit: filters.name || filters.unit });
  const date = (which: 'from' | 'to') => (
    <div class="field">
      <label for={`${id}-${which}`}>{words[which]}</label>
      <input
        id={`${id}-${which}`}
        class="input"
        type="date"
        value={filters[which]}
        onChange={(event) => change({ [which]: event.currentTarget.value })}
      />
    </div>
  );
  return (
    <section class="card stack" aria-label={words.operation}>
      <div class="fields">
        <div class="field">
          <label for={`${id}-operation`}>{words.operation}</label>
          <select
            id={`${id}-operation`}
            class="input"
            value={filters.operation}
            onChange={(event) => change({ operation: event.currentTarget.value })}
          >
            <option value="">{words.anyOperation}</option>
            {Object.entries(words.operations).map(([operation, name]) => (
              <option key={operation} value={operation}>
                {name}
              </option>
            ))}
          </select>
        </div>
        {date('from')}
        {date('to')}
      </div>
      {filters.member || filters.unit ? (
        <button
          type="button"
          class="button quiet-button start"
          aria-label={fill(words.clearOf, { what: about })}
          onClick={() => change({ member: '', unit: '', name: '' })}
        >
          {about} <Icon name="cross" size={20} />
        </button>
      ) : picking ? (
        <UnitPicker
          label={words.anyUnit}
          chosen={undefined}
          choose={(unit) => {
            setPicking(false);
            if (unit) change({ unit: unit.id, name: unit.name });
          }}
        />
      ) : (
        <button type="button" class="link-button start" onClick={() => setPicking(true)}>
          {words.anyUnit}
        </button>
      )}
    </section>
  );
}
