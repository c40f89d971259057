import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';

/** Keeps a picture of the whole page for people to look at. */
export async function picture(page: Page, name: string): Promise<void> {
  const path = fileURLToPath(new URL(`../.out/gallery/${name}.png`, import.meta.url));
  await page.screenshot({ path, fullPage: true, animations: 'disabled' });
}
