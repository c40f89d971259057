import type { ComponentChildren } from 'preact';
import { useEffect } from 'preact/hooks';
import { later } from '../../app/later';
import { t as common } from '../../app/texts';
import type { Wire } from '../../contract';
import type { KeptMedia } from '../../downloads/keptPlayback';
import { t } from '../lesson/texts';
import { Cover } from './Cover';
import { chosenCaptions, languageName } from './captions';
import { PlayerControls } from './PlayerControls';
import { preferences } from './preferences';
import { biggestAllowed, lines } from './quality';
import { usePlayer } from './usePlayer';
import './player.css';

const MoreControls = later(async () => (await import('./MoreControls')).MoreControls);

/** What others may do with a player. */
export interface PlayerHandle {
  readonly video: HTMLVideoElement;
  playAt(second: number): void;
}

/** A lesson's video: hardly anything of it is fetched before it is asked for, and the buttons are as big as a thumb. */
export function Player(props: {
  playback: Wire['Playback'];
  /** It is on the phone, and costs nothing. */
  kept?: KeptMedia | undefined;
  /** What belongs directly below the picture. */
  children?: ComponentChildren;
  /** Where to begin, in seconds. */
  startAt: number;
  onReady: (handle: PlayerHandle | null) => void;
  /** It cannot be played with these addresses, for they expire; what comes is played from that second on. */
  onBroken: (at: number) => void;
}) {
  const { playback, kept, startAt, onReady, onBroken } = props;
  const { quality, speed, captions, captionSize } = preferences.value;
  const sound = preferences.value.soundOnly ? playback.audioUrl : undefined;
  const allowed = biggestAllowed(playback.renditions, quality);
  const maxLines = quality === 'auto' || !allowed ? undefined : lines(allowed);
  const player = usePlayer({ url: sound ?? playback.masterUrl, kept, startAt, maxLines, onBroken });
  const { video, started } = player;

  // biome-ignore lint/correctness/useExhaustiveDependencies: the element is the same as long as the player is there
  useEffect(() => {
    if (video.current) {
      onReady({ video: video.current, playAt: player.playAt });
    }
    return () => onReady(null);
  }, []);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a reference never changes
  useEffect(() => {
    if (video.current) {
      video.current.defaultPlaybackRate = speed;
      video.current.playbackRate = speed;
    }
  }, [speed]);
  useEffect(() => showCaptions(video.current, captions));

  return (
    <div class="player">
      <div class={`player-stage captions-${captionSize}`}>
        {/* biome-ignore lint/a11y/useMediaCaption: the captions there are come as tracks */}
        <video
          ref={video}
          controls={started}
          playsInline
          preload="none"
          poster={playback.posterUrl}
          aria-label={playback.title}
        >
          {playback.captions.map((track) => (
            <track
              key={track.language}
              kind="captions"
              src={track.url}
              srcLang={track.language}
              label={languageName(track.language)}
            />
          ))}
        </video>
        {!started && (
          <Cover
            startAt={startAt}
            bytes={kept ? 0 : sound ? soundBytes(playback) : allowed?.bytes}
            atMost={quality === 'auto' && !sound}
            onStart={() => player.playAt(startAt)}
          />
        )}
        {player.stalled && !player.broken && (
          <p class="player-message" role="status">
            {t.value.player.stalled}
          </p>
        )}
        {player.broken && (
          <div class="player-message" role="alert">
            <p>{t.value.player.broken}</p>
            <button type="button" class="button accent" onClick={player.tryAgain}>
              {common.value.again}
            </button>
          </div>
        )}
      </div>
      {props.children}
      <PlayerControls video={video} playback={playback} />
      <MoreControls video={video} playback={playback} />
    </div>
  );
}

const soundBytes = ({ renditions }: Wire['Playback']): number | undefined =>
  renditions.find(({ height }) => height === 0)?.bytes;

function showCaptions(video: HTMLVideoElement | null, shown: boolean): void {
  const tracks = [...(video?.textTracks ?? [])];
  const chosen = chosenCaptions(tracks);
  for (const track of tracks) {
    track.mode = shown && track === chosen ? 'showing' : 'disabled';
  }
}
