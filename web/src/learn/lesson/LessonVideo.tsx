import { useEffect, useState } from 'preact/hooks';
import { useLocation } from '../../app/router';
import { line, session } from '../../app/session';
import type { Wire } from '../../contract';
import { keptUrl } from '../../downloads/keptPlayback';
import { Skeleton } from '../../ui/Skeleton';
import { Trouble } from '../../ui/Trouble';
import { Player, type PlayerHandle } from '../player/Player';
import type { PlaybackState } from '../player/usePlayback';
import type { Progress } from '../watching/reporter';
import { useWatching } from '../watching/useWatching';
import { WatchedBar } from '../watching/WatchedBar';
import { t } from './texts';

/** The video of a lesson, begun where the learner stopped, and the strip of what they have watched. */
export function LessonVideo(props: {
  lesson: Wire['Lesson'];
  playback: PlaybackState;
  onProgress: (progress: Progress) => void;
  onWaits: () => void;
}) {
  const { lesson, onProgress } = props;
  const { playback, kept, problem, renew } = props.playback;
  const [player, setPlayer] = useState<PlayerHandle | null>(null);
  const [movedTo, setMovedTo] = useState<number>();
  const { at } = useLocation().query;
  const now = session.value;
  const watching = useWatching({
    lessonId: lesson.id,
    memberId: now.state === 'signed-in' ? now.me.memberId : undefined,
    grant: playback?.grant,
    lengthSeconds: lesson.durationSeconds,
    progress: lesson.progress,
    video: player?.video ?? null,
    onProgress,
    onWaits: props.onWaits,
    onGrantOver: renew,
  });
  const reachableAgain = problem?.code === 'network' && line.value;
  useEffect(() => {
    if (reachableAgain) {
      renew();
    }
  }, [reachableAgain, renew]);
  if (problem) {
    return <Trouble problem={problem} again={renew} />;
  }
  if (!playback) {
    return <Skeleton lines={1} tall />;
  }
  return (
    <>
      <Player
        key={playback.masterUrl === keptUrl ? 'kept' : 'line'}
        playback={playback}
        kept={kept}
        startAt={movedTo ?? whereToStart(lesson, at)}
        onReady={setPlayer}
        onBroken={(at) => {
          setMovedTo(at);
          renew();
        }}
      >
        <WatchedBar
          seconds={watching.seconds}
          lengthSeconds={lesson.durationSeconds}
          progress={lesson.progress}
          positionSeconds={watching.positionSeconds}
          storyboardUrl={playback.storyboardUrl}
          onJump={(second) => player?.playAt(second)}
        />
      </Player>
      {watching.refused && (
        <p class="hint" role="status">
          {t.value.watched.refused}
        </p>
      )}
    </>
  );
}

/** To the second that the address names; else to where they stopped, from the start again for one who had reached the end. */
function whereToStart({ progress, durationSeconds }: Wire['Lesson'], at?: string): number {
  const named = at ? Number.parseInt(at, 10) : Number.NaN;
  if (named >= 0 && named < durationSeconds) {
    return named;
  }
  return progress.positionSeconds >= durationSeconds - 3 ? 0 : progress.positionSeconds;
}
