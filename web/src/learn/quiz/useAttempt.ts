import { useEffect, useRef, useState } from 'preact/hooks';
import { call } from '../../call';
import type { Wire } from '../../contract';
import { asProblem, type Problem } from '../../problem';
import { uuid } from '../../uuid';
import { type Answers, answersOf, toWire } from './answers';
import { forgetAnswers, keepAnswers, keptAnswers } from './keptAnswers';

type Attempt = Wire['Attempt'];

export interface AttemptState {
  readonly attempt: Attempt | undefined;
  readonly answers: Answers;
  /** Whether the answers shown are with the server. */
  readonly saved: 'saved' | 'saving' | 'waiting';
  readonly waiting: boolean;
  readonly problem: Problem | undefined;
  begin(): void;
  answer(answers: Answers): void;
  submit(): void;
}

/** One go at the quiz of a lesson: goes on with the one that is open, keeps every answer, and hands in once. */
export function useAttempt(lesson: Wire['Lesson'], onGraded: () => void): AttemptState {
  const [attempt, setAttempt] = useState<Attempt>();
  const [answers, setAnswers] = useState<Answers>(new Map());
  const [saved, setSaved] = useState<AttemptState['saved']>('saved');
  const [waiting, setWaiting] = useState(lesson.openAttemptId !== undefined);
  const [problem, setProblem] = useState<Problem>();
  const newest = useRef<Answers>(answers);

  const show = (shown: Attempt) => {
    const known = new Map([...answersOf(shown), ...(shown.state === 'open' ? keptAnswers(shown.id) : [])]);
    newest.current = known;
    setAnswers(known);
    setAttempt(shown);
    setSaved('saved');
  };
  const doing = (work: Promise<Attempt>, then: (done: Attempt) => void = show) => {
    setWaiting(true);
    setProblem(undefined);
    work.then(then, (thrown: unknown) => setProblem(asProblem(thrown))).finally(() => setWaiting(false));
  };
  const save = (attemptId: string, sent: Answers) => {
    setSaved('saving');
    call('put', '/api/attempts/{attemptId}/answers', { path: { attemptId }, body: toWire(sent) }).then(
      () => newest.current === sent && setSaved('saved'),
      () => newest.current === sent && setSaved('waiting'),
    );
  };

  // biome-ignore lint/correctness/useExhaustiveDependencies: goes on with the attempt that was open when the page opened
  useEffect(() => {
    if (lesson.openAttemptId) {
      doing(call('get', '/api/attempts/{attemptId}', { path: { attemptId: lesson.openAttemptId } }));
    }
  }, []);

  // biome-ignore lint/correctness/useExhaustiveDependencies: saving is the same however often it is defined
  useEffect(() => {
    const again = () => attempt?.state === 'open' && saved === 'waiting' && save(attempt.id, newest.current);
    addEventListener('online', again);
    return () => removeEventListener('online', again);
  }, [attempt, saved]);

  return {
    attempt,
    answers,
    saved,
    waiting,
    problem,
    begin() {
      const body = { id: uuid() };
      doing(call('post', '/api/lessons/{lessonId}/attempts', { path: { lessonId: lesson.id }, body }));
    },
    answer(changed) {
      if (attempt) {
        newest.current = changed;
        setAnswers(changed);
        keepAnswers(attempt.id, changed);
        save(attempt.id, changed);
      }
    },
    submit() {
      if (attempt) {
        const path = { attemptId: attempt.id };
        doing(
          call('post', '/api/attempts/{attemptId}/submission', { path, body: toWire(newest.current) }),
          (graded) => {
            forgetAnswers(graded.id);
            show(graded);
            scrollTo(0, 0);
            onGraded();
          },
        );
      }
    },
  };
}
