/** What a service worker's own world offers of which we make use; the page's types know nothing of it. */
export interface WorkerScope {
  readonly clients: {
    claim(): Promise<void>;
    matchAll(of: { type: 'window' }): Promise<readonly Page[]>;
    openWindow(url: string): Promise<unknown>;
  };
  readonly registration: { showNotification(title: string, options: NotificationOptions): Promise<void> };
  readonly location: { readonly origin: string };
  skipWaiting(): Promise<void>;
  addEventListener(type: 'install' | 'activate', listener: (event: Lasting) => void): void;
  addEventListener(type: 'fetch', listener: (event: Fetching) => void): void;
  addEventListener(type: 'message', listener: (event: Lasting & { readonly data: unknown }) => void): void;
  addEventListener(type: 'push', listener: (event: Lasting & { readonly data: Pushed | null }) => void): void;
  addEventListener(
    type: 'notificationclick',
    listener: (event: Lasting & { readonly notification: Notification }) => void,
  ): void;
  addEventListener(type: 'sync', listener: (event: Lasting & { readonly tag: string }) => void): void;
}

/** What a push service brings. */
interface Pushed {
  text(): string;
}

/** An open page of the application. */
interface Page {
  focus(): Promise<unknown>;
  navigate(url: string): Promise<unknown>;
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
