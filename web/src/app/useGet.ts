import { signal } from '@preact/signals';
import { useEffect, useState } from 'preact/hooks';
import { addressOf, call } from '../call';
import type { Answer, Input, Operation, PathOf } from '../contract';
import { asProblem, type Problem } from '../problem';

export interface Got<T> {
  /** What the server answered last; on a page seen before, at once what it answered then. */
  readonly value: T | undefined;
  /** Why there is no newer value. */
  readonly problem: Problem | undefined;
  reload(): void;
  /** Shows a value that a write has just answered with, in place of asking again. */
  replace(value: T): void;
}

type GetPath = PathOf<'get'>;

const kept = new Map<string, unknown>();

const writes = signal(0);

/** Something was written while its page was being left: what the next page has read may be older than that. */
export function readAgain(): void {
  writes.value++;
}

/** Reads from the server, and again whenever the parameters change. */
export function useGet<P extends GetPath>(
  path: P,
  ...[input]: Record<never, never> extends Input<Operation<'get', P>>
    ? [Input<Operation<'get', P>>?]
    : [Input<Operation<'get', P>>]
): Got<Answer<Operation<'get', P>>> {
  type T = Answer<Operation<'get', P>>;
  const address = addressOf(path, (input ?? {}) as object);
  const [round, setRound] = useState(0);
  const written = writes.value;
  const [failed, setFailed] = useState<{ address: string; problem: Problem }>();
  const [, redraw] = useState(0);

  // biome-ignore lint/correctness/useExhaustiveDependencies: the address says all there is to say about the input
  useEffect(() => {
    const leaving = new AbortController();
    const ask = call as (...all: unknown[]) => Promise<T>;
    ask('get', path, input, { signal: leaving.signal }).then(
      (value) => {
        kept.set(address, value);
        if (!leaving.signal.aborted) {
          setFailed(undefined);
          redraw((n) => n + 1);
        }
      },
      (thrown: unknown) => {
        if (!leaving.signal.aborted) {
          setFailed({ address, problem: asProblem(thrown) });
        }
      },
    );
    return () => leaving.abort();
  }, [address, round, written]);

  return {
    value: kept.get(address) as T | undefined,
    problem: failed?.address === address ? failed.problem : undefined,
    reload() {
      setFailed(undefined);
      setRound((n) => n + 1);
    },
    replace(value) {
      kept.set(address, value);
      redraw((n) => n + 1);
    },
  };
}
