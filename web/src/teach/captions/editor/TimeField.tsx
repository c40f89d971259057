import { useEffect, useId, useState } from 'preact/hooks';
import { shown, typed } from './cues';

const STEP = 100;

/** A moment to type; the arrow keys move it by a tenth of a second, with shift by a second. */
export function TimeField(props: {
  label: string;
  at: number;
  most: number;
  wrong: boolean;
  change: (at: number) => void;
}) {
  const id = useId();
  const [text, setText] = useState(shown(props.at));
  useEffect(() => setText(shown(props.at)), [props.at]);
  const settle = () => {
    const at = typed(text);
    if (at === undefined) return setText(shown(props.at));
    if (shown(at) !== shown(props.at)) props.change(Math.min(at, props.most));
  };
  const keys = (event: KeyboardEvent) => {
    if (event.key === 'Enter') settle();
    if (event.key !== 'ArrowUp' && event.key !== 'ArrowDown') return;
    event.preventDefault();
    const by = STEP * (event.shiftKey ? 10 : 1) * (event.key === 'ArrowUp' ? 1 : -1);
    props.change(Math.min(props.most, Math.max(0, props.at + by)));
  };
  return (
    <span class="time-field">
      <label for={id}>{props.label}</label>
      <input
        id={id}
        class="input"
        inputMode="decimal"
        value={text}
        aria-invalid={props.wrong || undefined}
        onInput={(event) => setText(event.currentTarget.value)}
        onBlur={settle}
        onKeyDown={keys}
      />
    </span>
  );
}
