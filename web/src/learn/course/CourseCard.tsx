import type { Wire } from '../../contract';
import { fill } from '../../texts/fill';
import { megabytes, minutes } from '../../texts/format';
import { Icon } from '../../ui/Icon';
import { t } from '../texts';
import { CourseRing } from './CourseRing';
import { DueTag } from './DueTag';

/** One course in a list: what it is, what it takes in time and megabytes, and how far the reader is. */
export function CourseCard({ course }: { course: Wire['CourseCard'] }) {
  const words = t.value.course;
  return (
    <a class="card course-card" href={`/courses/${course.id}`}>
      <CourseRing done={course.lessonsCompleted} all={course.lessonCount} />
      <span class="course-card-text">
        <span class="course-card-title">{course.title}</span>
        <span class="meta">
          <span>{fill(words.lessons, { count: course.lessonCount })}</span>
          <span>{fill(words.minutes, { minutes: minutes(course.durationSeconds) })}</span>
          {course.bytes > 0 && <span>{megabytes(course.bytes)}</span>}
        </span>
        <span class="meta">
          {course.completed ? (
            <span class="tag good">
              <Icon name="check" size={18} /> {words.completed}
            </span>
          ) : (
            course.dueAt && <DueTag at={course.dueAt} />
          )}
          {!course.completed && course.lessonsCompleted > 0 && (
            <span>{fill(words.done, { done: course.lessonsCompleted, all: course.lessonCount })}</span>
          )}
        </span>
      </span>
      <Icon name="next" />
    </a>
  );
}
