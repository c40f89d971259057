import type { Translated } from '../../../texts/language';
import type { vi } from './vi';

export const en: Translated<typeof vi> = {
  title: 'My learning',
  back: 'Me',
  downloads: '{count} lesson · {size}|{count} lessons · {size}',
  at: 'Last on {when}',
  empty: 'You have not begun a lesson yet',
  emptyNext: 'Lessons that you watch appear here, so that you can come back to them.',
};
