import type { Wire } from '../../contract';
import type { Problem } from '../../problem';
import { fill } from '../../texts/fill';
import { Notice } from '../../ui/Notice';
import { Skeleton } from '../../ui/Skeleton';
import { Trouble } from '../../ui/Trouble';
import { t } from './texts';

/** Before the first question: how many there are, and that nothing is lost by stopping. */
export function QuizIntro(props: {
  lesson: Wire['Lesson'];
  problem: Problem | undefined;
  waiting: boolean;
  onBegin: () => void;
  onReview: () => void;
}) {
  const words = t.value;
  if (props.problem) {
    return <Trouble problem={props.problem} again={props.onBegin} />;
  }
  if (props.waiting) {
    return <Skeleton lines={2} tall />;
  }
  const { questionCount, quizTimeLimitSeconds, quizAttemptsLeft } = props.lesson;
  if (quizAttemptsLeft === 0) {
    return <Notice icon="question" title={words.noneLeft} text={words.noneLeftNext} />;
  }
  const text = [
    quizTimeLimitSeconds === undefined
      ? words.introNext
      : fill(words.introTimed, { count: Math.ceil(quizTimeLimitSeconds / 60) }),
    quizAttemptsLeft !== undefined && fill(words.introLeft, { count: quizAttemptsLeft }),
  ];
  return (
    <Notice icon="question" title={fill(words.intro, { count: questionCount })} text={text.filter(Boolean).join(' ')}>
      <button type="button" class="button accent big wide-button" onClick={props.onBegin}>
        {words.begin}
      </button>
      {props.lesson.lastAttemptId && (
        <button type="button" class="button wide-button" onClick={props.onReview}>
          {words.lastResult}
        </button>
      )}
    </Notice>
  );
}
