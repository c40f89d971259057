import { useGet } from '../../app/useGet';
import { Loaded } from '../../ui/Loaded';
import { Screen } from '../../ui/Screen';
import { QuizHandedIn } from './QuizHandedIn';
import { QuizIntro } from './QuizIntro';
import { QuizQuestions } from './QuizQuestions';
import { QuizResult } from './QuizResult';
import { t } from './texts';
import { useAttempt } from './useAttempt';
import './quiz.css';

/** The quiz of a lesson: what it is, one question at a time, and the result with its explanations. */
export function QuizScreen({ lessonId }: { lessonId: string }) {
  const lesson = useGet('/api/lessons/{lessonId}', { path: { lessonId } });
  const words = t.value;
  return (
    <Screen
      title={words.title}
      bare
      back={{ href: `/lessons/${lessonId}`, label: lesson.value?.title ?? words.toLesson }}
    >
      <Loaded from={lesson}>{(loaded) => <QuizOf key={lessonId} lesson={loaded} onGraded={lesson.reload} />}</Loaded>
    </Screen>
  );
}

function QuizOf({ lesson, onGraded }: { lesson: Parameters<typeof QuizIntro>[0]['lesson']; onGraded: () => void }) {
  const quiz = useAttempt(lesson, onGraded);
  const { attempt } = quiz;
  if (!attempt) {
    return (
      <QuizIntro
        lesson={lesson}
        problem={quiz.problem}
        waiting={quiz.waiting}
        onBegin={quiz.begin}
        onReview={quiz.review}
      />
    );
  }
  if (attempt.state === 'open' && quiz.handedIn) {
    return <QuizHandedIn lessonId={lesson.id} />;
  }
  return attempt.state === 'graded' && attempt.result ? (
    <QuizResult attempt={attempt} result={attempt.result} lesson={lesson} onAgain={quiz.begin} />
  ) : (
    <QuizQuestions key={attempt.id} attempt={attempt} quiz={quiz} />
  );
}
