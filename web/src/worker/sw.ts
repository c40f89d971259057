import { deliver } from '../offline/deliver';
import { noticeOf } from './notice';
import { type Message, outboxTag, type WorkerScope } from './scope';
import { Shell, type ShellFiles } from './shell';

declare const __SHELL__: ShellFiles;

const worker = globalThis as unknown as WorkerScope;
const shell = new Shell(__SHELL__, caches, (path, init) => fetch(path, init));

worker.addEventListener('install', (event) => event.waitUntil(shell.keep()));
worker.addEventListener('activate', (event) =>
  event.waitUntil(shell.forgetOthers().then(() => worker.clients.claim())),
);
worker.addEventListener('fetch', (event) => {
  const answer = shell.answer(event.request, worker.location.origin);
  if (answer) {
    event.respondWith(answer);
  }
});
worker.addEventListener('message', (event) => {
  const message = event.data as Message;
  event.waitUntil(message === 'take-over' ? worker.skipWaiting() : shell.keepLibrary());
});

worker.addEventListener('push', (event) => {
  const { title, options } = noticeOf(event.data?.text(), worker.location.origin);
  event.waitUntil(worker.registration.showNotification(title, options));
});
worker.addEventListener('notificationclick', (event) => {
  event.notification.close();
  event.waitUntil(show(event.notification.data?.link ?? '/'));
});

/** In a page that is open already, else in a new one. */
async function show(link: string): Promise<void> {
  const [open] = await worker.clients.matchAll({ type: 'window' });
  if (open) {
    await open.focus();
    await open.navigate(link);
  } else {
    await worker.clients.openWindow(link);
  }
}

// The line is back, and no page may be open any more.
worker.addEventListener('sync', (event) => {
  if (event.tag === outboxTag) {
    event.waitUntil(sendAll());
  }
});

/** Rejects as long as something waits, so that the browser tries again. */
async function sendAll(): Promise<void> {
  if (!(await deliver())) {
    throw new Error('something still waits');
  }
}
