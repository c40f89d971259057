import type { Wire } from '../../contract';
import { kept } from '../../downloads/kept';
import { fill } from '../../texts/fill';
import { megabytes, minutes } from '../../texts/format';
import { Icon } from '../../ui/Icon';
import { t } from '../texts';

/** Lessons in their order, each with its mark: done, begun, next, or still to come. */
export function LessonList({
  lessons,
  nextId,
}: {
  lessons: readonly Wire['LessonCard'][];
  nextId: string | undefined;
}) {
  return (
    <ol class="lessons">
      {lessons.map((lesson) => (
        <li key={lesson.id}>
          <LessonRow lesson={lesson} isNext={lesson.id === nextId} />
        </li>
      ))}
    </ol>
  );
}

function LessonRow({ lesson, isNext }: { lesson: Wire['LessonCard']; isNext: boolean }) {
  const words = t.value.course;
  const part = lesson.durationSeconds > 0 ? Math.min(1, lesson.watchedSeconds / lesson.durationSeconds) : 0;
  return (
    <a class={isNext ? 'lesson-row next' : 'lesson-row'} href={`/lessons/${lesson.id}`}>
      <span class={lesson.completed ? 'lesson-mark done' : 'lesson-mark'}>
        <Icon name={lesson.completed ? 'check' : lesson.hasVideo ? 'play' : 'question'} size={22} />
      </span>
      <span class="lesson-words">
        <span class="lesson-title">{lesson.title}</span>
        <span class="meta">
          {lesson.hasVideo && <span>{fill(words.minutes, { minutes: minutes(lesson.durationSeconds) })}</span>}
          {lesson.hasVideo && lesson.bytes > 0 && <span>{megabytes(lesson.bytes)}</span>}
          {lesson.questionCount > 0 && <span>{fill(words.questions, { count: lesson.questionCount })}</span>}
          {kept.value.get(lesson.id)?.state === 'kept' && <span class="lesson-kept">{words.onPhone}</span>}
          {lesson.completed && <span class="lesson-done">{words.lessonDone}</span>}
        </span>
        {!lesson.completed && part > 0 && (
          <span class="bar" aria-hidden="true">
            <span style={{ width: `${part * 100}%` }} />
          </span>
        )}
      </span>
    </a>
  );
}
