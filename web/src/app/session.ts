import { signal } from '@preact/signals';
import { call, whenAsked, whenSignedOut } from '../call';
import type { Wire } from '../contract';
import { asProblem, noAnswer, type Problem, problemOf } from '../problem';

export type Session =
  | { state: 'asking' }
  | { state: 'signed-in'; me: Wire['Me'] }
  | { state: 'signed-out' }
  | { state: 'unreachable'; problem: Problem };

/** Who uses the application; screens load while it is still being asked. */
export const session = signal<Session>({ state: 'asking' });

/** Where signing in begins; it ends on the page where it began. */
export const signInUrl = (): string =>
  `/auth/login?returnTo=${encodeURIComponent(location.pathname + location.search.replace('?sign-in=failed', ''))}`;

/** Whether requests are answered, as far as is known. */
export const line = signal(navigator.onLine !== false);
addEventListener('offline', () => {
  line.value = false;
});
whenAsked((answerCame) => {
  line.value = answerCame;
});

/** Who was signed in last on this phone: without a line it is still their phone. */
const stored = 'muoiphut.me';

/** Whether somebody was signed in here and has not signed out. */
export const isKnown = (): boolean => localStorage.getItem(stored) !== null;

export async function askWhoIsThere(): Promise<void> {
  try {
    const me = await call('get', '/api/me');
    localStorage.setItem(stored, JSON.stringify(me));
    session.value = { state: 'signed-in', me };
  } catch (thrown) {
    if (session.value.state !== 'signed-out') {
      const problem = asProblem(thrown);
      const known = localStorage.getItem(stored);
      session.value =
        problem.code === 'network' && known
          ? { state: 'signed-in', me: JSON.parse(known) }
          : { state: 'unreachable', problem };
    }
  }
}

/** Under which name things are kept on this phone; undefined as long as nobody is known. */
export const memberId = (): string | undefined =>
  session.value.state === 'signed-in' ? session.value.me.memberId : undefined;

/**
 * A sign-in that ended while someone was at work is renewed at the provider without asking them; one that never was
 * shows the way in. A page never sends a person away twice, so that no two sides can play ping-pong.
 */
whenSignedOut(() => {
  const wasSignedIn = session.value.state === 'signed-in';
  session.value = { state: 'signed-out' };
  if (wasSignedIn) {
    location.assign(signInUrl());
  }
});

/** The same, when it is known whether there is somebody. */
export const whoIsThere = (): Promise<string | undefined> =>
  new Promise((resolve) => {
    const stop = session.subscribe(({ state }) => {
      if (state !== 'asking') {
        resolve(memberId());
        queueMicrotask(() => stop());
      }
    });
  });

/** Ends the sign-in here and at the provider, so that the next person on a shared phone begins anew. */
export async function signOut(): Promise<void> {
  const response = await fetch('/auth/logout', { method: 'POST', credentials: 'same-origin' }).catch(() => undefined);
  if (!response?.ok) {
    throw response ? await problemOf(response) : noAnswer();
  }
  const { endSessionUrl }: { endSessionUrl: string } = await response.json();
  localStorage.removeItem(stored);
  const member = memberId();
  if (member) {
    const { clearAway } = await import('../offline/clearAway');
    await clearAway(member).catch(() => undefined);
  }
  location.assign(endSessionUrl);
}

/** Whether the person holds a role anywhere; what it allows where is for the server to say. */
export function holds(role: Wire['Role']): boolean {
  const now = session.value;
  return now.state === 'signed-in' && now.me.roles.some((grant) => grant.role === role);
}
