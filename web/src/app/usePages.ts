import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { asProblem, type Problem } from '../problem';

interface Page<T> {
  readonly items: readonly T[];
  readonly next?: string;
}

export interface Pages<T> {
  readonly items: readonly T[];
  /** Whether the first page is there. */
  readonly read: boolean;
  readonly next: string | undefined;
  readonly problem: Problem | undefined;
  more(): void;
}

/**
 * A list that is read page by page; another key is another list. Another `refresh` reads the first page again, unless
 * someone has gone further down already.
 */
export function usePages<T>(
  key: string,
  load: (after: string | undefined) => Promise<Page<T>>,
  refresh = '',
): Pages<T> {
  const [read, setRead] = useState<{
    key: string;
    items: readonly T[];
    next?: string | undefined;
    problem?: Problem;
  }>();
  const newest = useRef(load);
  newest.current = load;

  const fetchAfter = useCallback(
    (before: readonly T[], after: string | undefined) => {
      let left = false;
      newest.current(after).then(
        ({ items, next }) => left || setRead({ key, items: [...before, ...items], next }),
        (thrown: unknown) => left || setRead({ key, items: before, next: after, problem: asProblem(thrown) }),
      );
      return () => {
        left = true;
      };
    },
    [key],
  );
  const deeper = useRef('');
  // biome-ignore lint/correctness/useExhaustiveDependencies: `refresh` asks again
  useEffect(() => {
    if (deeper.current !== key) return fetchAfter([], undefined);
  }, [fetchAfter, key, refresh]);

  const mine = read?.key === key ? read : undefined;
  const items = mine?.items ?? [];
  return {
    items,
    read: mine !== undefined && mine.problem === undefined,
    next: mine?.next,
    problem: mine?.problem,
    more: () => {
      deeper.current = key;
      fetchAfter(items, mine?.next);
    },
  };
}
