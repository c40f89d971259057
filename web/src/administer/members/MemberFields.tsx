import { useId } from 'preact/hooks';
import { Field } from '../../teach/Field';
import { t } from '../texts';
import type { Sending } from '../useSend';
import type { Particulars } from './particulars';

const MOST = { number: 40, name: 200, phone: 40, position: 200, email: 200 } as const;

/** The fields of what is known of a member. */
export function MemberFields(props: {
  given: Particulars;
  change: (given: Particulars) => void;
  sending: Sending;
  focus?: boolean;
}) {
  const { given, change, sending } = props;
  const id = useId();
  const words = t.value.members;
  const text = (field: keyof typeof MOST, focus = false) => (
    <Field
      label={words[field]}
      value={given[field]}
      max={MOST[field]}
      focus={focus}
      problem={sending.of(field)}
      change={(value) => change({ ...given, [field]: value })}
    />
  );
  return (
    <div class="fields">
      {text('name', props.focus)}
      {text('number')}
      {text('phone')}
      <div class="field">
        <label for={`${id}-born`}>{words.born}</label>
        <input
          id={`${id}-born`}
          class="input"
          type="date"
          max="2099-12-31"
          value={given.born}
          onInput={(event) => change({ ...given, born: event.currentTarget.value })}
        />
      </div>
      {text('position')}
      {text('email')}
    </div>
  );
}
