import { fill } from '../../texts/fill';
import { clock, megabytes } from '../../texts/format';
import { Icon } from '../../ui/Icon';
import { t } from '../lesson/texts';

/** Lies over the poster until someone asks for the video, and says what that costs. */
export function Cover(props: { startAt: number; bytes: number | undefined; atMost: boolean; onStart: () => void }) {
  const words = t.value.player;
  return (
    <button type="button" class="cover" onClick={props.onStart}>
      <span class="cover-play">
        <Icon name="play" size={36} />
      </span>
      <span class="cover-words">
        {props.startAt > 0 ? fill(words.goOnAt, { at: clock(props.startAt) }) : words.start}
        {props.bytes !== undefined && (
          <small>
            {props.bytes === 0
              ? words.costNothing
              : fill(props.atMost ? words.costAtMost : words.cost, { size: megabytes(props.bytes) })}
          </small>
        )}
      </span>
    </button>
  );
}
