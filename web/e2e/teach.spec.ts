import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { type Browser, expect, type Page, test } from '@playwright/test';
import { vi as analysis } from '../src/teach/analysis/texts/vi';
import { vi as captions } from '../src/teach/captions/editor/texts/vi';
import { vi as teach } from '../src/teach/texts/vi';
import { fill } from '../src/texts/fill';
import { ask } from './support/ask';
import { expectAccessible, expectReadableInTheDark } from './support/axe';
import { complaintsOf, expectNone } from './support/complaints';
import { picture } from './support/gallery';
import { StoreLine } from './support/line';
import { clip } from './support/make-clip';
import { type Device, signIn } from './support/people';

/** Each run has a course of its own, which is never published: nobody else meets it. */
const run = new Date().toISOString().slice(5, 19).replaceAll(':', '.');

for (const device of ['desk', 'phone'] as const) {
  test(`a trainer on a ${device} brings two clips at once, writes captions and orders lessons`, async ({ browser }) => {
    const { page, context, courseId } = await newCourse(browser, device);
    const complaints = complaintsOf(page);
    page.on('dialog', (dialog) => void dialog.accept());

    await test.step('two files at once make two lessons, over a line that is cut', async () => {
      const line = await StoreLine.of(context);
      line.cutAfter(0);
      await page.locator('.module input[type=file]').first().setInputFiles([clip, shortClip()]);
      const tray = page.getByRole('region', { name: teach.tray.title });
      await expect(tray.getByRole('progressbar')).toHaveCount(2);
      await expect(tray.getByText(teach.upload.weak).first()).toBeVisible();
      await expect(page.locator('.outline-row')).toHaveCount(2);
      await picture(page, `teach-${device}-tray`);
      await expectAccessible(page, 'two files on their way');

      await page.reload();
      await expect(page.getByRole('heading', { name: teach.tray.left })).toBeVisible();
      await picture(page, `teach-${device}-left`);
      line.mend();
      await page.locator('.tray input[type=file]').setInputFiles([clip, shortClip()]);
      await expect(tray.getByText(teach.tray.sent)).toHaveCount(2, { timeout: 60_000 });
    });

    await test.step('lessons change places by keyboard and by drag', async () => {
      const order = () => page.locator('.outline-row a').allInnerTexts();
      const before = (await order()).map((title) => title.trim());
      const grip = page.getByRole('button', { name: fill(teach.course.grip, { title: before[0] ?? '' }) });
      await grip.focus();
      await page.keyboard.press('Space');
      await page.keyboard.press('ArrowDown');
      const said = fill(teach.course.movedTo, { title: before[0] ?? '', place: 2, part: teach.course.firstPart });
      await expect(page.getByText(said)).toBeAttached();
      await expect(grip).toBeFocused();
      await page.keyboard.press('Space');
      expect((await order()).map((title) => title.trim())).toEqual([before[1], before[0]]);

      await drag(page, page.locator('.outline-row .grip').nth(1), page.locator('.outline-row').nth(0));
      await expect.poll(async () => (await order()).map((title) => title.trim())).toEqual(before);
      await expect(page.getByText(teach.save.saved, { exact: true })).toBeVisible();
      await page.reload();
      await expect.poll(async () => (await order()).map((title) => title.trim())).toEqual(before);
      await picture(page, `teach-${device}-order`);
      await expectAccessible(page, 'the course');
      await expectReadableInTheDark(page, 'the course');
    });

    await test.step('captions are written beside the video', async () => {
      await page.locator('.outline-row a').nth(1).click();
      await expect(page.getByText(teach.video.ready)).toBeVisible({ timeout: 180_000 });
      await page.getByRole('link', { name: teach.captions.write }).click();
      await page.getByRole('button', { name: captions.add }).click();
      await page.getByLabel(fill(captions.text, { number: 1 })).fill('Xin chào các anh chị');
      await page.getByRole('button', { name: captions.split }).click();
      await expect(page.locator('.cue')).toHaveCount(2);
      const end = page.getByLabel(captions.to).nth(1);
      await end.fill('0:00.5');
      await end.press('Enter');
      await expect(page.getByText(captions.fault.ENDS_BEFORE_IT_BEGINS)).toBeVisible();
      await expect(page.getByRole('button', { name: captions.save })).toBeDisabled();
      await page.getByRole('button', { name: captions.undo }).click();
      await expect(page.getByText(captions.fault.ENDS_BEFORE_IT_BEGINS)).toBeHidden();

      await page.reload();
      await expect(page.getByText(captions.recovered)).toBeVisible();
      await picture(page, `teach-${device}-captions`);
      await expectAccessible(page, 'writing captions');
      await expectReadableInTheDark(page, 'writing captions');
      await page.getByRole('button', { name: captions.save }).click();
      await expect(page.getByText(captions.saved, { exact: true })).toBeVisible();
    });

    await test.step('a lesson that nobody has taken says so in place of figures', async () => {
      await page.getByRole('link', { name: captions.back }).click();
      await page.getByRole('link', { name: teach.lesson.analysis }).click();
      await expect(page.getByText(analysis.empty)).toBeVisible({ timeout: 60_000 });
      await picture(page, `teach-${device}-analysis`);
      await expectAccessible(page, 'an analysis');
    });

    await test.step('what was typed without a line is there after a reload, and is saved', async () => {
      await page.goto(`/teach/courses/${courseId}`);
      const summary = page.getByLabel(teach.course.summary);
      await summary.waitFor();
      await context.setOffline(true);
      await summary.fill('Viết lúc mất mạng');
      await expect(page.getByText(teach.save.waiting)).toBeVisible();
      await context.setOffline(false);
      await page.reload();
      await expect(summary).toHaveValue('Viết lúc mất mạng');
      await expect(page.getByText(teach.save.saved, { exact: true })).toBeVisible();
    });
    expectNone(complaints);
    await context.close();
  });
}

