import { Icon } from '../ui/Icon';
import { wordsFor } from '../ui/Trouble';
import type { SaveState } from './autosave';
import { t } from './texts';

/** Says whether what was typed is saved, and asks which version to keep when someone else saved meanwhile. */
export function SaveMark(props: {
  state: SaveState;
  incomplete?: boolean;
  again: () => void;
  takeTheirs: () => void;
  keepMine: () => void;
}) {
  const words = t.value.save;
  if (props.state.kind === 'conflict') {
    return (
      <section class="conflict" role="alert">
        <p>
          <strong>{words.conflict}.</strong> {words.conflictNext}
        </p>
        <div class="buttons">
          <button type="button" class="button" onClick={props.takeTheirs}>
            {words.takeTheirs}
          </button>
          <button type="button" class="button" onClick={props.keepMine}>
            {words.keepMine}
          </button>
        </div>
      </section>
    );
  }
  return (
    <p class="save-mark" role="status">
      {props.incomplete ? words.incomplete : <Said state={props.state} again={props.again} />}
    </p>
  );
}

function Said({ state, again }: { state: Exclude<SaveState, { kind: 'conflict' }>; again: () => void }) {
  const words = t.value.save;
  switch (state.kind) {
    case 'saved':
      return (
        <>
          <Icon name="check" size={18} /> {words.saved}
        </>
      );
    case 'unsaved':
      return words.unsaved;
    case 'saving':
      return words.saving;
    case 'failed':
      return state.problem.code === 'network' ? (
        words.waiting
      ) : (
        <span class="field-problem">
          {state.problem.fields[0]?.message ??
            `${wordsFor(state.problem).title}. ${wordsFor(state.problem).next ?? ''}`}{' '}
          <button type="button" class="link-button" onClick={again}>
            {words.again}
          </button>
        </span>
      );
  }
}
