import type { Translated } from '../../../texts/language';
import type { vi } from './vi';

export const en: Translated<typeof vi> = {
  found: '{count} course found|{count} courses found',
  nothingFound: 'There is no such course',
  nothingFoundNext: 'Try a shorter word. Tone marks are not needed.',
  title: 'In lessons',
  at: 'At {at}: “{text}”',
  more: 'Show more',
};
