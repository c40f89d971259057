import { signal } from '@preact/signals';
import { line } from '../app/session';
import { readAgain } from '../app/useGet';
import { outboxTag } from '../worker/scope';
import { deliver } from './deliver';
import { nothing, Outbox, type Waiting, whenOutboxChanges } from './outbox';

/** What this member has done and the server does not know yet. */
export const waiting = signal<Waiting>(nothing);

export const countOf = ({ watches, answers }: Waiting): number => watches.length + answers.length;

const againMs = 30_000;

interface Syncing {
  readonly sync?: { register(tag: string): Promise<void> };
}

/** Lets the service worker send it when the line is back, also when this page is closed by then. */
async function askForSync(): Promise<void> {
  if (navigator.serviceWorker?.controller) {
    const registration = (await navigator.serviceWorker.ready) as Syncing;
    await registration.sync?.register(outboxTag);
  }
}

/** Sends what waits: now, whenever the line comes back, and every half minute while something waits. */
export function stayInTouch(memberId: string): () => void {
  const outbox = new Outbox(memberId);
  let sending = false;
  const look = async () => {
    waiting.value = await outbox.all();
    if (countOf(waiting.value) > 0 && !line.value) {
      askForSync().catch(() => undefined);
    }
  };
  const send = async () => {
    await look();
    if (sending || countOf(waiting.value) === 0) {
      return;
    }
    sending = true;
    await deliver().then(readAgain, () => undefined);
    sending = false;
    await look();
  };
  const again = setInterval(() => document.visibilityState === 'visible' && void send(), againMs);
  const unheard = whenOutboxChanges(() => void look());
  addEventListener('online', send);
  void send();
  return () => {
    clearInterval(again);
    unheard();
    removeEventListener('online', send);
  };
}
