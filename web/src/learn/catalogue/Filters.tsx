import { useId } from 'preact/hooks';
import { areas, levels } from '../../skills/skills';
import { t as skillWords } from '../../skills/texts';
import { fill } from '../../texts/fill';
import { type Choice, chosen, none } from './choice';
import { t } from './texts';

const lengths = ['10', '30', '60'];
const states = ['not-started', 'in-progress', 'done'] as const;

/** Folded away, so that whoever only wants to search meets one field. */
export function Filters({ choice, change }: { choice: Choice; change: (choice: Choice) => void }) {
  const words = t.value;
  const count = Object.keys(chosen(choice)).length;
  return (
    <details class="card filters">
      <summary>
        {words.filters}
        {count > 0 && <span class="tag warm">{count}</span>}
      </summary>
      <div class="filter-fields">
        <Select
          label={words.area}
          value={choice.area}
          options={areas.map((area) => [String(area), skillWords.value.area[area]])}
          change={(area) => change({ ...choice, area })}
        />
        <Select
          label={words.level}
          value={choice.level}
          options={levels.map((level) => [level, skillWords.value.level[level]])}
          change={(level) => change({ ...choice, level: level as Choice['level'] })}
        />
        <Select
          label={words.length}
          value={choice.minutes}
          options={lengths.map((minutes) => [minutes, fill(words.upTo, { minutes })])}
          change={(minutes) => change({ ...choice, minutes })}
        />
        <Select
          label={words.state}
          value={choice.state}
          options={states.map((state) => [state, words.states[state]])}
          change={(state) => change({ ...choice, state: state as Choice['state'] })}
        />
        <label class="filter-new">
          <input
            type="checkbox"
            checked={choice.onlyNew}
            onChange={(event) => change({ ...choice, onlyNew: event.currentTarget.checked })}
          />{' '}
          {words.onlyNew}
        </label>
        {count > 0 && (
          <button type="button" class="button quiet-button" onClick={() => change(none)}>
            {words.clear}
          </button>
        )}
      </div>
    </details>
  );
}

function Select(props: {
  label: string;
  value: string;
  options: readonly (readonly [string, string])[];
  change: (value: string) => void;
}) {
  const id = useId();
  return (
    <div class="field">
      <label for={id}>{props.label}</label>
      <select id={id} class="input" value={props.value} onChange={(event) => props.change(event.currentTarget.value)}>
        <option value="">{t.value.all}</option>
        {props.options.map(([value, name]) => (
          <option key={value} value={value}>
            {name}
          </option>
        ))}
      </select>
    </div>
  );
}
