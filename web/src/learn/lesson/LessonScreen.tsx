import { useGet } from '../../app/useGet';
import { Loaded } from '../../ui/Loaded';
import { Skeleton } from '../../ui/Skeleton';
import { LessonView } from './LessonView';

/** One lesson: its video, what is watched of it, and what comes next. */
export function LessonScreen({ lessonId }: { lessonId: string }) {
  return <LessonOf key={lessonId} lessonId={lessonId} />;
}

function LessonOf({ lessonId }: { lessonId: string }) {
  const lesson = useGet('/api/lessons/{lessonId}', { path: { lessonId } });
  return (
    <Loaded
      from={lesson}
      wait={
        <div class="screen">
          <Skeleton tall />
        </div>
      }
    >
      {(loaded) => <LessonView lesson={loaded} onProgress={(progress) => lesson.replace({ ...loaded, progress })} />}
    </Loaded>
  );
}
