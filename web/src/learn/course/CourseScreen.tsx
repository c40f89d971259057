import { useGet } from '../../app/useGet';
import type { Wire } from '../../contract';
import { fill } from '../../texts/fill';
import { megabytes, minutes } from '../../texts/format';
import { Icon } from '../../ui/Icon';
import { Loaded } from '../../ui/Loaded';
import { Screen } from '../../ui/Screen';
import { Skeleton } from '../../ui/Skeleton';
import { t } from '../texts';
import { CourseRing } from './CourseRing';
import { DueTag } from './DueTag';
import { LessonList } from './LessonList';
import { RuleLine, Threshold } from './Threshold';
import './course.css';

/** One course: how far the learner is, one button to go on, and all lessons with what they take. */
export function CourseScreen({ courseId }: { courseId: string }) {
  const course = useGet('/api/courses/{courseId}', { path: { courseId } });
  return (
    <Loaded
      from={course}
      wait={
        <div class="screen">
          <Skeleton tall />
        </div>
      }
    >
      {(loaded) => <CourseView course={loaded} />}
    </Loaded>
  );
}

function CourseView({ course }: { course: Wire['Course'] }) {
  const words = t.value.course;
  const lessons = course.modules.flatMap((module) => module.lessons);
  const seconds = lessons.reduce((sum, lesson) => sum + lesson.durationSeconds, 0);
  const bytes = lessons.reduce((sum, lesson) => sum + lesson.bytes, 0);
  const completed = course.completedAt !== undefined;
  const next = lessons.find((lesson) => !lesson.completed) ?? lessons[0];
  const begun = lessons.some((lesson) => lesson.completed || lesson.watchedSeconds > 0);
  return (
    <Screen title={course.title} back={{ href: '/', label: t.value.home.title }}>
      <section class="card course-head">
        <CourseRing done={course.lessonsCompleted} all={course.lessonCount} size={84} />
        <div class="course-head-words">
          <p class="course-head-done">
            {completed ? words.completed : fill(words.done, { done: course.lessonsCompleted, all: course.lessonCount })}
          </p>
          <p class="meta">
            <span>{fill(words.minutes, { minutes: minutes(seconds) })}</span>
            {bytes > 0 && <span>{megabytes(bytes)}</span>}
            {course.dueAt && !completed && <DueTag at={course.dueAt} />}
          </p>
        </div>
        {next && course.entry === 'open' && (
          <a class={completed ? 'button big' : 'button accent big'} href={`/lessons/${next.id}`}>
            <Icon name="play" /> {completed ? words.review : begun ? words.goOn : words.start}
          </a>
        )}
      </section>
      {course.entry !== 'open' && <Threshold course={course} />}
      {course.coverUrl && <img class="course-cover" src={course.coverUrl} alt="" />}
      {course.summary && <p>{course.summary}</p>}
      {!completed && <RuleLine course={course} />}
      {course.modules.map((module, index) => (
        <section key={module.id}>
          <h2>
            {course.modules.length > 1 ? fill(words.part, { number: index + 1, title: module.title }) : module.title}
          </h2>
          <LessonList lessons={module.lessons} nextId={completed || course.entry !== 'open' ? undefined : next?.id} />
        </section>
      ))}
    </Screen>
  );
}
