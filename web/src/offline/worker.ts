import { signal } from '@preact/signals';
import type { Message } from '../worker/scope';

/** Takes the newer version of the application into use; undefined as long as there is none. */
export const update = signal<(() => void) | undefined>(undefined);

const hourMs = 3_600_000;
const worker = '/sw.js';

interface TrustedTypes {
  createPolicy(name: string, rules: { createScriptURL(url: string): string }): { createScriptURL(url: string): string };
}

/** The content policy lets only this one name make the address of a script, and it only makes that of the worker. */
function trusted(): string {
  const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes };
  const rules = { createScriptURL: (url: string) => (url === worker ? url : '') };
  return trustedTypes?.createPolicy('muoiphut', rules).createScriptURL(worker) ?? worker;
}

/**
 * Lets the service worker keep the application on the phone, and offers a newer version when there is one. It is never
 * taken by itself: someone may be in the middle of a lesson.
 */
export async function keepApplication(): Promise<void> {
  const workers = navigator.serviceWorker;
  if (!workers || !import.meta.env.PROD) {
    return;
  }
  const registration = await workers.register(trusted(), { updateViaCache: 'none' });
  const offer = () => {
    const { waiting } = registration;
    if (waiting && workers.controller) {
      update.value = () => {
        workers.addEventListener('controllerchange', () => location.reload(), { once: true });
        waiting.postMessage('take-over' satisfies Message);
      };
    }
  };
  offer();
  registration.addEventListener('updatefound', () =>
    registration.installing?.addEventListener('statechange', () => offer()),
  );
  lookForUpdates(registration);
}

/** Looks when the application is looked at again, at most once an hour. */
function lookForUpdates(registration: ServiceWorkerRegistration): void {
  let lookedAt = Date.now();
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible' && Date.now() - lookedAt > hourMs) {
      lookedAt = Date.now();
      registration.update().catch(() => undefined);
    }
  });
}

/** Asks the worker to keep the player's library too, so that what was downloaded can be played. */
export async function keepLibrary(): Promise<void> {
  if (navigator.serviceWorker?.controller) {
    const { active } = await navigator.serviceWorker.ready;
    active?.postMessage('keep-library' satisfies Message);
  }
}
