import { call } from '../../call';
import { asProblem } from '../../problem';
import { Loaded } from '../../ui/Loaded';
import { Skeleton } from '../../ui/Skeleton';
import { useFresh } from '../useFresh';
import { QuizEditor } from './QuizEditor';
import { EMPTY_QUIZ, type Quiz } from './quiz-draft';

export function QuizEditorScreen({ courseId, lessonId }: { courseId: string; lessonId: string }) {
  const path = { lessonId };
  const both = useFresh(lessonId, async () => {
    const [lesson, quiz] = await Promise.all([
      call('get', '/api/teaching/lessons/{lessonId}', { path }),
      loadQuiz(lessonId),
    ]);
    return { lesson, quiz };
  });
  return (
    <Loaded from={both} wait={<Skeleton tall />}>
      {({ lesson, quiz }) => (
        <QuizEditor
          key={lessonId}
          lesson={lesson}
          first={quiz}
          back={`/teach/courses/${courseId}/lessons/${lessonId}`}
        />
      )}
    </Loaded>
  );
}

/** A lesson without a quiz has an empty one. */
export async function loadQuiz(lessonId: string): Promise<Quiz> {
  try {
    return await call('get', '/api/teaching/lessons/{lessonId}/quiz', { path: { lessonId } });
  } catch (thrown) {
    if (asProblem(thrown).code === 'not-found') return EMPTY_QUIZ;
    throw thrown;
  }
}
