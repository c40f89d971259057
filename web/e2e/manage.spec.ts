import { readFile } from 'node:fs/promises';
import { expect, type Page, test } from '@playwright/test';
import { vi } from '../src/manage/texts/vi';
import { fill } from '../src/texts/fill';
import { ask } from './support/ask';
import { expectAccessible, expectReadableInTheDark } from './support/axe';
import { complaintsOf, expectNone } from './support/complaints';
import { picture } from './support/gallery';
import { type Device, devices, signIn } from './support/people';

/** In a unit where nobody of the other journeys learns; what is assigned there is withdrawn again. */
const WORKSHOP = 'LD-B-02';

interface Named {
  id: string;
  name: string;
  title: string;
  code: string;
}

for (const device of Object.keys(devices) as Device[]) {
  test(`a manager assigns in three taps, reminds, changes and withdraws (${device})`, async ({ browser }) => {
    const { context, page } = await signIn(browser, 'quanly', device);
    const complaints = complaintsOf(page);
    const unit = await find(page, `/api/units?query=${WORKSHOP}`, ({ code }) => code === WORKSHOP);
    const course = await find(page, '/api/courses', () => true);
    await page.goto(`/manage/units/${unit.id}`);
    let taps = 0;
    page.on('request', (request) => {
      if (request.method() === 'POST' && request.url().endsWith('/assignments')) assigned = taps;
    });
    let assigned = 0;
    const tap = async (what: { click(): Promise<void> }) => {
      taps++;
      await what.click();
    };

    await test.step('assigns a course in three taps', async () => {
      await tap(page.getByRole('link', { name: vi.report.assign }));
      await tap(page.getByRole('radio', { name: course.title }));
      await tap(page.getByRole('button', { name: /^Giao, hạn/ }));
      await expect(page.getByText(/^Đã giao “/)).toBeVisible();
      expect(assigned).toBe(3);
    });

    const given = page.locator('.assigned > li', { hasText: course.title });
    await test.step('takes the due date away', async () => {
      await given.getByRole('button', { name: fill(vi.assign.changeOf, { course: course.title }) }).click();
      await given.getByRole('radio', { name: vi.assign.noDue }).check();
      await given.getByRole('button', { name: vi.assign.save }).click();
      await expect(given.getByText(vi.assign.alreadyNoDue)).toBeVisible();
    });

    await test.step('reads what is sent before reminding', async () => {
      await given.getByRole('button', { name: vi.remind.button }).click();
      await expect(given.getByText(fill(vi.remind.letterTitle, { course: course.title }))).toBeVisible();
      await lookedAt(page, `manage-remind-${device}`);
      await given.getByRole('button', { name: vi.remind.send }).click();
      await expect(given.getByText(/^Đã nhắc \d+ người/)).toBeVisible();
    });

    await test.step('withdraws it, takes that back, and withdraws it for good', async () => {
      const withdraw = given.getByRole('button', { name: fill(vi.assign.withdrawOf, { course: course.title }) });
      await withdraw.click();
      await expect(given).toHaveCount(0);
      await page.getByRole('button', { name: vi.assign.undo }).click();
      await withdraw.click();
      await expect(given).toHaveCount(0);
      await expect
        .poll(
          async () => (await ask<{ items: [] }>(page, 'GET', `/api/units/${unit.id}/assignments`)).body.items.length,
        )
        .toBe(0);
    });
    expectNone(complaints);
    await context.close();
  });

  test(`a manager sees the trend, compares units and takes the table along (${device})`, async ({ browser }) => {
    const { context, page } = await signIn(browser, 'quanly', device);
    const complaints = complaintsOf(page);
    const unit = await find(page, '/api/units?query=LD-B', ({ code }) => code === 'LD-B');
    const { body } = await ask<{ courses: { course: Named }[] }>(page, 'GET', `/api/reports/units/${unit.id}`);
    const course = body.courses[0]?.course.id;
    await page.goto(`/manage/units/${unit.id}/courses/${course}`);

    await test.step('the trend, as lines and as a table', async () => {
      await expect(page.getByRole('img', { name: /^Từ / })).toBeVisible();
      await page.getByText(vi.trend.table).click();
      await expect(page.locator('.trend-table tbody tr')).toHaveCount(30);
      await page.getByRole('radio', { name: vi.period.week }).check();
      await expect(page.locator('.trend-table tbody tr')).toHaveCount(7);
      await expect(page.locator('.figures.sortable .change').first()).toBeVisible();
      await page.getByRole('radio', { name: vi.period.untilNow }).check();
      await lookedAt(page, `manage-trend-${device}`);
    });

    await test.step('the table of units, sorted', async () => {
      const names = page.locator('.figures.sortable tbody th a');
      await expect(names).toHaveCount(3);
      if (device === 'desk') {
        await page.getByRole('button', { name: vi.report.unit, exact: true }).click();
      } else {
        await page.getByLabel(vi.report.sort).selectOption('name');
      }
      const inOrder = [
        'Công đoàn cơ sở Kho Hàng Mẫu',
        'Công đoàn cơ sở Nhà máy Giày Mẫu',
        'Công đoàn cơ sở Xưởng May Mẫu',
      ];
      await expect(names).toHaveText(inOrder);
    });

    await test.step('the export and how far it has come', async () => {
      const arriving = page.waitForEvent('download');
      await page.getByRole('link', { name: vi.report.exportExcel }).click();
      const file = await readFile(await (await arriving).path());
      expect(file.subarray(0, 2).toString(), 'a workbook is a zip').toBe('PK');
      await expect(page.getByText(/^Đã tải xong: [\d.]+ dòng/)).toBeVisible();
    });

    await test.step('units side by side', async () => {
      await page.getByRole('link', { name: vi.compare.button }).click();
      const rows = page.locator('.figures.sortable tbody tr');
      await expect(rows).toHaveCount(3);
      await page.getByRole('checkbox', { name: 'Công đoàn cơ sở Kho Hàng Mẫu' }).uncheck();
      await expect(rows).toHaveCount(2);
      await page.getByLabel(vi.compare.add).fill('khu bac');
      await page.getByRole('button', { name: /Công đoàn Khu Bắc Mẫu/ }).click();
      await expect(rows).toHaveCount(3);
      await lookedAt(page, `manage-compare-${device}`);
    });
    expectNone(complaints);
    await context.close();
  });
}

async function find(page: Page, path: string, fits: (one: Named) => boolean): Promise<Named> {
  const { body } = await ask<{ items: Named[] }>(page, 'GET', path);
  const found = body.items.find(fits);
  if (!found) throw new Error(`nothing fits in ${path}`);
  return found;
}

async function lookedAt(page: Page, what: string): Promise<void> {
  await picture(page, what);
  await expectAccessible(page, what);
  await expectReadableInTheDark(page, what);
}
