import { type IconName, icons } from './icons';

/** A drawing beside a word; never without one, so that it needs no name of its own. */
export function Icon({ name, size = 24 }: { name: IconName; size?: number }) {
  return <Drawing class={name === 'play' ? 'icon solid' : 'icon'} d={icons[name]} size={size} />;
}

/** An outline as `icons` describes them. */
export function Drawing(props: { d: string; size: number; class: string }) {
  return (
    <svg
      class={props.class}
      width={props.size}
      height={props.size}
      viewBox="0 0 24 24"
      aria-hidden="true"
      focusable="false"
    >
      <path d={props.d} />
    </svg>
  );
}
