import { useEffect, useRef, useState } from 'preact/hooks';
import type { Wire } from '../../../contract';
import { Player, type PlayerHandle } from '../../../learn/player/Player';
import { fill } from '../../../texts/fill';
import { wordsFor } from '../../../ui/Trouble';
import { CueRow } from './CueRow';
import { type Cues, insert, shownAt } from './cues';
import { Timeline } from './Timeline';
import { t } from './texts';
import { useCaptions } from './useCaptions';

/** The player with its timeline above (on a wide screen beside) the captions, one after the other. */
export function CaptionsEditor(props: {
  lessonId: string;
  language: string;
  playback: Wire['Playback'];
  saved: Cues;
  renew: () => void;
}) {
  const { playback, saved } = props;
  const most = Math.floor(playback.durationSeconds * 1000);
  const editing = useCaptions({ ...props, most });
  const [player, setPlayer] = useState<PlayerHandle | null>(null);
  const at = usePlayhead(player?.video);
  const [chosen, setChosen] = useState<number>();
  const { cues, faults } = editing;
  const words = t.value;
  const now = () => Math.round((player?.video.currentTime ?? 0) * 1000);
  const go = (millis: number) => {
    if (!player) return;
    // Before it was begun there is nothing to go to a place in.
    if (player.video.readyState === 0) player.playAt(millis / 1000);
    else player.video.currentTime = millis / 1000;
  };
  const play = (millis: number) => player?.playAt(millis / 1000);
  const add = () => {
    const added = insert(cues, now(), most);
    editing.change(added.cues);
    setChosen(added.id);
  };
  const current = shownAt(cues, at);
  useUndoKey(editing.undo);

  return (
    <div class="captions-editor">
      <div class="captions-stage">
        <Player playback={withoutCaptions(playback)} startAt={0} onReady={setPlayer} onBroken={props.renew} />
        <p class="captions-now" lang={props.language}>
          {current?.text}
        </p>
        <Timeline cues={cues} most={most} at={at} chosen={chosen} wrong={new Set(faults.keys())} go={go} />
        <div class="captions-bar">
          <button type="button" class="button" onClick={add}>
            {words.add}
          </button>
          <button type="button" class="button quiet-button" disabled={!editing.canUndo} onClick={editing.undo}>
            {words.undo}
          </button>
        </div>
      </div>
      <div class="stack">
        {editing.recovered && editing.state === 'changed' && (
          <p class="help">
            {words.recovered}{' '}
            <button type="button" class="link-button" onClick={() => editing.discard(saved)}>
              {words.discard}
            </button>
          </p>
        )}
        {cues.length === 0 && <p class="quiet">{words.empty}</p>}
        <ol class="cues">
          {cues.map((cue, index) => (
            <CueRow
              key={cue.id}
              editing={editing}
              cue={cue}
              number={index + 1}
              most={most}
              chosen={chosen === cue.id}
              playing={current?.id === cue.id}
              last={index === cues.length - 1}
              now={now}
              choose={setChosen}
              play={play}
            />
          ))}
        </ol>
        <SaveBar editing={editing} choose={setChosen} />
        <p class="help captions-keys">{words.keys}</p>
      </div>
    </div>
  );
}

function SaveBar({ editing, choose }: { editing: ReturnType<typeof useCaptions>; choose: (id: number) => void }) {
  const { faults, problem, state } = editing;
  const words = t.value;
  const [first] = faults.keys();
  return (
    <div class="captions-save">
      {problem && problem.fields.length === 0 && (
        <p class="field-problem" role="alert">
          {wordsFor(problem).title}. {wordsFor(problem).next}
        </p>
      )}
      {first !== undefined && (
        <p class="field-problem">
          {fill(words.faults, { count: faults.size })}{' '}
          <button type="button" class="link-button" onClick={() => choose(first)}>
            {words.toFault}
          </button>
        </p>
      )}
      <div class="buttons">
        <button
          type="button"
          class="button primary"
          disabled={state !== 'changed' || faults.size > 0 || editing.cues.length === 0}
          onClick={() => void editing.save()}
        >
          {state === 'saving' ? words.saving : words.save}
        </button>
        <p role="status" class="quiet">
          {state === 'saved' ? words.saved : state === 'changed' ? words.changed : words.saving}
        </p>
      </div>
    </div>
  );
}

/** What is being written is shown below the picture; what was saved would stand in it a second time. */
const withoutCaptions = (playback: Wire['Playback']): Wire['Playback'] => ({ ...playback, captions: [] });

/** Where the video is, in milliseconds, as often as the screen is drawn while it plays. */
function usePlayhead(element: HTMLVideoElement | undefined): number {
  const [at, setAt] = useState(0);
  const frame = useRef(0);
  useEffect(() => {
    if (!element) return;
    const read = () => setAt(Math.round(element.currentTime * 1000));
    const follow = () => {
      read();
      if (!element.paused) frame.current = requestAnimationFrame(follow);
    };
    const heard = ['play', 'pause', 'seeked', 'timeupdate'] as const;
    const onChange = () => {
      cancelAnimationFrame(frame.current);
      follow();
    };
    for (const what of heard) element.addEventListener(what, onChange);
    return () => {
      cancelAnimationFrame(frame.current);
      for (const what of heard) element.removeEventListener(what, onChange);
    };
  }, [element]);
  return at;
}

/** Ctrl+Z takes back a step, but for in a field, where it is the browser's. */
function useUndoKey(undo: () => void): void {
  const latest = useRef(undo);
  latest.current = undo;
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const inField = event.target instanceof HTMLElement && event.target.matches('input:not([type=range]), textarea');
      if (inField || event.key.toLowerCase() !== 'z' || !(event.ctrlKey || event.metaKey)) return;
      event.preventDefault();
      latest.current();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, []);
}
