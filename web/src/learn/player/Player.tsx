import { useEffect, useRef, useState } from 'preact/hooks';
import type { Wire } from '../../contract';
import { language } from '../../texts/language';
import { t } from '../lesson/texts';
import { Cover } from './Cover';
import { PlayerControls } from './PlayerControls';
import { preferences } from './preferences';
import { biggestAllowed, lines } from './quality';
import { connect, type Source } from './source';
import './player.css';

/** A lesson's video: nothing of it is fetched before it is asked for, and the buttons are as big as a thumb. */
export function Player(props: {
  playback: Wire['Playback'];
  /** Where to begin, in seconds. */
  startAt: number;
  onVideo: (video: HTMLVideoElement | null) => void;
  onBroken: (at: number) => void;
}) {
  const { playback, startAt, onVideo, onBroken } = props;
  const video = useRef<HTMLVideoElement>(null);
  const source = useRef<Source | undefined>(undefined);
  const [started, setStarted] = useState(false);
  const [stalled, setStalled] = useState(false);
  const { quality, speed, captions } = preferences.value;
  const allowed = biggestAllowed(playback.renditions, quality);
  const maxLines = quality === 'auto' || !allowed ? undefined : lines(allowed);

  const begin = () => {
    const element = video.current;
    if (element && source.current) {
      source.current.start(startAt);
      element.play().catch(() => undefined);
    }
  };

  // biome-ignore lint/correctness/useExhaustiveDependencies: connects once for each playlist; the rest is read when it happens
  useEffect(() => {
    const element = video.current;
    if (!element) {
      return;
    }
    let gone = false;
    onVideo(element);
    connect(element, playback.masterUrl, {
      waiting: () => setStalled(true),
      flowing: () => setStalled(false),
      broken: () => onBroken(element.currentTime || startAt),
    }).then(
      (connected) => {
        if (gone) {
          connected.destroy();
          return;
        }
        source.current = connected;
        connected.cap(maxLines);
        if (element.dataset['started']) {
          begin();
        }
      },
      () => onBroken(startAt),
    );
    return () => {
      gone = true;
      source.current?.destroy();
      source.current = undefined;
      onVideo(null);
    };
  }, [playback.masterUrl]);

  useEffect(() => source.current?.cap(maxLines), [maxLines]);
  useEffect(() => {
    if (video.current) {
      video.current.defaultPlaybackRate = speed;
      video.current.playbackRate = speed;
    }
  }, [speed]);
  useEffect(() => showCaptions(video.current, captions));

  const start = () => {
    if (video.current) {
      // Remembered at the element, for the library may still be on its way.
      video.current.dataset['started'] = 'true';
    }
    setStarted(true);
    begin();
    video.current?.focus();
  };

  return (
    <div class="player">
      <div class="player-stage">
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
              label={captionName(track.language)}
              default={captions && track === playback.captions[0]}
            />
          ))}
        </video>
        {!started && <Cover startAt={startAt} bytes={allowed?.bytes} atMost={quality === 'auto'} onStart={start} />}
        {stalled && (
          <p class="player-stalled" role="status">
            {t.value.player.stalled}
          </p>
        )}
      </div>
      <PlayerControls video={video} playback={playback} />
    </div>
  );
}

function showCaptions(video: HTMLVideoElement | null, shown: boolean): void {
  const tracks = [...(video?.textTracks ?? [])];
  const chosen = tracks.find((track) => track.language === language.value) ?? tracks[0];
  for (const track of tracks) {
    track.mode = shown && track === chosen ? 'showing' : 'disabled';
  }
}

const captionName = (code: string): string =>
  new Intl.DisplayNames([language.value], { type: 'language' }).of(code) ?? code;
