import { t } from './texts';

/** What was just done, and the way back where there is one. */
export interface DoneWork {
  readonly text: string;
  readonly undo?: () => Promise<unknown>;
}

/** Says what was done. */
export function Done({ work, undo }: { work: DoneWork | undefined; undo: () => void }) {
  return (
    <div role="status" class={work ? 'undo' : undefined}>
      {work && <span>{work.text}</span>}
      {work?.undo && (
        <button type="button" class="link-button" onClick={undo}>
          {t.value.undo}
        </button>
      )}
    </div>
  );
}
