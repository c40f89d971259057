import { useEffect, useRef, useState } from 'preact/hooks';
import { memberId } from '../../app/session';
import { call } from '../../call';
import type { Wire } from '../../contract';
import { isFinal } from '../../offline/isFinal';
import { Outbox, whenOutboxChanges } from '../../offline/outbox';
import { asProblem, type Problem } from '../../problem';
import { uuid } from '../../uuid';
import { type Answers, answersOf, toWire } from './answers';
import { attemptFrom } from './attemptFrom';

type Attempt = Wire['Attempt'];

export interface AttemptState {
  readonly attempt: Attempt | undefined;
  readonly answers: Answers;
  /** Whether the answers shown are with the server. */
  readonly saved: 'saved' | 'saving' | 'waiting';
  /** They were handed in without a line: the grade comes when they have been sent. */
  readonly handedIn: boolean;
  readonly waiting: boolean;
  readonly problem: Problem | undefined;
  begin(): void;
  /** Shows the attempt that was graded last. */
  review(): void;
  answer(answers: Answers): void;
  submit(): void;
}

/** One go at the quiz of a lesson: goes on with the one that is open, keeps every answer, and hands in once. */
export function useAttempt(lesson: Wire['Lesson'], onGraded: () => void): AttemptState {
  const [attempt, setAttempt] = useState<Attempt>();
  const [answers, setAnswers] = useState<Answers>(new Map());
  const [saved, setSaved] = useState<AttemptState['saved']>('saved');
  const [handedIn, setHandedIn] = useState(false);
  const [waiting, setWaiting] = useState(lesson.openAttemptId !== undefined);
  const [problem, setProblem] = useState<Problem>();
  const newest = useRef<Answers>(answers);
  const outbox = new Outbox(memberId() ?? 'nobody');

  const show = async (shown: Attempt) => {
    const unsent = shown.state === 'open' ? await outbox.answersOf(shown.id) : undefined;
    const known = new Map([...answersOf(shown), ...(unsent ? answersOf(unsent.answers) : [])]);
    newest.current = known;
    setAnswers(known);
    setHandedIn(unsent?.handIn === true);
    setSaved(unsent ? 'waiting' : 'saved');
    setWaiting(false);
    setAttempt(shown);
  };
  const doing = (work: Promise<Attempt>, then: (done: Attempt) => Promise<void> = show) => {
    setWaiting(true);
    setProblem(undefined);
    work
      .then(then)
      .catch((thrown: unknown) => setProblem(asProblem(thrown)))
      .finally(() => setWaiting(false));
  };
  const graded = async (done: Attempt) => {
    await show(done);
    scrollTo(0, 0);
    onGraded();
  };
  const unsentOf = ({ id, lessonId }: Attempt, handIn: boolean) => ({
    attemptId: id,
    lessonId,
    answers: toWire(newest.current),
    handIn,
  });

  // biome-ignore lint/correctness/useExhaustiveDependencies: goes on with the attempt that was open when the page opened
  useEffect(() => {
    if (lesson.openAttemptId) {
      doing(attemptFrom(lesson.openAttemptId));
    }
  }, []);

  // What waited may have been sent by another page or by the service worker.
  // biome-ignore lint/correctness/useExhaustiveDependencies: looking is the same however often it is defined
  useEffect(() => {
    const look = async () => {
      if (attempt?.state !== 'open' || (await outbox.answersOf(attempt.id))) {
        return;
      }
      setSaved('saved');
      if (handedIn) {
        doing(attemptFrom(attempt.id), graded);
      }
    };
    return saved === 'waiting' ? whenOutboxChanges(() => void look()) : undefined;
  }, [attempt, saved, handedIn]);

  return {
    attempt,
    answers,
    saved,
    handedIn,
    waiting,
    problem,
    begin() {
      const body = { id: uuid() };
      doing(call('post', '/api/lessons/{lessonId}/attempts', { path: { lessonId: lesson.id }, body }));
    },
    review() {
      if (lesson.lastAttemptId) {
        doing(attemptFrom(lesson.lastAttemptId));
      }
    },
    answer(changed) {
      if (!attempt) {
        return;
      }
      newest.current = changed;
      setAnswers(changed);
      setSaved('saving');
      const unsent = unsentOf(attempt, false);
      void outbox.keepAnswers(unsent);
      call('put', '/api/attempts/{attemptId}/answers', { path: { attemptId: attempt.id }, body: unsent.answers }).then(
        () => {
          void outbox.answersSent(unsent);
          if (newest.current === changed) {
            setSaved('saved');
          }
        },
        () => newest.current === changed && setSaved('waiting'),
      );
    },
    submit() {
      if (!attempt) {
        return;
      }
      const unsent = unsentOf(attempt, true);
      const sending = outbox.keepAnswers(unsent).then(() =>
        call('post', '/api/attempts/{attemptId}/submission', {
          path: { attemptId: attempt.id },
          body: unsent.answers,
        }),
      );
      doing(
        sending.then(
          async (done) => {
            await outbox.answersSent(unsent);
            return done;
          },
          async (thrown: unknown) => {
            const refused = asProblem(thrown);
            if (isFinal(refused)) {
              await outbox.answersSent(unsent);
              throw refused;
            }
            return attempt;
          },
        ),
        (done) => (done.state === 'graded' ? graded(done) : show(done)),
      );
    },
  };
}
