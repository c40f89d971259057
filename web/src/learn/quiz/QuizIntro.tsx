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
  return (
    <Notice icon="question" title={fill(words.intro, { count: props.lesson.questionCount })} text={words.introNext}>
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
