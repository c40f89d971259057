import { useEffect, useId, useRef } from 'preact/hooks';

/** Asks before something is lost. Escape and the second button mean no. */
export function Confirm(props: { question: string; yes: string; no: string; answer: (yes: boolean) => void }) {
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog ref={dialog} class="confirm" aria-labelledby={id} onClose={() => props.answer(false)}>
      <p id={id}>{props.question}</p>
      <div class="buttons">
        <button type="button" class="button danger" onClick={() => props.answer(true)}>
          {props.yes}
        </button>
        <button type="button" class="button quiet-button" onClick={() => props.answer(false)}>
          {props.no}
        </button>
      </div>
    </dialog>
  );
}
