import { useEffect, useId, useRef } from 'preact/hooks';

/** A label, a field, and below it what helps to fill it in or what is wrong with it. */
export function Field(props: {
  label: string;
  /** The label is there for screen readers, but not drawn. */
  bare?: boolean;
  hint?: string | undefined;
  problem?: string | undefined;
  value: string;
  max: number;
  rows?: number;
  focus?: boolean;
  change: (value: string) => void;
}) {
  const id = useId();
  const field = useRef<HTMLInputElement & HTMLTextAreaElement>(null);
  useEffect(() => {
    if (props.focus) field.current?.focus();
  }, [props.focus]);
  const note = props.problem ?? props.hint;
  const shared = {
    id,
    class: 'input',
    value: props.value,
    maxLength: props.max,
    'aria-invalid': props.problem ? true : undefined,
    'aria-describedby': note ? `${id}-note` : undefined,
    onInput: (event: { currentTarget: { value: string } }) => props.change(event.currentTarget.value),
  };
  return (
    <div class="field">
      <label for={id} class={props.bare ? 'visually-hidden' : undefined}>
        {props.label}
      </label>
      {props.rows ? (
        <textarea ref={field} rows={props.rows} {...shared} />
      ) : (
        <input ref={field} type="text" {...shared} />
      )}
      {note && (
        <p id={`${id}-note`} class={props.problem ? 'field-problem' : 'help'}>
          {note}
        </p>
      )}
    </div>
  );
}
