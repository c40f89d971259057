import type { Wire } from '../../contract';
import type { Preferences } from './preferences';

type Rendition = Wire['Rendition'];

/** The renditions with a picture, the smallest first. */
export const pictures = (renditions: readonly Rendition[]): Rendition[] =>
  renditions.filter(({ height }) => height > 0).sort((a, b) => a.bytes - b.bytes);

/** The shorter side, by which a quality is named whichever way the phone was held. */
export const lines = ({ width, height }: { width: number; height: number }): number => Math.min(width, height);

/** The biggest rendition that a preference allows; undefined when there is none at all. */
export function biggestAllowed(
  renditions: readonly Rendition[],
  quality: Preferences['quality'],
): Rendition | undefined {
  const all = pictures(renditions);
  if (quality === 'auto') {
    return all.at(-1);
  }
  return (quality === 'saver' ? undefined : all.filter((one) => lines(one) <= quality).at(-1)) ?? all[0];
}
