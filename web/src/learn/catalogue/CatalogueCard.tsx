import type { Wire } from '../../contract';
import { areaName } from '../../skills/skills';
import { t as skillWords } from '../../skills/texts';
import { CourseCard } from '../course/CourseCard';

/** A course with what it teaches and its picture. */
export function CatalogueCard({ course }: { course: Wire['CourseCard'] }) {
  return (
    <div class="catalogue-card">
      {course.coverUrl && <img class="course-cover" src={course.coverUrl} alt="" loading="lazy" />}
      <CourseCard course={course} />
      {(course.area || course.level) && (
        <p class="meta catalogue-skill">
          {course.area && <span class="tag plain">{areaName(course.area)}</span>}
          {course.level && <span class="tag plain">{skillWords.value.level[course.level]}</span>}
        </p>
      )}
    </div>
  );
}
