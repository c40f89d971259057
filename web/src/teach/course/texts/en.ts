import type { Translated } from '../../../texts/language';
import type { vi } from './vi';

export const en: Translated<typeof vi> = {
  copy: 'Duplicate',
  copyTitle: '{title} (copy)',
  archive: 'Archive',
  restore: 'Restore',
  archived:
    '“{title}” is archived. It is no longer in the catalogue; whoever has begun goes on, reports keep their figures.',
  restored: '“{title}” is restored.',
  undo: 'Undo',
  conflict: {
    who: '{name} saved at {at} and changed: {parts}.',
    someone: 'Somebody else',
    unchanged: 'what you did not edit',
    title: 'the name',
    summary: 'the summary',
    modules: 'modules and lessons',
    settings: 'settings',
    kept: 'You see what they saved. What you typed is still here.',
    mineBack: 'Take mine back',
  },
};
