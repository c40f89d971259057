import { useCallback, useEffect, useState } from 'preact/hooks';
import { call } from '../../call';
import type { Wire } from '../../contract';
import { asProblem, type Problem } from '../../problem';
import type { Branch } from './shape';

const PAGE = 100;

/** A unit is looked for in so many pages of its parent's branch at most. */
const MOST_PAGES = 50;

export interface Tree {
  readonly branches: ReadonlyMap<string, Branch>;
  readonly open: ReadonlySet<string>;
  readonly problem: Problem | undefined;
  /** Opens a unit, reading what is below it where that is not known. */
  show(unitId: string): void;
  hide(unitId: string): void;
  more(unitId: string): void;
  /** Opens all units above one, so that it is drawn. */
  reveal(unit: Wire['Unit']): Promise<void>;
  /** Reads again what is below these, after a change. */
  refresh(...unitIds: (string | undefined)[]): Promise<void>;
}

const page = (unitId: string, after?: string | undefined) =>
  call('get', '/api/units/{unitId}/children', {
    path: { unitId },
    query: { limit: PAGE, ...(after ? { after } : {}) },
  });

/** Reads the branch up to and with the page on which a unit is. */
async function branchWith(unitId: string, wanted?: string): Promise<Branch> {
  let branch: Branch = await page(unitId);
  for (let pages = 1; pages < MOST_PAGES && wanted && branch.next; pages++) {
    if (branch.items.some(({ id }) => id === wanted)) break;
    const further = await page(unitId, branch.next);
    branch = { items: [...branch.items, ...further.items], next: further.next };
  }
  return branch;
}

export function useTree(roots: readonly Wire['UnitRef'][]): Tree {
  const [branches, setBranches] = useState<ReadonlyMap<string, Branch>>(new Map());
  const [open, setOpen] = useState<ReadonlySet<string>>(new Set());
  const [problem, setProblem] = useState<Problem>();

  const put = useCallback((unitId: string, branch: Branch) => {
    setBranches((known) => new Map(known).set(unitId, branch));
    setProblem(undefined);
  }, []);
  const failed = useCallback((thrown: unknown) => setProblem(asProblem(thrown)), []);
  const show = useCallback(
    (unitId: string) => {
      setOpen((those) => new Set(those).add(unitId));
      page(unitId).then((branch) => put(unitId, branch), failed);
    },
    [put, failed],
  );
  const first = roots[0]?.id;
  useEffect(() => {
    if (first) show(first);
  }, [first, show]);

  return {
    branches,
    open,
    problem,
    show,
    hide: (unitId) => setOpen((those) => new Set([...those].filter((one) => one !== unitId))),
    more: (unitId) => {
      const known = branches.get(unitId);
      page(unitId, known?.next).then(
        ({ items, next }) => put(unitId, { items: [...(known?.items ?? []), ...items], next }),
        failed,
      );
    },
    async reveal(unit) {
      const path = [...unit.ancestors.map(({ id }) => id), unit.id];
      await Promise.all(
        path.slice(0, -1).map(async (id, index) => put(id, await branchWith(id, path[index + 1]))),
      ).catch(failed);
      setOpen((those) => new Set([...those, ...path.slice(0, -1)]));
    },
    async refresh(...unitIds) {
      const known = unitIds.filter((id): id is string => id !== undefined);
      await Promise.all(known.map(async (id) => put(id, await branchWith(id)))).catch(failed);
    },
  };
}
