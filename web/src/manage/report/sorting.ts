import type { Wire } from '../../contract';

export interface Sortable {
  readonly name: string;
  readonly counts: Wire['Counts'];
}

export const COLUMNS = ['completed', 'started', 'assigned', 'overdue'] as const;

export type Column = 'name' | (typeof COLUMNS)[number];

export interface Order {
  readonly by: Column;
  /** From the last to the first: names from Z, figures from the smallest. */
  readonly reversed: boolean;
}

/** Names from A and figures from the greatest; of equal figures by name. */
export function sorted<T extends Sortable>(rows: readonly T[], { by, reversed }: Order): readonly T[] {
  const byName = (one: T, other: T) => one.name.localeCompare(other.name, 'vi', { numeric: true });
  const compare = (one: T, other: T) =>
    by === 'name' ? byName(one, other) : other.counts[by] - one.counts[by] || byName(one, other);
  const inOrder = [...rows].sort(compare);
  return reversed ? inOrder.reverse() : inOrder;
}

/** What pressing the heading of a column does: sorts by it, or turns its order round. */
export const pressed = (order: Order | undefined, by: Column): Order => ({
  by,
  reversed: order?.by === by && !order.reversed,
});

/** Without tone marks and capitals, as people type who look for something. */
export const folded = (text: string): string =>
  text.normalize('NFD').replace(/\p{M}/gu, '').replaceAll(/[đĐ]/g, 'd').toLowerCase();
