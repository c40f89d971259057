import { t } from './texts';

/** What ends a form: carry it out, or leave it. */
export function FormButtons(props: {
  label: string;
  busy: boolean;
  off?: boolean;
  danger?: boolean;
  cancel: () => void;
}) {
  return (
    <div class="buttons">
      <button type="submit" class={props.danger ? 'button danger' : 'button accent'} disabled={props.busy || props.off}>
        {props.busy ? t.value.saving : props.label}
      </button>
      <button type="button" class="button quiet-button" onClick={props.cancel}>
        {t.value.cancel}
      </button>
    </div>
  );
}