async function newCourse(browser: Browser, device: Device) {
  const { context, page } = await signIn(browser, 'giangvien', device);
  await page.goto('/teach');
  await page.getByRole('button', { name: teach.courses.new }).click();
  await page.getByLabel(teach.courses.name).fill(`Soạn bài ${device} ${run}`);
  await page.getByRole('button', { name: teach.courses.create }).click();
  await page.getByLabel(teach.course.summary).waitFor();
  const courseId = page.url().split('/').at(-1) ?? '';
  expect((await ask(page, 'GET', `/api/teaching/courses/${courseId}`)).status).toBe(200);
  return { context, page, courseId };
}

/** By the middle of one thing to a little above the middle of another, as a hand does it: in several steps. */
async function drag(page: Page, from: ReturnType<Page['locator']>, to: ReturnType<Page['locator']>): Promise<void> {
  await from.scrollIntoViewIfNeeded();
  const [start, end] = [await from.boundingBox(), await to.boundingBox()];
  if (!start || !end) throw new Error('there is nothing to drag');
  await page.mouse.move(start.x + start.width / 2, start.y + start.height / 2);
  await page.mouse.down();
  await page.mouse.move(start.x + start.width / 2, end.y + end.height / 4, { steps: 8 });
  await page.mouse.up();
}

/** A clip of two seconds, which goes in one part and is ready at once. */
function shortClip(): string {
  const path = fileURLToPath(new URL('./.out/Chuyen tien an toan.mp4', import.meta.url));
  const made = spawnSync(process.env['FFMPEG'] ?? 'ffmpeg', [
    ...['-hide_banner', '-loglevel', 'error', '-y', '-f', 'lavfi', '-i', 'testsrc2=size=320x180:rate=15'],
    ...['-f', 'lavfi', '-i', 'sine=frequency=440', '-t', '4', '-c:v', 'libx264', '-pix_fmt', 'yuv420p'],
    ...['-c:a', 'aac', '-fflags', '+bitexact', '-flags', '+bitexact', path],
  ]);
  expect(made.status, String(made.stderr)).toBe(0);
  return path;
}
