import { useEffect, useId, useRef } from 'preact/hooks';
import { fill } from '../../../texts/fill';
import { type Cue, change, inOrder, insert, merge, remove, split } from './cues';
import { TimeField } from './TimeField';
import { t } from './texts';
import type { CaptionsEditing } from './useCaptions';

/** One caption: its words, its times, and what can be done with it once it is chosen. */
export function CueRow(props: {
  editing: CaptionsEditing;
  cue: Cue;
  number: number;
  most: number;
  chosen: boolean;
  playing: boolean;
  last: boolean;
  /** Where the player is. */
  now: () => number;
  choose: (id: number) => void;
  play: (at: number) => void;
}) {
  const { editing, cue, number, most, now } = props;
  const { cues } = editing;
  const id = useId();
  const text = useRef<HTMLTextAreaElement>(null);
  const row = useRef<HTMLLIElement>(null);
  const words = t.value;
  const fault = editing.faults.get(cue.id);
  const problem = editing.refused.get(cue.id) ?? (fault && words.fault[fault]);
  const times = (part: Partial<Cue>, kind: string) => editing.change(change(cues, cue.id, part), `${kind} ${cue.id}`);
  const settled = () => editing.change(inOrder(cues), `order ${cue.id}`);
  const cut = () => editing.change(split(cues, cue.id, text.current?.selectionStart, now()));
  const add = () => {
    const added = insert(cues, cue.to, most);
    editing.change(added.cues);
    props.choose(added.id);
  };

  useEffect(() => {
    if (props.chosen && !row.current?.contains(document.activeElement)) text.current?.focus({ preventScroll: true });
  }, [props.chosen]);

  const keys = (event: KeyboardEvent) => {
    if (!event.altKey) return;
    const act = {
      KeyP: () => props.play(cue.from),
      BracketLeft: () => times({ from: now() }, 'from'),
      BracketRight: () => times({ to: now() }, 'to'),
    }[event.code];
    if (!act) return;
    event.preventDefault();
    act();
  };

  return (
    <li
      ref={row}
      class={`cue${props.chosen ? ' chosen' : ''}${props.playing ? ' playing' : ''}`}
      onFocusIn={() => props.chosen || props.choose(cue.id)}
      onKeyDown={keys}
    >
      <div class="cue-times">
        <button
          type="button"
          class="button quiet-button play-cue"
          aria-label={fill(words.playFrom, { number })}
          onClick={() => props.play(cue.from)}
        >
          ▶ {number}
        </button>
        <TimeField
          label={words.from}
          at={cue.from}
          most={most}
          wrong={fault !== undefined && fault !== 'NO_TEXT'}
          change={(from) => times({ from }, 'from')}
        />
        <TimeField
          label={words.to}
          at={cue.to}
          most={most}
          wrong={fault === 'ENDS_BEFORE_IT_BEGINS'}
          change={(to) => times({ to }, 'to')}
        />
      </div>
      <label for={id} class="visually-hidden">
        {fill(words.text, { number })}
      </label>
      <textarea
        ref={text}
        id={id}
        class="input"
        rows={2}
        maxLength={500}
        value={cue.text}
        aria-invalid={problem ? true : undefined}
        aria-describedby={problem ? `${id}-problem` : undefined}
        onInput={(event) => times({ text: event.currentTarget.value }, 'text')}
      />
      {problem && (
        <p id={`${id}-problem`} class="field-problem">
          {problem}{' '}
          {fault === 'OUT_OF_ORDER' && (
            <button type="button" class="link-button" onClick={settled}>
              {words.sort}
            </button>
          )}
        </p>
      )}
      {props.chosen && (
        <div class="cue-tools">
          <Tool say={words.startHere} press={() => times({ from: now() }, 'from')} />
          <Tool say={words.endHere} press={() => times({ to: now() }, 'to')} />
          <Tool say={words.split} press={cut} />
          {!props.last && <Tool say={words.merge} press={() => editing.change(merge(cues, cue.id))} />}
          <Tool say={words.insert} press={add} />
          <Tool say={words.remove} press={() => editing.change(remove(cues, cue.id))} />
        </div>
      )}
    </li>
  );
}

function Tool({ say, press }: { say: string; press: () => void }) {
  return (
    <button type="button" class="chip" onClick={press}>
      {say}
    </button>
  );
}
