import type { RefObject } from 'preact';
import { useEffect } from 'preact/hooks';
import type { Wire } from '../../contract';
import { Drawing, Icon } from '../../ui/Icon';
import { t } from '../lesson/texts';
import { chosenCaptions, languageName } from './captions';
import { playerIcons } from './icons';
import { lockScreen } from './lockScreen';
import { captionSizes, type Preferences, prefer, preferences } from './preferences';
import { Transcript } from './Transcript';

/** What not everyone needs at once: sound only, the size of the captions, a small window, what is said as a text. */
export function MoreControls(props: { video: RefObject<HTMLVideoElement | null>; playback: Wire['Playback'] }) {
  const { video, playback } = props;
  const words = t.value.player;
  const { soundOnly, captionSize, captions } = preferences.value;
  useEffect(
    () => (video.current ? lockScreen(video.current, playback.title, playback.posterUrl) : undefined),
    [video, playback.title, playback.posterUrl],
  );
  return (
    <>
      <div class="player-controls">
        {playback.audioUrl && (
          <button
            type="button"
            class="control"
            aria-pressed={soundOnly}
            onClick={() => prefer({ soundOnly: !soundOnly })}
          >
            <Drawing class="icon" d={playerIcons.sound} size={24} /> <span>{words.soundOnly}</span>
          </button>
        )}
        {document.pictureInPictureEnabled && !soundOnly && (
          <button type="button" class="control" onClick={() => void toSmallWindow(video.current)}>
            <Drawing class="icon" d={playerIcons.pictureInPicture} size={24} /> <span>{words.smallWindow}</span>
          </button>
        )}
        {playback.captions.length > 1 && (
          <label class="control">
            <Icon name="captions" />
            <span class="control-choice">
              {words.captionLanguage}
              <select
                value={chosenCaptions(playback.captions)?.language}
                onChange={(event) => prefer({ captions: true, captionLanguage: event.currentTarget.value })}
              >
                {playback.captions.map((track) => (
                  <option key={track.language} value={track.language}>
                    {languageName(track.language)}
                  </option>
                ))}
              </select>
            </span>
          </label>
        )}
        {playback.captions.length > 0 && captions && (
          <label class="control">
            <Drawing class="icon" d={playerIcons.textSize} size={24} />
            <span class="control-choice">
              {words.captionSize}
              <select
                value={captionSize}
                onChange={(event) => prefer({ captionSize: event.currentTarget.value as Preferences['captionSize'] })}
              >
                {captionSizes.map((one) => (
                  <option key={one} value={one}>
                    {words.captionSizes[one]}
                  </option>
                ))}
              </select>
            </span>
          </label>
        )}
      </div>
      <Transcript video={video} captions={playback.captions} />
    </>
  );
}

/** Into a window over other applications, or back; a browser that will not changes nothing. */
async function toSmallWindow(video: HTMLVideoElement | null): Promise<void> {
  const change = document.pictureInPictureElement ? document.exitPictureInPicture() : video?.requestPictureInPicture();
  await change?.catch(() => undefined);
}
