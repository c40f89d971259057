import type { Wire } from '../../contract';
import { CourseCard } from './CourseCard';

/** Courses under a heading; nothing where there are none. */
export function CourseList({ title, courses }: { title: string; courses: readonly Wire['CourseCard'][] }) {
  if (courses.length === 0) {
    return null;
  }
  return (
    <section>
      <h2>{title}</h2>
      <ul class="cards">
        {courses.map((course) => (
          <li key={course.id}>
            <CourseCard course={course} />
          </li>
        ))}
      </ul>
    </section>
  );
}
