import { useState } from 'preact/hooks';
import { call } from '../../call';
import type { Wire } from '../../contract';
import { asProblem, type Problem } from '../../problem';
import { fill } from '../../texts/fill';
import { day } from '../../texts/format';
import { wordsFor } from '../../ui/Trouble';
import { WorkIcon } from '../../ui/WorkIcon';
import { MoreButton, type Pages } from '../report/usePages';
import { t } from '../texts';
import { type Due, DueChoice, dueDate } from './DueChoice';

export function AssignForm(props: {
  unit: Wire['Unit'];
  courses: Pages<Wire['CourseCard']>;
  chosen: string | undefined;
  assigned: () => void;
}) {
  const [courseId, setCourseId] = useState(props.chosen);
  const [due, setDue] = useState<Due>({ in: 14 });
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<Problem>();
  const [done, setDone] = useState<Wire['Assignment']>();
  const words = t.value.assign;
  const dueAt = dueDate(due, new Date());

  async function assign() {
    if (!courseId) return;
    setBusy(true);
    setProblem(undefined);
    const path = { unitId: props.unit.id };
    const body = { id: crypto.randomUUID(), courseId, unitId: props.unit.id, mandatory: true };
    try {
      const given = await call('post', '/api/units/{unitId}/assignments', {
        path,
        body: dueAt ? { ...body, dueAt: dueAt.toISOString() } : body,
      });
      setDone(given);
      props.assigned();
    } catch (thrown) {
      setProblem(asProblem(thrown));
    } finally {
      setBusy(false);
    }
  }

  if (done) return <Done assignment={done} another={() => setDone(undefined)} />;
  return (
    <form
      class="stack"
      onSubmit={(event) => {
        event.preventDefault();
        void assign();
      }}
    >
      <fieldset class="card">
        <legend>
          <h2>{words.course}</h2>
        </legend>
        <div class="pick-list">
          {props.courses.items.map((course) => (
            <label key={course.id} class="pick">
              <input
                type="radio"
                name="course"
                checked={course.id === courseId}
                onChange={() => setCourseId(course.id)}
              />
              <span>{course.title}</span>
            </label>
          ))}
        </div>
        <MoreButton pages={props.courses} />
      </fieldset>
      <DueChoice due={due} change={setDue} />
      {problem && (
        <p class="field-problem" role="alert">
          {wordsFor(problem).title}. {wordsFor(problem).next}
        </p>
      )}
      <button type="submit" class="button accent big" disabled={busy || !courseId}>
        <WorkIcon name="assign" />
        {busy ? words.assigning : dueAt ? fill(words.buttonFor, { day: day(dueAt.toISOString()) }) : words.button}
      </button>
    </form>
  );
}

function Done({ assignment, another }: { assignment: Wire['Assignment']; another: () => void }) {
  const words = t.value.assign;
  const names = { course: assignment.course.title, unit: assignment.unit.name };
  return (
    <section class="card stack" role="status">
      <p class="headline">
        {assignment.dueAt ? fill(words.doneDue, { ...names, day: day(assignment.dueAt) }) : fill(words.done, names)}
      </p>
      <div class="buttons">
        <a class="button primary" href={`/manage/units/${assignment.unit.id}/courses/${assignment.course.id}`}>
          {words.toReport}
        </a>
        <button type="button" class="button quiet-button" onClick={another}>
          {words.another}
        </button>
      </div>
    </section>
  );
}
