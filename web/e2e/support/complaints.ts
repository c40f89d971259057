import { type ConsoleMessage, expect, type Page } from '@playwright/test';

/** What a browser writes when a request did not succeed; the journeys cut lines and try doors on purpose. */
const lines = /^Failed to load resource/;

/** Notes what goes wrong in a page: errors in its scripts, what the content policy held back, answers of 5xx. */
export function complaintsOf(page: Page): string[] {
  const heard: string[] = [];
  page.on('console', (message: ConsoleMessage) => {
    if (message.type() === 'error' && !lines.test(message.text())) {
      heard.push(`${page.url()}: ${message.text()}`);
    }
  });
  page.on('response', (response) => {
    if (response.status() >= 500) heard.push(`${page.url()}: ${response.status()} from ${response.url()}`);
  });
  page.on('pageerror', (error) => heard.push(`${page.url()}: ${error.message}`));
  return heard;
}

export function expectNone(complaints: string[]): void {
  expect(complaints, 'what the browser complained of').toEqual([]);
}
