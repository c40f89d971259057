import { fill } from '../texts/fill';
import { t } from './texts';

/** A span of time as one says it: seconds below a minute, else whole minutes, from two hours on hours. */
export function inWords(seconds: number): string {
  const words = t.value.time;
  if (seconds < 60) return fill(words.seconds, { count: Math.max(1, Math.round(seconds)) });
  if (seconds < 7200) return fill(words.minutes, { count: Math.round(seconds / 60) });
  return fill(words.hours, { count: Math.round(seconds / 3600) });
}
