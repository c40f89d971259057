import { useState } from 'preact/hooks';
import { go } from '../../app/router';
import { asProblem, type Problem } from '../../problem';
import { wordsFor } from '../../ui/Trouble';
import { WorkIcon } from '../../ui/WorkIcon';
import { Field } from '../Field';
import { t } from '../texts';
import type { CourseDraftEditing } from './useCourseDraft';

/** A name makes a lesson; then its page opens, where the video goes. */
export function AddLesson(props: { editing: CourseDraftEditing; moduleId: string; first: boolean }) {
  const [open, setOpen] = useState(false);
  const [title, setTitle] = useState('');
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<Problem>();
  const words = t.value.course;

  if (!open) {
    return (
      <button type="button" class={props.first ? 'button accent' : 'button'} onClick={() => setOpen(true)}>
        <WorkIcon name="plus" /> {words.addLesson}
      </button>
    );
  }

  async function add() {
    if (title.trim() === '') return;
    setBusy(true);
    try {
      const id = await props.editing.addLesson(props.moduleId, title.trim());
      go(`/teach/courses/${props.editing.draft.id}/lessons/${id}`);
    } catch (thrown) {
      setProblem(asProblem(thrown));
      setBusy(false);
    }
  }

  return (
    <form
      class="stack add-lesson"
      onSubmit={(event) => {
        event.preventDefault();
        void add();
      }}
    >
      <Field
        label={words.lessonName}
        hint={words.lessonNameHint}
        problem={problem && wordsFor(problem).title}
        value={title}
        max={120}
        focus
        change={setTitle}
      />
      <div class="buttons">
        <button type="submit" class="button primary" disabled={busy || title.trim() === ''}>
          {words.add}
        </button>
        <button type="button" class="button quiet-button" onClick={() => setOpen(false)}>
          {words.cancel}
        </button>
      </div>
    </form>
  );
}
