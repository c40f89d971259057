import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, type Page } from '@playwright/test';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

interface Finding {
  id: string;
  nodes: { target: unknown[] }[];
}

/** Nor are colours too near to each other in the dark. */
export async function expectReadableInTheDark(page: Page, what: string): Promise<void> {
  await page.emulateMedia({ colorScheme: 'dark' });
  await expectAccessible(page, `${what} in the dark`, { runOnly: ['color-contrast'] });
  await page.emulateMedia({ colorScheme: 'light' });
}

/** Nothing that axe can find stands in the way of someone who does not see, or does not use a mouse. */
export async function expectAccessible(page: Page, what: string, options = {}): Promise<void> {
  await page.evaluate(source);
  const findings = await page.evaluate(async (how) => {
    const { axe } = window as unknown as { axe: { run(how: object): Promise<{ violations: Finding[] }> } };
    return (await axe.run(how)).violations;
  }, options);
  const told = findings.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(' | ')}`);
  expect(told, `accessibility of ${what}`).toEqual([]);
}
