import { useId } from 'preact/hooks';

export type Option = readonly [value: string, name: string];

/** A label and a list to choose from. */
export function Choose(props: {
  label: string;
  hint?: string;
  value: string;
  options: readonly Option[];
  change: (value: string) => void;
}) {
  const id = useId();
  return (
    <div class="field">
      <label for={id}>{props.label}</label>
      <select
        id={id}
        class="input"
        value={props.value}
        aria-describedby={props.hint ? `${id}-note` : undefined}
        onChange={(event) => props.change(event.currentTarget.value)}
      >
        {props.options.map(([value, name]) => (
          <option key={value} value={value}>
            {name}
          </option>
        ))}
      </select>
      {props.hint && (
        <p id={`${id}-note`} class="help">
          {props.hint}
        </p>
      )}
    </div>
  );
}

/** What was chosen, each to be taken away again. */
export function Chosen(props: {
  items: readonly { id: string; name: string }[];
  removeLabel: (name: string) => string;
  remove: (id: string) => void;
}) {
  return (
    <ul class="chosen">
      {props.items.map(({ id, name }) => (
        <li key={id}>
          <span>{name}</span>
          <button type="button" class="button quiet-button" onClick={() => props.remove(id)}>
            <span aria-hidden="true">✕</span>
            <span class="visually-hidden">{props.removeLabel(name)}</span>
          </button>
        </li>
      ))}
    </ul>
  );
}
