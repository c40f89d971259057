import { memberId } from '../app/session';

/** What was typed and has not reached the server: kept on this device until it has, also over a reload without a line. */
export interface Unsent<C> {
  readonly change: C;
  /** The version that it stands on, and what was there then. */
  readonly version: number;
  readonly base: string;
}

const PREFIX = 'muoiphut.unsent';

/** A place for one document; each member has their own, so that on a shared computer nobody reads another's words. */
export function unsentOf<C>(document: string) {
  const key = () => `${PREFIX}.${memberId() ?? ''}.${document}`;
  return {
    read(): Unsent<C> | undefined {
      const kept = localStorage.getItem(key());
      return kept === null ? undefined : (JSON.parse(kept) as Unsent<C>);
    },
    /** Answers whether there was room for it; without, typing goes on, and what is typed is sent all the same. */
    keep(unsent: Unsent<C>): boolean {
      try {
        localStorage.setItem(key(), JSON.stringify(unsent));
        return true;
      } catch {
        return false;
      }
    },
    forget: () => localStorage.removeItem(key()),
  };
}
