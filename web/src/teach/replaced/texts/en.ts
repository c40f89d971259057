import type { Translated } from '../../../texts/language';
import type { vi } from './vi';

export const en: Translated<typeof vi> = {
  ask: 'Lesson “{title}” has another video. It is:',
  same: 'The same content in a better picture. Keep what learners have watched.',
  fresh: 'New content. Whoever has not completed it watches from the beginning.',
  otherLength:
    'Lesson “{title}” has another video of another length. Whoever has not completed it watches from the beginning.',
};
