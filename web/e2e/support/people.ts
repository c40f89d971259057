import type { Browser, BrowserContext, BrowserContextOptions, Page } from '@playwright/test';

/** The demo people of the local stack. */
export type Person = 'congnhan' | 'giangvien' | 'quanly' | 'quantri';

export const password = process.env['MUOIPHUT_DEMO_PASSWORD'] ?? 'muoiphut';

const locale = { locale: 'vi-VN', timezoneId: 'Asia/Ho_Chi_Minh' };

/** A cheap phone, held upright, and an office PC. */
export const devices = {
  phone: { ...locale, viewport: { width: 360, height: 740 }, deviceScaleFactor: 2, isMobile: true, hasTouch: true },
  desk: { ...locale, viewport: { width: 1280, height: 800 } },
} satisfies Record<string, BrowserContextOptions>;

export type Device = keyof typeof devices;

/** Opens a browser of their own for a person and signs them in through the provider's page. */
export async function signIn(
  browser: Browser,
  person: Person,
  device: Device,
): Promise<{ context: BrowserContext; page: Page }> {
  const context = await browser.newContext(devices[device]);
  const page = await context.newPage();
  await page.goto('/');
  await page.getByRole('link', { name: 'Đăng nhập để học' }).click();
  await fillIn(page, person);
  await page.getByRole('navigation').waitFor();
  return { context, page };
}

export async function fillIn(page: Page, person: Person): Promise<void> {
  await page.locator('input[name=username]').fill(person);
  await page.locator('input[name=password]').fill(password);
  await page.locator('button[type=submit], input[type=submit]').click();
}
