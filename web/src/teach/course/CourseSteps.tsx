import { useState } from 'preact/hooks';
import { go } from '../../app/router';
import { call } from '../../call';
import type { Wire } from '../../contract';
import { asProblem, type Problem } from '../../problem';
import { fill } from '../../texts/fill';
import { wordsFor } from '../../ui/Trouble';
import { t } from './texts';
import './steps.css';

/** What was done with a course, and how to undo it. */
export interface Step {
  readonly said: string;
  readonly undo?: () => void;
}

/** Says what was done, with the way back. */
export function StepDone({ step }: { step: Step }) {
  return (
    <p class="undo" role="status">
      {step.said}{' '}
      {step.undo && (
        <button type="button" class="link-button" onClick={step.undo}>
          {t.value.undo}
        </button>
      )}
    </p>
  );
}

/** What can be done with a whole course: copy it, archive it, restore it. */
export function CourseSteps(props: { course: Wire['CourseDraftSummary']; done: (step: Step) => void }) {
  const { id, title, status } = props.course;
  const [copyId] = useState(() => crypto.randomUUID());
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<Problem>();
  const words = t.value;
  const path = { courseId: id };

  async function run(step: () => Promise<void>) {
    setBusy(true);
    setProblem(undefined);
    try {
      await step();
    } catch (thrown) {
      setProblem(asProblem(thrown));
    } finally {
      setBusy(false);
    }
  }
  const archive = async () => {
    await call('put', '/api/teaching/courses/{courseId}/archive', { path });
    props.done({ said: fill(words.archived, { title }), undo: () => void run(restore) });
  };
  const restore = async () => {
    await call('delete', '/api/teaching/courses/{courseId}/archive', { path });
    props.done({ said: fill(words.restored, { title }), undo: () => void run(archive) });
  };
  const copy = async () => {
    const body = { id: copyId, title: fill(words.copyTitle, { title }).slice(0, MOST_LETTERS) };
    await call('post', '/api/teaching/courses/{courseId}/copies', { path, body });
    go(`/teach/courses/${copyId}`);
  };
  return (
    <div class="course-steps">
      <button type="button" class="link-button" disabled={busy} onClick={() => void run(copy)}>
        {words.copy}
        <span class="visually-hidden"> “{title}”</span>
      </button>
      <button
        type="button"
        class="link-button"
        disabled={busy}
        onClick={() => void run(status === 'archived' ? restore : archive)}
      >
        {status === 'archived' ? words.restore : words.archive}
        <span class="visually-hidden"> “{title}”</span>
      </button>
      {problem && (
        <p class="field-problem" role="alert">
          {wordsFor(problem).title}. {wordsFor(problem).next}
        </p>
      )}
    </div>
  );
}

const MOST_LETTERS = 120;
