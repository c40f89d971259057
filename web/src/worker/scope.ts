/** What a service worker's own world offers of which we make use; the page's types know nothing of it. */
export interface WorkerScope {
  readonly clients: { claim(): Promise<void> };
  readonly location: { readonly origin: string };
  skipWaiting(): Promise<void>;
  addEventListener(type: 'install' | 'activate', listener: (event: Lasting) => void): void;
  addEventListener(type: 'fetch', listener: (event: Fetching) => void): void;
  addEventListener(type: 'message', listener: (event: Lasting & { readonly data: unknown }) => void): void;
  addEventListener(type: 'sync', listener: (event: Lasting & { readonly tag: string }) => void): void;
}

interface Lasting {
  /** Keeps the worker alive until then. */
  waitUntil(work: Promise<unknown>): void;
}

interface Fetching extends Lasting {
  readonly request: Request;
  respondWith(answer: Promise<Response>): void;
}

/** What a page says to the worker. */
export type Message = 'take-over' | 'keep-library';

/** The name under which a page asks to have what waits sent when the line is back. */
export const outboxTag = 'outbox';
