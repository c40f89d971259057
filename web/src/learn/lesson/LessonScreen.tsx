import { useEffect, useState } from 'preact/hooks';
import { memberId } from '../../app/session';
import { useGet } from '../../app/useGet';
import { Outbox, type Unsent } from '../../offline/outbox';
import { Loaded } from '../../ui/Loaded';
import { Skeleton } from '../../ui/Skeleton';
import { fetchLibraryAhead } from '../player/source';
import { usePlayback } from '../player/usePlayback';
import { withWaiting } from '../watching/withWaiting';
import { LessonView } from './LessonView';

/** One lesson: its video, what is watched of it, and what comes next. */
export function LessonScreen({ lessonId }: { lessonId: string }) {
  return <LessonOf key={lessonId} lessonId={lessonId} />;
}

function LessonOf({ lessonId }: { lessonId: string }) {
  const lesson = useGet('/api/lessons/{lessonId}', { path: { lessonId } });
  // Asked at the same time, for on a weak line each further round takes half a second.
  const playback = usePlayback(lessonId);
  const [waiting, look] = useUnsent();
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
          lesson={withWaiting(loaded, waiting)}
          playback={playback}
          onProgress={(progress) => {
            lesson.replace({ ...loaded, progress });
            look();
          }}
          onWaits={look}
        />
      )}
    </Loaded>
  );
}

/** What was watched, here or on an earlier visit, and has not reached the server yet. */
function useUnsent(): [readonly Unsent[], () => void] {
  const [unsent, setUnsent] = useState<readonly Unsent[]>([]);
  const member = memberId();
  const look = () => {
    if (member) {
      void new Outbox(member).all().then(({ watches }) => setUnsent(watches));
    }
  };
  useEffect(look, [member]);
  return [unsent, look];
}
