import { deliver } from '../offline/deliver';
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
