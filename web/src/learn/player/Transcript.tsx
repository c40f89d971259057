import type { RefObject } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Wire } from '../../contract';
import { clock } from '../../texts/format';
import { Drawing } from '../../ui/Icon';
import { t } from '../lesson/texts';
import { chosenCaptions } from './captions';
import { playerIcons } from './icons';
import { useCues } from './useCues';
import { cueAt } from './vtt';
import './transcript.css';

/** All that is said, as a list that follows the video; a press on a sentence goes there. */
export function Transcript(props: {
  video: RefObject<HTMLVideoElement | null>;
  captions: Wire['Playback']['captions'];
}) {
  const { video, captions } = props;
  const [open, setOpen] = useState(false);
  const [now, setNow] = useState(-1);
  const list = useRef<HTMLOListElement>(null);
  const track = chosenCaptions(captions);
  const cues = useCues(track?.url, open);

  useEffect(() => {
    const element = video.current;
    const follow = () => setNow(cueAt(cues, element?.currentTime ?? 0));
    element?.addEventListener('timeupdate', follow);
    return () => element?.removeEventListener('timeupdate', follow);
  }, [video, cues]);
  useEffect(() => {
    // Only the list moves, not the page under someone's thumb.
    const row = list.current?.children[now] as HTMLElement | undefined;
    list.current?.scrollTo({ top: (row?.offsetTop ?? 0) - 60, behavior: 'smooth' });
  }, [now]);

  if (!track) {
    return null;
  }
  const jump = (second: number) => {
    if (video.current) {
      video.current.currentTime = second;
    }
  };
  return (
    <details class="transcript" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        <Drawing class="icon" d={playerIcons.transcript} size={24} /> {t.value.player.transcript}
      </summary>
      <ol ref={list} lang={track.language}>
        {cues.map((cue, index) => (
          <li key={cue.from}>
            <button type="button" aria-current={index === now ? 'true' : undefined} onClick={() => jump(cue.from)}>
              <time>{clock(cue.from)}</time> <span>{cue.text}</span>
            </button>
          </li>
        ))}
      </ol>
    </details>
  );
}
