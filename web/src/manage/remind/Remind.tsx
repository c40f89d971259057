import { useEffect, useState } from 'preact/hooks';
import { call } from '../../call';
import type { Wire } from '../../contract';
import { asProblem, type Problem } from '../../problem';
import { fill } from '../../texts/fill';
import { count, day } from '../../texts/format';
import { wordsFor } from '../../ui/Trouble';
import { uuid } from '../../uuid';
import { t } from '../texts';

const PERIOD_MILLIS = 1500;

/** Reminds those who have not completed what was assigned, after having shown what they will read. */
export function Remind({ assignment }: { assignment: Wire['Assignment'] }) {
  const [open, setOpen] = useState(false);
  const [id] = useState(() => uuid());
  const [round, setRound] = useState<Wire['ReminderRound']>();
  const [problem, setProblem] = useState<Problem>();
  const words = t.value.remind;
  const path = { unitId: assignment.unit.id, assignmentId: assignment.id };
  const ask = () =>
    call('post', '/api/units/{unitId}/assignments/{assignmentId}/reminders', { path, body: { id } }).then(
      setRound,
      (thrown: unknown) => setProblem(asProblem(thrown)),
    );
  const looking = round?.state === 'looking';
  // biome-ignore lint/correctness/useExhaustiveDependencies: asking again under the same id tells how far it is
  useEffect(() => {
    if (!looking) return;
    const timer = setInterval(ask, PERIOD_MILLIS);
    return () => clearInterval(timer);
  }, [looking]);

  if (round) return <Sent round={round} />;
  if (!open) {
    return (
      <button type="button" class="button start" onClick={() => setOpen(true)}>
        {words.button}
      </button>
    );
  }
  return (
    <section class="remind stack tight">
      <h3>{words.title}</h3>
      <p>{words.who}</p>
      <blockquote class="letter">
        <strong>{fill(words.letterTitle, { course: assignment.course.title })}</strong>
        <p>{letter(assignment)}</p>
      </blockquote>
      <p class="help">{words.when}</p>
      {problem && (
        <p class="field-problem" role="alert">
          {wordsFor(problem).title}. {wordsFor(problem).next}
        </p>
      )}
      <div class="buttons">
        <button type="button" class="button accent" onClick={ask}>
          {words.send}
        </button>
        <button type="button" class="button quiet-button" onClick={() => setOpen(false)}>
          {words.cancel}
        </button>
      </div>
    </section>
  );
}

/** As the server will write it, in the language of each reader. */
function letter({ course, dueAt, mandatory }: Wire['Assignment']): string {
  const words = t.value.remind;
  const names = { course: course.title, day: dueAt ? day(dueAt) : '' };
  const past = dueAt !== undefined && new Date(dueAt) < new Date();
  const text = fill(dueAt ? (past ? words.letterPast : words.letterDue) : words.letterAnyTime, names);
  return mandatory ? `${text} ${words.letterMandatory}` : text;
}

function Sent({ round }: { round: Wire['ReminderRound'] }) {
  const words = t.value.remind;
  return (
    <div class="remind" role="status">
      <p>
        <strong>{fill(words.sent, { count: round.reminded })}</strong>
      </p>
      <ul class="quiet">
        {round.completed > 0 && <li>{fill(words.completed, { count: count(round.completed) })}</li>}
        {round.unreachable > 0 && <li>{fill(words.unreachable, { count: count(round.unreachable) })}</li>}
        {round.state === 'looking' && <li>{words.looking}</li>}
      </ul>
    </div>
  );
}
