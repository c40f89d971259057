import type { Wire } from '../../contract';

type Counts = Wire['Counts'];

/** How many people the counts are about: all who were assigned, or who began without. */
export const peopleOf = ({ assigned, started, completed }: Counts): number => Math.max(assigned, started, completed);

export interface Shares {
  readonly completed: number;
  readonly learning: number;
  readonly overdue: number;
}

/** Parts of a bar from 0 to 1: completed, at it, and overdue at its far end; never more than one in all. */
export function sharesOf(counts: Counts): Shares {
  const people = peopleOf(counts);
  if (people === 0) return { completed: 0, learning: 0, overdue: 0 };
  const completed = counts.completed / people;
  const overdue = Math.min(counts.overdue / people, 1 - completed);
  const learning = Math.min(Math.max(0, counts.started - counts.completed) / people, 1 - completed - overdue);
  return { completed, learning, overdue };
}
