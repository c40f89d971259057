import type { Wire } from '../../contract';

type Unit = Wire['UnitRef'];

/** What is known of the units right below one. */
export interface Branch {
  readonly items: readonly Unit[];
  /** Where the rest begins; undefined where this is all. */
  readonly next?: string | undefined;
}

/** One line of the tree as it is drawn: a unit, or the way to more of them. */
export interface Row {
  readonly key: string;
  readonly unit?: Unit;
  /** Whose branch goes on, in a row that leads to more. */
  readonly moreOf?: string;
  readonly parentId?: string | undefined;
  readonly level: number;
  readonly place: number;
  readonly siblings: number;
  readonly open: boolean;
}

/** The lines of a tree of which some units are open, from top to bottom. */
export function rowsOf(
  roots: readonly Unit[],
  branches: ReadonlyMap<string, Branch>,
  open: ReadonlySet<string>,
): readonly Row[] {
  const rows: Row[] = [];
  const add = ({ items, next }: Branch, level: number, parentId?: string) => {
    const siblings = items.length + (next ? 1 : 0);
    items.forEach((unit, index) => {
      const branch = branches.get(unit.id);
      const isOpen = open.has(unit.id) && branch !== undefined;
      rows.push({ key: unit.id, unit, parentId, level, place: index + 1, siblings, open: isOpen });
      if (isOpen && branch) add(branch, level + 1, unit.id);
    });
    if (next && parentId) {
      rows.push({
        key: `${parentId}+`,
        moreOf: parentId,
        parentId,
        level,
        place: siblings,
        siblings,
        open: false,
      });
    }
  };
  add({ items: roots }, 1);
  return rows;
}

/** What a key does in a tree: goes to a row, or opens, shuts or chooses the one where one is. */
export type Step = { readonly to: string } | 'open' | 'shut' | 'choose' | undefined;

/** As the tree pattern of ARIA has it: https://www.w3.org/WAI/ARIA/apg/patterns/treeview/ */
export function stepFor(key: string, rows: readonly Row[], at: string): Step {
  const index = rows.findIndex((row) => row.key === at);
  const row = rows[index];
  const to = (other: Row | undefined): Step => (other ? { to: other.key } : undefined);
  if (!row) return to(rows[0]);
  switch (key) {
    case 'ArrowDown':
      return to(rows[index + 1]);
    case 'ArrowUp':
      return to(rows[index - 1]);
    case 'Home':
      return to(rows[0]);
    case 'End':
      return to(rows.at(-1));
    case 'ArrowRight':
      if (!row.open) return row.unit ? 'open' : undefined;
      return rows[index + 1]?.parentId === row.key ? to(rows[index + 1]) : undefined;
    case 'ArrowLeft':
      return row.open ? 'shut' : row.parentId ? { to: row.parentId } : undefined;
    case 'Enter':
    case ' ':
      return 'choose';
    default:
      return undefined;
  }
}
