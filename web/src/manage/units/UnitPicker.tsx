import { useEffect, useId, useState } from 'preact/hooks';
import { call } from '../../call';
import type { Wire } from '../../contract';
import { asProblem, type Problem } from '../../problem';
import { fill } from '../../texts/fill';
import { Icon } from '../../ui/Icon';
import { wordsFor } from '../../ui/Trouble';
import { t } from '../texts';

type Unit = Wire['UnitRef'];

const PAUSE_MILLIS = 250;

/** Finds an open unit by words of its name; who has chosen one may choose again. */
export function UnitPicker(props: {
  label: string;
  chosen: Unit | undefined;
  choose: (unit: Unit | undefined) => void;
  /** What may not be chosen, such as the unit itself. */
  not?: readonly string[];
}) {
  const id = useId();
  const [query, setQuery] = useState('');
  const { units, problem } = useFound(query);
  const words = t.value.pick;
  if (props.chosen) {
    return (
      <div class="picked">
        <p>
          <Icon name="check" /> {fill(words.chosen, { unit: props.chosen.name })}
        </p>
        <button type="button" class="link-button" onClick={() => props.choose(undefined)}>
          {words.other}
        </button>
      </div>
    );
  }
  const found = units?.filter((unit) => !unit.closedAt && !props.not?.includes(unit.id));
  return (
    <div class="field">
      <label for={id}>{props.label}</label>
      <div class="search">
        <Icon name="search" />
        <input
          id={id}
          type="search"
          autocomplete="off"
          maxLength={100}
          value={query}
          onInput={(event) => setQuery(event.currentTarget.value)}
        />
      </div>
      <div role="status">
        {problem && <p class="field-problem">{wordsFor(problem).title}</p>}
        {found?.length === 0 && <p class="help">{words.nothing}</p>}
      </div>
      {found && found.length > 0 && (
        <ul class="picks">
          {found.map((unit) => (
            <li key={unit.id}>
              <button type="button" class="pick-unit" onClick={() => props.choose(unit)}>
                <strong>{unit.name}</strong>
                <span class="meta">
                  {unit.code} · {t.value.units[unit.type]}
                </span>
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

/** The units that fit what has been typed, when somebody has stopped typing; undefined before that. */
export function useFound(query: string): { units: readonly Unit[] | undefined; problem: Problem | undefined } {
  const [found, setFound] = useState<{ query: string; units?: readonly Unit[]; problem?: Problem }>();
  const wanted = query.trim();
  useEffect(() => {
    if (!wanted) return;
    const leaving = new AbortController();
    const timer = setTimeout(() => {
      call('get', '/api/units', { query: { query: wanted, limit: 20 } }, { signal: leaving.signal }).then(
        ({ items }) => setFound({ query: wanted, units: items }),
        (thrown: unknown) => leaving.signal.aborted || setFound({ query: wanted, problem: asProblem(thrown) }),
      );
    }, PAUSE_MILLIS);
    return () => {
      clearTimeout(timer);
      leaving.abort();
    };
  }, [wanted]);
  return wanted && found ? { units: found.units, problem: found.problem } : { units: undefined, problem: undefined };
}
