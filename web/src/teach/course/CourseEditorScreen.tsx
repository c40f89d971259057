import { call } from '../../call';
import { Loaded } from '../../ui/Loaded';
import { Skeleton } from '../../ui/Skeleton';
import { useFresh } from '../useFresh';
import { CourseEditor } from './CourseEditor';

export function CourseEditorScreen({ courseId = '' }: { courseId?: string }) {
  const draft = useFresh(courseId, () => call('get', '/api/teaching/courses/{courseId}', { path: { courseId } }));
  return (
    <Loaded from={draft} wait={<Skeleton tall />}>
      {(first) => <CourseEditor key={first.id} first={first} />}
    </Loaded>
  );
}
