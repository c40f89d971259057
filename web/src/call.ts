import type { Answer, Input, Method, Operation, PathOf } from './contract';
import { noAnswer, Problem, problemOf } from './problem';

export interface CallOptions {
  signal?: AbortSignal;
  /** Let the request outlive the page; it is then sent once and never retried. */
  keepalive?: boolean;
  /** How long to wait before each further try when no answer came. */
  retryAfterMs?: readonly number[];
}

type Arguments<O> =
  Record<never, never> extends Input<O>
    ? [input?: Input<O>, options?: CallOptions]
    : [input: Input<O>, options?: CallOptions];

interface LooseInput {
  path?: Record<string, string | number>;
  query?: Record<string, string | number | boolean | undefined>;
  body?: unknown;
}

let language = 'vi';
let onSignedOut: () => void = () => undefined;
let onAnswer: (came: boolean) => void = () => undefined;

/** Which language the server's texts are to come in. */
export const answerIn = (chosen: string): void => {
  language = chosen;
};

/** What to do when the sign-in has ended and could not be renewed. */
export const whenSignedOut = (then: () => void): void => {
  onSignedOut = then;
};

/** Who wants to know, of every request, whether an answer came. */
export const whenAsked = (then: (answerCame: boolean) => void): void => {
  onAnswer = then;
};

/**
 * One request of the contract.
 *
 * Every write of the contract may be repeated without harm, so that a request without an answer is tried again, whatever
 * its method. A 401 is answered by renewing the sign-in once.
 *
 * @throws Problem for every answer that is no success, and with the code `network` where none came
 */
export async function call<M extends Method, P extends PathOf<M>>(
  method: M,
  path: P,
  ...[input, options = {}]: Arguments<Operation<M, P>>
): Promise<Answer<Operation<M, P>>> {
  const given = (input ?? {}) as LooseInput;
  const url = addressOf(path, given);
  const send = () => fetch(url, requestOf(method, given, options));
  let response = await answerTo(send, options);
  if (response.status === 401 && (await renewed())) {
    response = await answerTo(send, options);
  }
  if (!response.ok) {
    const problem = await problemOf(response);
    if (problem.status === 401) {
      onSignedOut();
    }
    throw problem;
  }
  return (await contentOf(response)) as Answer<Operation<M, P>>;
}

/** The address of an operation with its parameters filled in. */
export function addressOf(path: string, { path: parts = {}, query = {} }: LooseInput): string {
  const filled = path.replace(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(String(parts[name])));
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) {
    if (value !== undefined && value !== '') {
      search.set(name, String(value));
    }
  }
  return search.size > 0 ? `${filled}?${search}` : filled;
}

function requestOf(method: Method, { body }: LooseInput, { signal, keepalive }: CallOptions): RequestInit {
  const headers: Record<string, string> = { Accept: 'application/json, */*;q=0.5', 'Accept-Language': language };
  const request: RequestInit = { method: method.toUpperCase(), headers, credentials: 'same-origin' };
  if (body !== undefined) {
    const file = body instanceof Blob;
    const kind = file ? 'application/octet-stream' : 'application/json';
    headers['Content-Type'] = typeof body === 'string' ? 'text/plain; charset=utf-8' : kind;
    request.body = file || typeof body === 'string' ? body : JSON.stringify(body);
  }
  if (signal) {
    request.signal = signal;
  }
  if (keepalive) {
    request.keepalive = true;
  }
  return request;
}

async function answerTo(send: () => Promise<Response>, { retryAfterMs = [400, 1500], keepalive, signal }: CallOptions) {
  const pauses = keepalive ? [] : retryAfterMs;
  for (let attempt = 0; ; attempt++) {
    const response = await send().catch(() => undefined);
    const pause = pauses[attempt];
    if (response && (pause === undefined || ![502, 503, 504].includes(response.status))) {
      onAnswer(true);
      return response;
    }
    if (pause === undefined || signal?.aborted || navigator.onLine === false) {
      if (!signal?.aborted) {
        onAnswer(false);
      }
      throw noAnswer();
    }
    await new Promise((wake) => setTimeout(wake, pause));
  }
}

async function contentOf(response: Response): Promise<unknown> {
  if (response.status === 204) {
    return undefined;
  }
  if (!response.headers.get('content-type')?.includes('json')) {
    return response.text();
  }
  return response.json().catch(() => {
    throw new Problem({ code: 'network', status: 0, title: 'The answer was cut off' });
  });
}

let renewal: Promise<boolean> | undefined;

/** Whether the sign-in could be renewed; requests that find it ended at the same time share one renewal. */
function renewed(): Promise<boolean> {
  renewal ??= fetch('/auth/refresh', { method: 'POST', credentials: 'same-origin' })
    .then((response) => response.ok)
    .catch(() => {
      throw noAnswer();
    })
    .finally(() => {
      renewal = undefined;
    });
  return renewal;
}
