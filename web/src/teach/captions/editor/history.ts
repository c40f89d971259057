/** What was, what is: each change can be taken back. */
export interface History<T> {
  readonly now: T;
  readonly before: readonly T[];
  /** Which kind of change came last; the same kind again (typing on) makes no new step. */
  readonly kind: string;
}

const MOST = 100;

export const begin = <T>(now: T): History<T> => ({ now, before: [], kind: '' });

export function changed<T>(history: History<T>, now: T, kind = ''): History<T> {
  if (now === history.now) return history;
  if (kind && kind === history.kind) return { ...history, now };
  return { now, before: [...history.before, history.now].slice(-MOST), kind };
}

export function undone<T>(history: History<T>): History<T> {
  const last = history.before.at(-1);
  return last === undefined ? history : { now: last, before: history.before.slice(0, -1), kind: '' };
}
