import { useEffect, useMemo, useState } from 'preact/hooks';
import { call } from '../../call';
import { saverOf } from '../saver';
import { loadQuiz } from './QuizEditorScreen';
import { checkQuiz, cleaned } from './quiz-check';
import type { Quiz } from './quiz-draft';

type Change = Omit<Quiz, 'version'>;

const editable = ({ version: _, ...change }: Quiz): Change => change;

/** A quiz being written: it is saved as soon as nothing is missing. */
export function useQuizDraft(lessonId: string, first: Quiz) {
  const [quiz, setQuiz] = useState(first);
  const path = { lessonId };

  // biome-ignore lint/correctness/useExhaustiveDependencies: one saver for the life of the editor
  const saver = useMemo(
    () =>
      saverOf<Quiz, Change>(first, {
        load: () => loadQuiz(lessonId),
        send: (change, version) =>
          call('put', '/api/teaching/lessons/{lessonId}/quiz', { path, body: { ...change, version } }),
        editable,
        saved: () => undefined,
      }),
    [lessonId],
  );
  useEffect(() => () => void saver.flush(), [saver]);

  return {
    quiz,
    saver,
    faults: checkQuiz(quiz),
    change(changed: Quiz) {
      setQuiz(changed);
      if (checkQuiz(changed).size === 0) saver.change(editable(cleaned(changed)));
    },
    async takeTheirs() {
      const theirs = await loadQuiz(lessonId);
      saver.adopt(theirs.version);
      setQuiz(theirs);
    },
    keepMine: async () => saver.overwrite((await loadQuiz(lessonId)).version),
  };
}
