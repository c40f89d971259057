import { signal } from '@preact/signals';
import { useEffect, useState } from 'preact/hooks';
import { addressOf, call } from '../call';
import type { Answer, Input, Operation, PathOf } from '../contract';
import { asProblem, type Problem } from '../problem';
import { memberId } from './session';

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

/** How long to wait for an answer before showing what it was when it was asked for last. */
const patienceMs = 4000;

/** What an address answered on an earlier day, for a time without a line. */
async function recalled(address: string): Promise<unknown> {
  const member = memberId();
  return member && (await import('../offline/memory')).recall(member, address).catch(() => undefined);
}

async function remember(address: string, value: unknown): Promise<void> {
  const member = memberId();
  if (member) {
    await (await import('../offline/memory')).remember(member, address, value);
  }
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
    const showOld = async () => {
      const old = kept.has(address) ? undefined : await recalled(address);
      if (old !== undefined && !kept.has(address) && !leaving.signal.aborted) {
        kept.set(address, old);
        redraw((n) => n + 1);
      }
    };
    const patience = setTimeout(showOld, patienceMs);
    ask('get', path, input, { signal: leaving.signal })
      .then(
        (value) => {
          kept.set(address, value);
          remember(address, value).catch(() => undefined);
          if (!leaving.signal.aborted) {
            setFailed(undefined);
            redraw((n) => n + 1);
          }
        },
        async (thrown: unknown) => {
          const problem = asProblem(thrown);
          if (problem.code === 'network') {
            await showOld();
          }
          if (!leaving.signal.aborted) {
            setFailed({ address, problem });
          }
        },
      )
      .finally(() => clearTimeout(patience));
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
