import { Notice } from '../../ui/Notice';
import { t } from './texts';

/** After handing in without a line: nothing is lost, and nothing more is to be done. */
export function QuizHandedIn({ lessonId }: { lessonId: string }) {
  const words = t.value;
  return (
    <Notice icon="clock" title={words.handedIn} text={words.handedInNext}>
      <a class="button" href={`/lessons/${lessonId}`}>
        {words.toLesson}
      </a>
    </Notice>
  );
}
