import { useState } from 'preact/hooks';
import { session } from '../../app/session';
import type { Wire } from '../../contract';
import { Skeleton } from '../../ui/Skeleton';
import { Trouble } from '../../ui/Trouble';
import { Player } from '../player/Player';
import { usePlayback } from '../player/usePlayback';
import type { Progress } from '../watching/reporter';
import { useWatching } from '../watching/useWatching';
import { WatchedBar } from '../watching/WatchedBar';
import { t } from './texts';

/** The video of a lesson, begun where the learner stopped, and the strip of what they have watched. */
export function LessonVideo({
  lesson,
  onProgress,
}: {
  lesson: Wire['Lesson'];
  onProgress: (progress: Progress) => void;
}) {
  const { playback, problem, renew } = usePlayback(lesson.id);
  const [video, setVideo] = useState<HTMLVideoElement | null>(null);
  const [startAt, setStartAt] = useState(() => whereToStart(lesson));
  const [brokenOnce, setBrokenOnce] = useState(false);
  const now = session.value;
  const watching = useWatching({
    lessonId: lesson.id,
    memberId: now.state === 'signed-in' ? now.me.memberId : undefined,
    grant: playback?.grant,
    lengthSeconds: lesson.durationSeconds,
    progress: lesson.progress,
    video,
    onProgress,
  });
  if (problem) {
    return <Trouble problem={problem} again={renew} />;
  }
  if (!playback) {
    return <Skeleton lines={1} tall />;
  }
  const jump = (second: number) => {
    if (video) {
      video.currentTime = second;
      video.play().catch(() => undefined);
    }
  };
  return (
    <>
      <Player
        playback={playback}
        startAt={startAt}
        onVideo={setVideo}
        onBroken={(at) => {
          setStartAt(at);
          setBrokenOnce(true);
          if (!brokenOnce) {
            renew();
          }
        }}
      />
      <WatchedBar
        seconds={watching.seconds}
        lengthSeconds={lesson.durationSeconds}
        progress={lesson.progress}
        positionSeconds={watching.positionSeconds}
        onJump={jump}
      />
      {watching.refused && (
        <p class="hint" role="status">
          {t.value.watched.refused}
        </p>
      )}
    </>
  );
}

/** To where they stopped; from the start again for one who had reached the end. */
function whereToStart({ progress, durationSeconds }: Wire['Lesson']): number {
  return progress.positionSeconds >= durationSeconds - 3 ? 0 : progress.positionSeconds;
}
