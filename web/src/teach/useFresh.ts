import { useEffect, useRef, useState } from 'preact/hooks';
import type { Got } from '../app/useGet';
import { asProblem, type Problem } from '../problem';

/**
 * Reads what is going to be edited. Unlike `useGet` it never shows what was read before: an editor that begins with an
 * old version would end in a conflict with itself.
 */
export function useFresh<T>(key: string, load: () => Promise<T>): Got<T> {
  const [read, setRead] = useState<{ key: string; value?: T; problem?: Problem }>({ key });
  const [round, setRound] = useState(0);
  const newest = useRef(load);
  newest.current = load;

  // biome-ignore lint/correctness/useExhaustiveDependencies: `round` asks again
  useEffect(() => {
    let left = false;
    newest.current().then(
      (value) => left || setRead({ key, value }),
      (thrown: unknown) => left || setRead({ key, problem: asProblem(thrown) }),
    );
    return () => {
      left = true;
    };
  }, [key, round]);

  const mine = read.key === key ? read : undefined;
  return {
    value: mine?.value,
    problem: mine?.problem,
    reload: () => setRound((n) => n + 1),
    replace: (value) => setRead({ key, value }),
  };
}
