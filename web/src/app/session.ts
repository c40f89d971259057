import { signal } from '@preact/signals';
import { call, whenSignedOut } from '../call';
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

export async function askWhoIsThere(): Promise<void> {
  try {
    session.value = { state: 'signed-in', me: await call('get', '/api/me') };
  } catch (thrown) {
    if (session.value.state !== 'signed-out') {
      session.value = { state: 'unreachable', problem: asProblem(thrown) };
    }
  }
}

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

/** Ends the sign-in here and at the provider, so that the next person on a shared phone begins anew. */
export async function signOut(): Promise<void> {
  const response = await fetch('/auth/logout', { method: 'POST', credentials: 'same-origin' }).catch(() => undefined);
  if (!response?.ok) {
    throw response ? await problemOf(response) : noAnswer();
  }
  const { endSessionUrl }: { endSessionUrl: string } = await response.json();
  location.assign(endSessionUrl);
}

/** Whether the person holds a role anywhere; what it allows where is for the server to say. */
export function holds(role: Wire['Role']): boolean {
  const now = session.value;
  return now.state === 'signed-in' && now.me.roles.some((grant) => grant.role === role);
}
