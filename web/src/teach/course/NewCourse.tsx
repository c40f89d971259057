import { useState } from 'preact/hooks';
import { go } from '../../app/router';
import { call } from '../../call';
import { asProblem, type Problem } from '../../problem';
import { wordsFor } from '../../ui/Trouble';
import { Field } from '../Field';
import { t } from '../texts';
import { changeOf } from './outline';

/** A name is all that a new course needs; its first part is there at once, so that lessons have a place. */
export function NewCourse({ cancel }: { cancel: () => void }) {
  const [id] = useState(() => crypto.randomUUID());
  const [title, setTitle] = useState('');
  const [tried, setTried] = useState(false);
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<Problem>();
  const words = t.value.courses;

  async function create() {
    setTried(true);
    if (title.trim() === '') return;
    setBusy(true);
    try {
      const draft = await call('post', '/api/teaching/courses', { body: { id, title: title.trim() } });
      if (draft.modules.length === 0) {
        const modules = [{ id: crypto.randomUUID(), title: t.value.course.firstPart, lessonIds: [] }];
        const path = { courseId: id };
        await call('put', '/api/teaching/courses/{courseId}', { path, body: { ...changeOf(draft), modules } });
      }
      go(`/teach/courses/${id}`);
    } catch (thrown) {
      setProblem(asProblem(thrown));
      setBusy(false);
    }
  }

  return (
    <form
      class="card stack"
      onSubmit={(event) => {
        event.preventDefault();
        void create();
      }}
    >
      <h2>{words.newTitle}</h2>
      <Field
        label={words.name}
        hint={words.nameHint}
        problem={tried && title.trim() === '' ? words.nameMissing : undefined}
        value={title}
        max={120}
        focus
        change={setTitle}
      />
      {problem && (
        <p class="field-problem" role="alert">
          {wordsFor(problem).title}. {wordsFor(problem).next}
        </p>
      )}
      <div class="buttons">
        <button type="submit" class="button primary" disabled={busy}>
          {words.create}
        </button>
        <button type="button" class="button quiet-button" onClick={cancel}>
          {words.cancel}
        </button>
      </div>
    </form>
  );
}
