import type { RefObject } from 'preact';
import type { Wire } from '../../contract';
import { fill } from '../../texts/fill';
import { megabytes } from '../../texts/format';
import { Icon } from '../../ui/Icon';
import { t } from '../lesson/texts';
import { type Preferences, prefer, preferences, speeds } from './preferences';
import { lines, pictures } from './quality';

/** What the browser's own controls make small or hide: ten seconds back, speed, quality with its price, captions. */
export function PlayerControls(props: { video: RefObject<HTMLVideoElement | null>; playback: Wire['Playback'] }) {
  const words = t.value.player;
  const { quality, speed, captions } = preferences.value;
  const sizes = pictures(props.playback.renditions);
  const back = () => {
    if (props.video.current) {
      props.video.current.currentTime = Math.max(0, props.video.current.currentTime - 10);
    }
  };
  return (
    <div class="player-controls">
      <button type="button" class="control" onClick={back}>
        <Icon name="rewind" /> <span>{words.back}</span>
      </button>
      {props.playback.captions.length > 0 && (
        <button type="button" class="control" aria-pressed={captions} onClick={() => prefer({ captions: !captions })}>
          <Icon name="captions" /> <span>{words.captions}</span>
        </button>
      )}
      <label class="control">
        <Icon name="speed" />
        <span class="control-choice">
          {words.speed}
          <select value={speed} onChange={(event) => prefer({ speed: Number(event.currentTarget.value) })}>
            {speeds.map((one) => (
              <option key={one} value={one}>
                {fill(words.times, { speed: one.toLocaleString() })}
              </option>
            ))}
          </select>
        </span>
      </label>
      <label class="control">
        <Icon name="data" />
        <span class="control-choice">
          {words.quality}
          <select
            value={String(quality)}
            onChange={(event) => prefer({ quality: asQuality(event.currentTarget.value) })}
          >
            <option value="saver">
              {sizes[0] ? fill(words.saver, { size: megabytes(sizes[0].bytes) }) : words.saverOnly}
            </option>
            {sizes.slice(1).map((one) => (
              <option key={one.name} value={lines(one)}>
                {fill(words.lines, { lines: lines(one), size: megabytes(one.bytes) })}
              </option>
            ))}
            <option value="auto">{words.auto}</option>
          </select>
        </span>
      </label>
    </div>
  );
}

const asQuality = (chosen: string): Preferences['quality'] =>
  chosen === 'saver' || chosen === 'auto' ? chosen : Number(chosen);
