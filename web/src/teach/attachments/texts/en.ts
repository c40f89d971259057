import type { Translated } from '../../../texts/language';
import type { vi } from './vi';

export const en: Translated<typeof vi> = {
  title: 'PDF documents',
  why: 'Learners download them to read. 10 MB each at most, without a password.',
  none: 'No documents yet.',
  have: '{name} · {size}',
  add: 'Add a PDF',
  sending: 'Sending and checking…',
  remove: 'Take {name} away',
};
