import type { Wire } from '../contract';
import type { Preferences } from '../learn/player/preferences';
import { biggestAllowed } from '../learn/player/quality';

/** On a phone's screen more lines than these show nothing more, and take twice the space. */
const enough = 480;

/** Which rendition a download is offered in: as one likes to watch, and where that is "automatic", as much as a phone shows. */
export const suggested = (
  renditions: readonly Wire['Rendition'][],
  quality: Preferences['quality'],
): Wire['Rendition'] | undefined => biggestAllowed(renditions, quality === 'auto' ? enough : quality) ?? renditions[0];
