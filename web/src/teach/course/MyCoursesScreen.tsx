import { useState } from 'preact/hooks';
import { later } from '../../app/later';
import { useGet } from '../../app/useGet';
import type { Wire } from '../../contract';
import { fill } from '../../texts/fill';
import { dayAndTime } from '../../texts/format';
import { Icon } from '../../ui/Icon';
import { Loaded } from '../../ui/Loaded';
import { Notice } from '../../ui/Notice';
import { Screen } from '../../ui/Screen';
import { WorkIcon } from '../../ui/WorkIcon';
import { t } from '../texts';
import type { Step } from './CourseSteps';
import { NewCourse } from './NewCourse';

const CourseSteps = later(async () => (await import('./CourseSteps')).CourseSteps);
const StepDone = later(async () => (await import('./CourseSteps')).StepDone);

/** The courses that a trainer may edit, newest change first, and the way to a new one. */
export function MyCoursesScreen() {
  const [archived, setArchived] = useState(false);
  const [done, setDone] = useState<Step>();
  const drafts = useGet('/api/teaching/courses', { query: { archived, limit: 100 } });
  const [making, setMaking] = useState(false);
  const words = t.value.courses;
  return (
    <Screen title={words.title}>
      {making ? (
        <NewCourse cancel={() => setMaking(false)} />
      ) : (
        <button type="button" class="button accent start" onClick={() => setMaking(true)}>
          <WorkIcon name="plus" /> {words.new}
        </button>
      )}
      {done && <StepDone step={done} />}
      <Loaded from={drafts}>
        {({ items }) =>
          items.length === 0 ? (
            !making && (
              <Notice
                icon="teach"
                title={archived ? words.noArchived : words.empty}
                text={archived ? words.noArchivedNext : words.emptyNext}
              />
            )
          ) : (
            <ul class="cards">
              {items.map((course) => (
                <li key={course.id}>
                  <DraftCard course={course} />
                  <CourseSteps
                    course={course}
                    done={(step) => {
                      setDone(step);
                      drafts.reload();
                    }}
                  />
                </li>
              ))}
            </ul>
          )
        }
      </Loaded>
      <button
        type="button"
        class="button quiet-button start"
        onClick={() => {
          setDone(undefined);
          setArchived(!archived);
        }}
      >
        {archived ? words.hideArchived : words.showArchived}
      </button>
    </Screen>
  );
}

function DraftCard({ course }: { course: Wire['CourseDraftSummary'] }) {
  const words = t.value.courses;
  return (
    <a class="card draft-card" href={`/teach/courses/${course.id}`}>
      <span class="draft-card-text">
        <strong>{course.title}</strong>
        <span class="meta">
          <span class={course.status === 'published' ? 'tag good' : 'tag plain'}>{words[course.status]}</span>
          {course.status === 'published' && course.changedSincePublished && (
            <span class="tag warm">{words.changed}</span>
          )}
          <span>{fill(words.lessons, { count: course.lessonCount })}</span>
          <span>{fill(words.updated, { at: dayAndTime(course.updatedAt) })}</span>
        </span>
      </span>
      <Icon name="next" />
    </a>
  );
}
