import { Drawing } from './Icon';

/** What no first screen shows; apart from `icons`, so that a first load does not carry it. */
const workIcons = {
  assign:
    'M9.5 11.5a3.5 3.5 0 1 0 0-7 3.5 3.5 0 0 0 0 7zM3.5 19.5c.6-3.5 3-5 6-5s5.400 1.500 6 5M18.500 8v6M15.500 11h6',
  down: 'M6 9.5l6 6 6-6',
  download: 'M12 4v11M7.5 11l4.5 4.5 4.5-4.5M5 16v4h14v-4',
  grip: 'M9 6v.01M9 12v.01M9 18v.01M15 6v.01M15 12v.01M15 18v.01',
  plus: 'M12 5v14M5 12h14',
  trash: 'M5 7h14M10 4.5h4M7 7l1 12.5h8L17 7M10.5 11v5M13.5 11v5',
  up: 'M6 14.5l6-6 6 6',
  upload: 'M12 15.5v-11M7.5 8.500 12 4l4.5 4.500M5 15.5V20h14v-4.5',
} as const;

export type WorkIconName = keyof typeof workIcons;

/** A drawing beside a word, as `Icon`. */
export function WorkIcon({ name, size = 24 }: { name: WorkIconName; size?: number }) {
  return <Drawing class="icon" d={workIcons[name]} size={size} />;
}
