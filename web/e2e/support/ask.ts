import type { Page } from '@playwright/test';

/** Asks the API as the person of a page, with a script of one's own in place of the application. */
export async function ask<T>(
  page: Page,
  method: 'GET' | 'POST',
  path: string,
  body?: unknown,
): Promise<{ status: number; body: T }> {
  return page.evaluate(
    async ([method, path, body]) => {
      const request: RequestInit = { method: method as string };
      if (body !== undefined) {
        request.headers = { 'Content-Type': 'application/json' };
        request.body = JSON.stringify(body);
      }
      const response = await fetch(path as string, request);
      return { status: response.status, body: await response.json() };
    },
    [method, path, body] as const,
  );
}
