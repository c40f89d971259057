import { vi } from 'vitest';

type Answer = unknown | ((body: unknown) => unknown);

/** What a test lets the server answer, by method and path; what it does not name is not found. */
export function serve(answers: Record<string, Answer>): { asked: string[] } {
  const asked: string[] = [];
  vi.stubGlobal('fetch', async (url: string, init: RequestInit = {}) => {
    const request = `${init.method ?? 'GET'} ${url}`;
    asked.push(request);
    const answer = answers[request];
    if (answer === undefined) {
      return json({ type: 'about:blank', title: 'Not found', status: 404, code: 'not-found' }, 404);
    }
    const body = typeof init.body === 'string' ? JSON.parse(init.body) : undefined;
    const answered = typeof answer === 'function' ? answer(body) : answer;
    if (answered instanceof Error) {
      throw answered;
    }
    return json(answered, 200);
  });
  return { asked };
}

const json = (body: unknown, status: number): Response =>
  new Response(JSON.stringify(body), {
    status,
    headers: { 'Content-Type': status < 400 ? 'application/json' : 'application/problem+json' },
  });
