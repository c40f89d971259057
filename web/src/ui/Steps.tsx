import { WorkIcon } from './WorkIcon';

/** Two buttons that move a thing one place; each is off where there is no place to go. */
export function Steps(props: {
  up: string;
  down: string;
  canUp: boolean;
  canDown: boolean;
  move: (step: -1 | 1) => void;
}) {
  return (
    <span class="steps">
      <IconButton icon="up" label={props.up} off={!props.canUp} press={() => props.move(-1)} />
      <IconButton icon="down" label={props.down} off={!props.canDown} press={() => props.move(1)} />
    </span>
  );
}

/** A square button that shows a drawing; its words are for screen readers and for the mouse that waits on it. */
export function IconButton(props: { icon: 'up' | 'down' | 'trash'; label: string; off?: boolean; press: () => void }) {
  return (
    <button
      type="button"
      class="icon-button"
      aria-label={props.label}
      title={props.label}
      // Not `disabled`: a keyboard must not lose its place when the last step has been taken.
      aria-disabled={props.off ? true : undefined}
      onClick={() => props.off || props.press()}
    >
      <WorkIcon name={props.icon} />
    </button>
  );
}
