import { later } from '../../app/later';
import type { Wire } from '../../contract';
import { fill } from '../../texts/fill';
import { Icon } from '../../ui/Icon';
import { Screen } from '../../ui/Screen';
import { Field } from '../Field';
import { SaveMark } from '../SaveMark';
import { t } from '../texts';
import { VideoCard } from '../video/VideoCard';
import { useLessonDraft } from './useLessonDraft';

const CaptionsCard = later(async () => (await import('../captions/CaptionsCard')).CaptionsCard);
const AttachmentsCard = later(async () => (await import('../attachments/AttachmentsCard')).AttachmentsCard);

/** Everything about a lesson on one page: its words, its video, its captions and the way to its questions. */
export function LessonEditor({ first, courseId }: { first: Wire['LessonDraft']; courseId: string }) {
  const { words, saver, change, takeTheirs, keepMine } = useLessonDraft(first);
  const say = t.value.lesson;
  return (
    <Screen title={words.title || say.name} back={{ href: `/teach/courses/${courseId}`, label: say.back }}>
      <SaveMark
        state={saver.state.value}
        incomplete={words.title.trim() === ''}
        again={() => void saver.flush()}
        takeTheirs={() => void takeTheirs()}
        keepMine={() => void keepMine()}
      />
      <VideoCard lessonId={first.id} place={{ courseId, title: words.title }} first={first.video} />
      <section class="card stack">
        <Field
          label={say.name}
          problem={words.title.trim() === '' ? say.nameMissing : undefined}
          value={words.title}
          max={120}
          change={(title) => change({ title })}
        />
        <Field label={say.summary} value={words.summary} max={600} rows={3} change={(summary) => change({ summary })} />
      </section>
      <QuizCard courseId={courseId} lesson={first} />
      <CaptionsCard courseId={courseId} lessonId={first.id} first={first.captions} />
      <AttachmentsCard lessonId={first.id} first={first.attachments} />
    </Screen>
  );
}

function QuizCard({ courseId, lesson }: { courseId: string; lesson: Wire['LessonDraft'] }) {
  const say = t.value.lesson;
  const none = lesson.questionCount === 0;
  return (
    <section class="card stack">
      <h2>{say.quiz}</h2>
      <p>{none ? say.quizNone : fill(say.quizCount, { count: lesson.questionCount })}</p>
      <a class="button start" href={`/teach/courses/${courseId}/lessons/${lesson.id}/quiz`}>
        <Icon name="question" /> {none ? say.quizWrite : say.quizEdit}
      </a>
      <a class="button quiet-button start" href={`/teach/courses/${courseId}/lessons/${lesson.id}/analysis`}>
        {say.analysis}
      </a>
    </section>
  );
}
