import { signal } from '@preact/signals';
import type { KeptLesson } from './shelf';

/** All lessons on this phone of whoever is signed in, by their ids. */
export const kept = signal<ReadonlyMap<string, KeptLesson>>(new Map());

/** Whether it is known yet what is there. */
export const known = signal(false);

export const bytesOf = (lessons: Iterable<KeptLesson>): number => [...lessons].reduce((sum, { have }) => sum + have, 0);
