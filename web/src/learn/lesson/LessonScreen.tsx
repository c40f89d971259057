import { useEffect } from 'preact/hooks';
import { useGet } from '../../app/useGet';
import { Loaded } from '../../ui/Loaded';
import { Skeleton } from '../../ui/Skeleton';
import { fetchLibraryAhead } from '../player/source';
import { usePlayback } from '../player/usePlayback';
import { LessonView } from './LessonView';

/** One lesson: its video, what is watched of it, and what comes next. */
export function LessonScreen({ lessonId }: { lessonId: string }) {
  return <LessonOf key={lessonId} lessonId={lessonId} />;
}

function LessonOf({ lessonId }: { lessonId: string }) {
  const lesson = useGet('/api/lessons/{lessonId}', { path: { lessonId } });
  // Asked at the same time, for on a weak line each further round takes half a second.
  const playback = usePlayback(lessonId);
  useEffect(fetchLibraryAhead, []);
  return (
    <Loaded
      from={lesson}
      wait={
        <div class="screen">
          <Skeleton tall />
        </div>
      }
    >
      {(loaded) => (
        <LessonView
          lesson={loaded}
          playback={playback}
          onProgress={(progress) => lesson.replace({ ...loaded, progress })}
        />
      )}
    </Loaded>
  );
}
