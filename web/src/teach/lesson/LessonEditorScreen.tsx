import { call } from '../../call';
import { Loaded } from '../../ui/Loaded';
import { Skeleton } from '../../ui/Skeleton';
import { useFresh } from '../useFresh';
import { LessonEditor } from './LessonEditor';

export function LessonEditorScreen({ courseId, lessonId }: { courseId: string; lessonId: string }) {
  const draft = useFresh(lessonId, () => call('get', '/api/teaching/lessons/{lessonId}', { path: { lessonId } }));
  return (
    <Loaded from={draft} wait={<Skeleton tall />}>
      {(first) => <LessonEditor key={first.id} first={first} courseId={courseId} />}
    </Loaded>
  );
}
