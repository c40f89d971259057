import { useId, useState } from 'preact/hooks';
import { call } from '../../call';
import type { Wire } from '../../contract';
import { t as manage } from '../../manage/texts';
import { Field } from '../../teach/Field';
import { fill } from '../../texts/fill';
import { uuid } from '../../uuid';
import { FormButtons } from '../FormButtons';
import { Refused } from '../Refused';
import { t } from '../texts';
import { useSend } from '../useSend';
import type { FormProps } from './UnitPanel';

type Type = Wire['UnitType'];

const TYPES: readonly Type[] = ['confederation', 'federation', 'upper-level-union', 'base-union', 'section'];

/** The usual level below each. */
const BELOW: Record<Type, Type> = {
  confederation: 'federation',
  federation: 'upper-level-union',
  'upper-level-union': 'base-union',
  'base-union': 'section',
  section: 'section',
};

export function CreateUnit({ unit, done, cancel }: FormProps) {
  const [id] = useState(() => uuid());
  const words = t.value.unit;
  return (
    <Description
      title={fill(words.createIn, { unit: unit.name })}
      at={{ code: '', name: '', type: BELOW[unit.type] }}
      button={words.createButton}
      cancel={cancel}
      save={async (given) => {
        await call('post', '/api/units/{unitId}/children', { path: { unitId: unit.id }, body: { id, ...given } });
        done({ text: fill(words.created, { unit: given.name }), touched: [unit.id], show: id });
      }}
    />
  );
}

export function ChangeUnit({ unit, done, cancel }: FormProps) {
  const words = t.value.unit;
  return (
    <Description
      title={words.change}
      at={{ code: unit.code, name: unit.name, type: unit.type }}
      button={t.value.save}
      cancel={cancel}
      save={async (given) => {
        const body = { version: unit.version, ...given };
        await call('put', '/api/units/{unitId}', { path: { unitId: unit.id }, body });
        done({ text: fill(words.changed, { unit: given.name }), touched: [unit.ancestors.at(-1)?.id] });
      }}
    />
  );
}

interface Given {
  readonly code: string;
  readonly name: string;
  readonly type: Type;
}

function Description(props: {
  title: string;
  at: Given;
  button: string;
  save: (given: Given) => Promise<void>;
  cancel: () => void;
}) {
  const [given, setGiven] = useState(props.at);
  const sending = useSend();
  const id = useId();
  const words = t.value.unit;
  return (
    <form
      class="stack"
      aria-labelledby={`${id}-title`}
      onSubmit={(event) => {
        event.preventDefault();
        void sending.send(() => props.save({ ...given, name: given.name.trim(), code: given.code.trim() }));
      }}
    >
      <h3 id={`${id}-title`}>{props.title}</h3>
      <Field
        label={words.name}
        value={given.name}
        max={200}
        focus
        problem={sending.of('name')}
        change={(name) => setGiven({ ...given, name })}
      />
      <Field
        label={words.code}
        hint={words.codeHint}
        value={given.code}
        max={40}
        problem={sending.of('code')}
        change={(code) => setGiven({ ...given, code })}
      />
      <div class="field">
        <label for={`${id}-type`}>{words.type}</label>
        <select
          id={`${id}-type`}
          class="input"
          value={given.type}
          onChange={(event) => setGiven({ ...given, type: event.currentTarget.value as Type })}
        >
          {TYPES.map((type) => (
            <option key={type} value={type}>
              {manage.value.units[type]}
            </option>
          ))}
        </select>
      </div>
      <Refused problem={sending.problem} />
      <FormButtons
        label={props.button}
        busy={sending.busy}
        off={!given.name.trim() || !given.code.trim()}
        cancel={props.cancel}
      />
    </form>
  );
}
