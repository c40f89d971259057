import { fill } from '../../texts/fill';
import { Icon } from '../../ui/Icon';
import { t } from '../lesson/texts';
import { SeekBar } from '../player/SeekBar';
import type { Progress } from './reporter';
import { firstMissing, type Seconds, size, stretches } from './seconds';

/** The lesson as a strip: what was watched is filled, what is missing is seen, and one press leads to it. */
export function WatchedBar(props: {
  seconds: Seconds;
  lengthSeconds: number;
  progress: Progress;
  positionSeconds: number;
  /** Small pictures of its moments, where there are any. */
  storyboardUrl?: string | undefined;
  onJump: (second: number) => void;
}) {
  const { seconds, lengthSeconds, progress, positionSeconds, onJump } = props;
  const words = t.value.watched;
  const watched = Math.max(size(seconds), progress.watchedSeconds);
  const done = progress.videoDone || watched >= progress.neededSeconds;
  // What lies ahead needs no button: it comes by itself.
  const missing = done ? undefined : firstMissing(seconds, lengthSeconds);
  const left = Math.max(0, progress.neededSeconds - watched);
  return (
    <div class="watched">
      <SeekBar
        lengthSeconds={lengthSeconds}
        positionSeconds={positionSeconds}
        storyboardUrl={props.storyboardUrl}
        onSeek={onJump}
      >
        <svg
          class="watched-strip"
          viewBox={`0 0 ${lengthSeconds} 10`}
          preserveAspectRatio="none"
          aria-hidden="true"
          focusable="false"
        >
          {stretches(seconds, lengthSeconds).map(({ from, to }) => (
            <rect key={from} x={from} y="0" width={to - from} height="10" />
          ))}
        </svg>
      </SeekBar>
      <div class="watched-words">
        {done ? (
          <span class="tag good">
            <Icon name="check" size={18} /> {words.enough}
          </span>
        ) : (
          <span>
            {left >= 90
              ? fill(words.minutesLeft, { count: Math.round(left / 60) })
              : fill(words.secondsLeft, { count: left })}
          </span>
        )}
        {missing !== undefined && missing < positionSeconds - 2 && (
          <button type="button" class="link-button" onClick={() => onJump(missing)}>
            {words.toMissing}
          </button>
        )}
      </div>
    </div>
  );
}
