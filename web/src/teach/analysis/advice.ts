import type { Wire } from '../../contract';

/** Fewer people than that say nothing about a lesson or a question. */
export const ENOUGH = 5;

/** Leavers are counted over so many seconds. */
const WINDOW = 10;
/** A place where at least this share of all viewers leaves within a window is worth a look. */
const LEAVING = 0.1;
/** A stretch that at least this share of those who were still there did not watch is skipped. */
const SKIPPING = 0.25;
/** A shorter one is a finger that slipped. */
const SKIPPED_SECONDS = 5;

export interface Leaving {
  readonly at: number;
  readonly people: number;
}

export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** Where most viewers leave at once, or nothing where they leave little by little; the end of a lesson is no such place. */
export function whereTheyLeave(stillThere: readonly number[], viewers: number): Leaving | undefined {
  let worst: Leaving | undefined;
  for (let at = 0; at + WINDOW < stillThere.length * 0.95; at++) {
    const people = (stillThere[at] ?? 0) - (stillThere[at + WINDOW] ?? 0);
    if (people >= viewers * LEAVING && people > (worst?.people ?? 0)) worst = { at, people };
  }
  return worst;
}

/** The stretches that many who watched on have skipped. */
export function whatTheySkip(watched: readonly number[], stillThere: readonly number[]): Stretch[] {
  const found: Stretch[] = [];
  let from: number | undefined;
  for (let second = 0; second <= watched.length; second++) {
    const there = stillThere[second] ?? 0;
    const skipped = second < watched.length && there > 0 && (watched[second] ?? 0) <= there * (1 - SKIPPING);
    if (skipped) from ??= second;
    else if (from !== undefined) {
      if (second - from >= SKIPPED_SECONDS) found.push({ from, to: second });
      from = undefined;
    }
  }
  return found;
}

export type ItemVerdict = 'too-few' | 'misleads' | 'wrong-preferred' | 'too-hard' | 'too-easy' | 'weak' | 'good';

/**
 * What to think of a question. The bounds are those that books on tests use: point-biserial correlation below 0 misleads,
 * below 0.2 tells little; of a question that nearly all or hardly any answer rightly one learns nothing either.
 */
export function verdictOf(item: Wire['ItemAnalysis']): ItemVerdict {
  const { answers, difficulty, discrimination } = item;
  if (answers < ENOUGH || difficulty === undefined) return 'too-few';
  if (discrimination !== undefined && discrimination < 0) return 'misleads';
  if (preferredWrong(item)) return 'wrong-preferred';
  if (difficulty < 0.3) return 'too-hard';
  if (difficulty > 0.95) return 'too-easy';
  if (discrimination !== undefined && discrimination < 0.2) return 'weak';
  return 'good';
}

/** The wrong choice that was taken more often than every right one. */
export function preferredWrong(item: Wire['ItemAnalysis']): Wire['ChoiceAnalysis'] | undefined {
  const right = Math.max(0, ...item.choices.filter(({ correct }) => correct).map(({ chosen }) => chosen));
  const wrong = item.choices.filter(({ correct, chosen }) => !correct && chosen > right);
  return wrong.sort((one, other) => other.chosen - one.chosen)[0];
}

/** About so many rows for the table of seconds, at round steps. */
export function stepsOf(length: number, rows = 12): number[] {
  const step = [1, 5, 10, 15, 30, 60].find((seconds) => length / seconds <= rows) ?? 60;
  return Array.from({ length: Math.ceil(length / step) }, (_, index) => index * step);
}
