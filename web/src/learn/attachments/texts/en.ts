import type { Translated } from '../../../texts/language';
import type { vi } from './vi';

export const en: Translated<typeof vi> = {
  title: 'Documents',
  detail: '{size} · {pages} page|{size} · {pages} pages',
  offline: 'When you download the lesson, its documents come along.',
};
