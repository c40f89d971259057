import type { Translated } from '../../../texts/language';
import type { vi } from './vi';

export const en: Translated<typeof vi> = {
  title: 'In lessons',
  at: 'At {at}: “{text}”',
  more: 'Show more',
};
