import { useLocation } from '../../app/router';
import { useGet } from '../../app/useGet';
import { call } from '../../call';
import { fill } from '../../texts/fill';
import { Loaded } from '../../ui/Loaded';
import { Notice } from '../../ui/Notice';
import { Screen } from '../../ui/Screen';
import { Skeleton } from '../../ui/Skeleton';
import { usePages } from '../report/usePages';
import { t } from '../texts';
import { Assigned } from './Assigned';
import { AssignForm } from './AssignForm';

/** Giving a course to a unit: the course, the due date (two weeks unless one says otherwise), done. */
export function AssignScreen({ unitId = '' }: { unitId?: string }) {
  const { query } = useLocation();
  const unit = useGet('/api/units/{unitId}', { path: { unitId } });
  const assignments = useGet('/api/units/{unitId}/assignments', { path: { unitId }, query: { limit: 100 } });
  const courses = usePages('courses', (after) =>
    call('get', '/api/courses', { query: { limit: 50, ...(after ? { after } : {}) } }),
  );
  const words = t.value.assign;
  return (
    <Loaded from={unit} wait={<Skeleton tall />}>
      {(of) => (
        <Screen title={fill(words.title, { unit: of.name })} back={{ href: `/manage/units/${unitId}`, label: of.name }}>
          <p class="quiet">{words.below}</p>
          {!courses.read && !courses.problem && <Skeleton />}
          {courses.read && courses.items.length === 0 && (
            <Notice icon="bookOpen" title={words.noCourses} text={words.noCoursesNext} />
          )}
          {courses.items.length > 0 && (
            <AssignForm unit={of} courses={courses} chosen={query['course']} assigned={() => assignments.reload()} />
          )}
          {assignments.value && <Assigned assignments={assignments.value.items} changed={() => assignments.reload()} />}
        </Screen>
      )}
    </Loaded>
  );
}
