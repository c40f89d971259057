import { useState } from 'preact/hooks';
import { call } from '../../call';
import type { Wire } from '../../contract';
import { asProblem, type Problem } from '../../problem';
import { wordsFor } from '../../ui/Trouble';
import { isoDay } from '../report/period';
import { t } from '../texts';
import { type Due, DueChoice, dueDate } from './DueChoice';

/** Another due date, or another urgency, for all who have the assignment. */
export function ChangeAssignment(props: { assignment: Wire['Assignment']; done: () => void; cancel: () => void }) {
  const { assignment } = props;
  const [due, setDue] = useState<Due>(assignment.dueAt ? { on: isoDay(new Date(assignment.dueAt)) } : 'never');
  const [mandatory, setMandatory] = useState(assignment.mandatory);
  const [problem, setProblem] = useState<Problem>();
  const words = t.value.assign;
  const dueAt = dueDate(due, new Date());

  async function save() {
    const path = { unitId: assignment.unit.id, assignmentId: assignment.id };
    const body = { mandatory, ...(dueAt ? { dueAt: dueAt.toISOString() } : {}) };
    await call('put', '/api/units/{unitId}/assignments/{assignmentId}', { path, body }).then(
      props.done,
      (thrown: unknown) => setProblem(asProblem(thrown)),
    );
  }
  return (
    <form
      class="stack"
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <DueChoice due={due} change={setDue} />
      <label class="pick">
        <input type="checkbox" checked={mandatory} onChange={(event) => setMandatory(event.currentTarget.checked)} />
        <span>{words.mandatory}</span>
      </label>
      {problem && (
        <p class="field-problem" role="alert">
          {wordsFor(problem).title}. {wordsFor(problem).next}
        </p>
      )}
      <div class="buttons">
        <button type="submit" class="button accent" disabled={due !== 'never' && !dueAt}>
          {words.save}
        </button>
        <button type="button" class="button quiet-button" onClick={props.cancel}>
          {words.cancel}
        </button>
      </div>
    </form>
  );
}
