import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@playwright/test';
import { en } from '../src/teach/exchange/texts/en';
import { vi } from '../src/teach/exchange/texts/vi';
import { fill } from '../src/texts/fill';
import { ask } from './support/ask';
import { expectAccessible } from './support/axe';
import { picture } from './support/gallery';
import { signIn } from './support/people';

const file = (name: string) =>
  fileURLToPath(new URL(`../../backend/src/test/resources/exchange/${name}`, import.meta.url));

for (const device of ['phone', 'desk'] as const) {
  test(`a trainer on a ${device} takes questions from Moodle and carries them out again`, async ({ browser }) => {
    const { page, context } = await signIn(browser, 'giangvien', device);
    const [course, lesson] = [crypto.randomUUID(), crypto.randomUUID()];
    await ask(page, 'POST', '/api/teaching/courses', { id: course, title: `Câu hỏi mang sang ${device}` });
    const draft = await ask<{ modules: { id: string }[] }>(page, 'GET', `/api/teaching/courses/${course}`);
    const at = { id: lesson, moduleId: draft.body.modules[0]?.id, title: 'Mật khẩu' };
    await ask(page, 'POST', `/api/teaching/courses/${course}/lessons`, at);

    await page.goto(`/teach/courses/${course}/lessons/${lesson}/quiz`);
    await page.getByText(vi.title).click();
    await page.locator('.exchange input[type=file]').setInputFiles(file('moodle.gift.txt'));
    await expect(page.getByRole('heading', { name: /Đọc được 12 câu hỏi/ })).toBeVisible();
    await page.locator('.exchange-notes summary').first().click();
    await page.locator('.exchange').scrollIntoViewIfNeeded();
    await picture(page, `exchange-${device}-read`);
    await expectAccessible(page, 'what comes of a file');

    await page.getByRole('button', { name: fill(vi.take, { count: 12 }) }).click();
    await expect(page.getByText(fill(vi.taken, { count: 12 }))).toBeVisible();
    await expect(page.getByText('Đã lưu', { exact: true })).toBeVisible();

    await page.reload();
    await page.getByText(vi.title).click();
    await page.getByLabel(vi.format).selectOption('gift');
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: vi.download }).click(),
    ]);
    expect(await readFile(await download.path(), 'utf8')).toContain('Mật khẩu nào khó đoán nhất?');

    await page.locator('.exchange input[type=file]').setInputFiles(file('qti3/evil.xml'));
    await expect(page.getByText('Tệp XML có phần không được phép')).toBeVisible();
    await picture(page, `exchange-${device}-refused`);

    await page.evaluate(() => localStorage.setItem('muoiphut.language', 'en'));
    await page.reload();
    await page.getByText(en.title).click();
    await page.locator('.exchange input[type=file]').setInputFiles(file('moodle.xml'));
    await expect(page.getByRole('heading', { name: /8 questions come/ })).toBeVisible();
    await picture(page, `exchange-${device}-english`);
    await context.close();
  });
}
