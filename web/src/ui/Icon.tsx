import { type IconName, icons } from './icons';

/** A drawing beside a word; never without one, so that it needs no name of its own. */
export function Icon({ name, size = 24 }: { name: IconName; size?: number }) {
  return (
    <svg
      class={name === 'play' ? 'icon solid' : 'icon'}
      width={size}
      height={size}
      viewBox="0 0 24 24"
      aria-hidden="true"
      focusable="false"
    >
      <path d={icons[name]} />
    </svg>
  );
}
