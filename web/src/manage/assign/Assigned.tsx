import { useState } from 'preact/hooks';
import { call } from '../../call';
import type { Wire } from '../../contract';
import { asProblem, type Problem } from '../../problem';
import { fill } from '../../texts/fill';
import { day } from '../../texts/format';
import { wordsFor } from '../../ui/Trouble';
import { uuid } from '../../uuid';
import { Remind } from '../remind/Remind';
import { t } from '../texts';
import { ChangeAssignment } from './ChangeAssignment';

/** What the unit was given already: to be changed, withdrawn, or recalled to those who are not done. */
export function Assigned(props: { assignments: readonly Wire['Assignment'][]; changed: () => void }) {
  const [withdrawn, setWithdrawn] = useState<Wire['Assignment']>();
  const [gone, setGone] = useState<readonly string[]>([]);
  const [problem, setProblem] = useState<Problem>();
  const words = t.value.assign;
  const shown = props.assignments.filter(({ id }) => !gone.includes(id));

  const carryOut = (work: Promise<unknown>, back: () => void = () => undefined) =>
    work.then(
      () => {
        setProblem(undefined);
        props.changed();
      },
      (thrown: unknown) => {
        setWithdrawn(undefined);
        back();
        setProblem(asProblem(thrown));
      },
    );
  const withdraw = (assignment: Wire['Assignment']) => {
    // At once on the page; it comes back when the server refuses.
    setWithdrawn(assignment);
    setGone([...gone, assignment.id]);
    const path = { unitId: assignment.unit.id, assignmentId: assignment.id };
    void carryOut(call('delete', '/api/units/{unitId}/assignments/{assignmentId}', { path }), () => setGone(gone));
  };
  const giveAgain = ({ unit, course, dueAt, mandatory }: Wire['Assignment']) => {
    setWithdrawn(undefined);
    // Under another id: that of what was withdrawn is never given again.
    const body = { id: uuid(), courseId: course.id, unitId: unit.id, mandatory, ...(dueAt ? { dueAt } : {}) };
    void carryOut(call('post', '/api/units/{unitId}/assignments', { path: { unitId: unit.id }, body }));
  };

  return (
    <section>
      {(shown.length > 0 || withdrawn) && <h2>{words.already}</h2>}
      <div role="status" class={withdrawn ? 'undo' : undefined}>
        {withdrawn && (
          <>
            <span>{fill(words.withdrawn, { course: withdrawn.course.title })}</span>
            <button type="button" class="link-button" onClick={() => giveAgain(withdrawn)}>
              {words.undo}
            </button>
          </>
        )}
      </div>
      {problem && (
        <p class="field-problem" role="alert">
          {wordsFor(problem).title}. {wordsFor(problem).next}
        </p>
      )}
      <ul class="cards assigned">
        {shown.map((assignment) => (
          <li key={assignment.id} class="card stack">
            <Given assignment={assignment} withdraw={() => withdraw(assignment)} changed={props.changed} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Given(props: { assignment: Wire['Assignment']; withdraw: () => void; changed: () => void }) {
  const { assignment } = props;
  const [changing, setChanging] = useState(false);
  const words = t.value.assign;
  return (
    <>
      <div>
        <strong>{assignment.course.title}</strong>
        <p class="meta">
          <span>{assignment.dueAt ? fill(words.alreadyDue, { day: day(assignment.dueAt) }) : words.alreadyNoDue}</span>
          {assignment.mandatory && <span class="tag warm">{words.mandatory}</span>}
        </p>
      </div>
      {changing ? (
        <ChangeAssignment
          assignment={assignment}
          done={() => {
            setChanging(false);
            props.changed();
          }}
          cancel={() => setChanging(false)}
        />
      ) : (
        <div class="buttons">
          <button
            type="button"
            class="button quiet-button"
            aria-label={fill(words.changeOf, { course: assignment.course.title })}
            onClick={() => setChanging(true)}
          >
            {words.change}
          </button>
          <button
            type="button"
            class="button danger"
            aria-label={fill(words.withdrawOf, { course: assignment.course.title })}
            onClick={props.withdraw}
          >
            {words.withdraw}
          </button>
          <Remind assignment={assignment} />
        </div>
      )}
    </>
  );
}
