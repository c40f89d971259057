import { useState } from 'preact/hooks';
import { go } from '../../app/router';
import { call } from '../../call';
import type { Wire } from '../../contract';
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
      await call('put', '/api/teaching/courses/{courseId}', { path: { courseId: id }, body: withFirstPart(draft) });
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

/** A part of the same name as the course says nothing; a number leaves room for the next one. */
function withFirstPart(draft: Wire['CourseDraft']): Wire['CourseChange'] {
  const [first = { id: crypto.randomUUID(), lessons: [] }, ...more] = draft.modules;
  return changeOf({ ...draft, modules: [{ ...first, title: t.value.course.firstPart }, ...more] });
}
