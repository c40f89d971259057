import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { call, whenSignedOut } from './call';

type Step = Response | Error;

const sent: Request[] = [];
const signedOut = vi.fn();

/** Lets the server answer with these, one after the other; an error is a line that was cut. */
function server(...steps: Step[]): void {
  vi.stubGlobal('fetch', (url: string, init: RequestInit) => {
    sent.push(new Request(new URL(url, 'http://localhost'), init));
    const step = steps.shift() ?? new Error('asked once too often');
    return step instanceof Error ? Promise.reject(step) : Promise.resolve(step);
  });
}

const json = (body: unknown, status = 200) =>
  new Response(JSON.stringify(body), {
    status,
    headers: { 'Content-Type': status < 400 ? 'application/json' : 'application/problem+json' },
  });
const problem = (code: string, status: number) => json({ type: 'about:blank', title: code, status, code }, status);
const visited = () => sent.map((request) => `${request.method} ${new URL(request.url).pathname}`);
const impatient = { retryAfterMs: [0, 0] };

beforeEach(() => {
  sent.length = 0;
  signedOut.mockReset();
  whenSignedOut(signedOut);
});
afterEach(() => vi.unstubAllGlobals());

test('fills parameters into the address and leaves empty ones out', async () => {
  server(json({ items: [] }));
  await call('get', '/api/courses', { query: { query: 'số', after: '' } });
  expect(new URL(sent[0]?.url ?? '').search).toBe('?query=s%E1%BB%91');
});

test('an answer that is a problem is thrown with its code', async () => {
  server(problem('not-found', 404));
  await expect(call('get', '/api/home')).rejects.toMatchObject({ code: 'not-found', status: 404 });
});

test('an error page of something in between is a problem too', async () => {
  server(new Response('<h1>No</h1>', { status: 500, headers: { 'Content-Type': 'text/html' } }));
  await expect(call('get', '/api/home')).rejects.toMatchObject({ code: 'http.500' });
});

test('tries again when the line was cut', async () => {
  server(new TypeError('cut'), json({ assigned: [], courses: [] }));
  await expect(call('get', '/api/home', {}, impatient)).resolves.toEqual({ assigned: [], courses: [] });
});

test('says that there is no line when no try was answered', async () => {
  server(new TypeError('cut'), new TypeError('cut'), new TypeError('cut'));
  await expect(call('get', '/api/home', {}, impatient)).rejects.toMatchObject({ code: 'network' });
});

test('renews the sign-in once and repeats the request', async () => {
  server(problem('auth.required', 401), new Response(null, { status: 204 }), json({ assigned: [], courses: [] }));
  await call('get', '/api/home');
  expect(visited()).toEqual(['GET /api/home', 'POST /auth/refresh', 'GET /api/home']);
  expect(signedOut).not.toHaveBeenCalled();
});

test('requests that fail together share one renewal', async () => {
  server(
    problem('auth.required', 401),
    problem('auth.required', 401),
    new Response(null, { status: 204 }),
    json({}),
    json({}),
  );
  await Promise.all([call('get', '/api/home'), call('get', '/api/me')]);
  expect(visited().filter((visit) => visit === 'POST /auth/refresh')).toHaveLength(1);
});

test('a sign-in that cannot be renewed is over', async () => {
  server(problem('auth.required', 401), problem('auth.required', 401));
  await expect(call('get', '/api/home')).rejects.toMatchObject({ code: 'auth.required' });
  expect(signedOut).toHaveBeenCalledOnce();
});

test('a request that outlives the page is sent once', async () => {
  server(new TypeError('cut'));
  const sending = call(
    'post',
    '/api/attempts/{attemptId}/submission',
    { path: { attemptId: 'a' }, body: { answers: [] } },
    { keepalive: true },
  );
  await expect(sending).rejects.toMatchObject({ code: 'network' });
  expect(sent).toHaveLength(1);
});
