import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { clock } from '../../texts/format';
import { t } from '../lesson/texts';
import { useCues } from './useCues';
import { cueAt, tileOf } from './vtt';
import './seek.css';

/** A slider over the strip of what was watched; while it is moved a small picture shows what is there. */
export function SeekBar(props: {
  lengthSeconds: number;
  positionSeconds: number;
  storyboardUrl: string | undefined;
  onSeek: (second: number) => void;
  children: ComponentChildren;
}) {
  const { lengthSeconds, positionSeconds, onSeek } = props;
  const [looked, setLooked] = useState(false);
  const [at, setAt] = useState<number>();
  const cues = useCues(props.storyboardUrl, looked);
  const tile = at === undefined ? undefined : tileOf(cues[cueAt(cues, at)]);
  const look = () => setLooked(true);
  const shown = Math.min(at ?? positionSeconds, lengthSeconds);
  return (
    <div class="seek">
      {props.children}
      <input
        class="seek-slider"
        type="range"
        min={0}
        max={Math.max(1, Math.floor(lengthSeconds))}
        step={1}
        value={shown}
        aria-label={t.value.player.seek}
        aria-valuetext={clock(shown)}
        onPointerDown={look}
        onFocus={look}
        onPointerEnter={(event) => event.pointerType === 'mouse' && look()}
        onPointerMove={(event) => event.pointerType === 'mouse' && setAt(secondUnder(event, lengthSeconds))}
        onPointerLeave={() => setAt(undefined)}
        onInput={(event) => setAt(Number(event.currentTarget.value))}
        onChange={(event) => {
          setAt(undefined);
          onSeek(Number(event.currentTarget.value));
        }}
      />
      {at !== undefined && (
        <output class="seek-preview" style={{ left: `clamp(5rem, ${(at / lengthSeconds) * 100}%, 100% - 5rem)` }}>
          {tile && (
            <span
              style={{
                width: `${tile.width}px`,
                height: `${tile.height}px`,
                background: `url("${tile.url}") -${tile.x}px -${tile.y}px`,
              }}
            />
          )}
          {clock(at)}
        </output>
      )}
    </div>
  );
}

function secondUnder(event: PointerEvent, lengthSeconds: number): number {
  const { left, width } = (event.currentTarget as HTMLElement).getBoundingClientRect();
  return Math.max(0, Math.min(1, (event.clientX - left) / width)) * lengthSeconds;
}
