import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { vi as lesson } from '../src/learn/lesson/texts/vi';
import { vi as quiz } from '../src/learn/quiz/texts/vi';
import { vi as learn } from '../src/learn/texts/vi';
import { vi as manage } from '../src/manage/texts/vi';
import { vi as teach } from '../src/teach/texts/vi';
import { fill } from '../src/texts/fill';
import { ask } from './support/ask';
import { complaintsOf, expectNone } from './support/complaints';
import { picture } from './support/gallery';
import { StoreLine } from './support/line';
import { clip } from './support/make-clip';
import { fillIn, signIn } from './support/people';
import { course, lessonTitle, questions } from './support/story';

test.describe.configure({ mode: 'serial' });

const all = { courseId: '', lessonId: '', memberName: '' };

test('1: the stack is up and asks who is there', async ({ page }) => {
  const complaints = complaintsOf(page);
  await page.goto('/');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Mười Phút');
  await picture(page, 'journey-1-landing');
  await page.getByRole('link', { name: 'Đăng nhập để học' }).click();
  await expect(page.locator('input[name=username]')).toBeVisible();
  await picture(page, 'journey-1-sign-in');
  await fillIn(page, 'giangvien');
  await expect(page.getByRole('navigation')).toBeVisible();
  expectNone(complaints);
});

test('2: a trainer makes a course, uploads over a bad line, and publishes', async ({ browser }) => {
  const { context, page } = await signIn(browser, 'giangvien', 'desk');
  const complaints = complaintsOf(page);
  page.on('dialog', (dialog) => void dialog.accept());

  await test.step('a course with a lesson', async () => {
    await page.getByRole('link', { name: 'Dạy' }).click();
    await page.getByRole('button', { name: teach.courses.new }).click();
    await page.getByLabel(teach.courses.name).fill(course.title);
    await page.getByRole('button', { name: teach.courses.create }).click();
    await page.getByLabel(teach.course.summary).fill(course.summary);
    await page.getByRole('button', { name: teach.course.addLesson }).click();
    await page.getByLabel(teach.course.lessonName).fill(lessonTitle);
    await page.getByRole('button', { name: teach.course.add, exact: true }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(lessonTitle);
    [, all.courseId = '', all.lessonId = ''] = /courses\/([^/]+)\/lessons\/([^/]+)/.exec(page.url()) ?? [];
    await picture(page, 'journey-2-empty-lesson');
  });

  await test.step('an upload that survives a cut line and a reloaded page', async () => {
    const line = await StoreLine.of(context);
    line.cutAfter(2);
    await chooseClip(page);
    await expect(page.getByText(teach.upload.weak)).toBeVisible();
    await picture(page, 'journey-2-weak-line');
    await context.setOffline(true);
    await expect(page.getByText(teach.upload.offline)).toBeVisible();
    await context.setOffline(false);
    const held = [...line.stored];
    expect(held).toHaveLength(2);

    await page.reload();
    await expect(page.getByText(fill(teach.upload.chooseAgain, { name: basename(clip) }))).toBeVisible();
    await expect(page.getByText(/Lần trước đã gửi được/)).toBeVisible();
    await picture(page, 'journey-2-choose-again');
    line.mend();
    await chooseClip(page);
    await expect(page.getByRole('progressbar')).toBeVisible();
    await expect.poll(() => line.stored.length).toBe(await partsOf(clip));
    expect(new Set(line.stored).size, 'no part is sent twice').toBe(line.stored.length);
  });

  await test.step('the preview as soon as the lowest quality is there', async () => {
    await expect(page.getByText(/Đang chuẩn bị video|Đang chờ đến lượt|Video đã sẵn sàng/)).toBeVisible();
    await picture(page, 'journey-2-preparing');
    await page.getByRole('button', { name: lesson.player.start }).click({ timeout: 120_000 });
    await expectPlaying(page);
    await expect(page.getByText(teach.video.ready)).toBeVisible({ timeout: 180_000 });
    await picture(page, 'journey-2-ready');
  });

  await test.step('a quiz of three questions', async () => {
    await page.getByRole('link', { name: teach.lesson.quizWrite }).click();
    for (const [index, question] of questions.entries()) {
      await page.getByRole('button', { name: teach.quiz.kinds[question.kind] }).click();
      const editor = page.locator('.question-editor').nth(index);
      await editor.getByLabel(fill(teach.quiz.text, { number: index + 1 })).fill(question.text);
      for (const [place, choice] of question.choices.entries()) {
        const number = place + 1;
        const words = editor.getByLabel(fill(teach.quiz.choice, { number }), { exact: true });
        if (question.kind !== 'true-false') await words.fill(choice.text);
        if (choice.right) await editor.getByLabel(fill(teach.quiz.isRight, { number })).check();
        if (choice.why) {
          await editor.getByRole('button', { name: teach.quiz.addWhy }).nth(0).click();
          await editor.getByLabel(fill(teach.quiz.why, { number })).fill(choice.why);
        }
      }
      await editor.getByLabel(teach.quiz.explanation).fill(question.explanation);
    }
    await expect(page.getByText(teach.save.saved, { exact: true })).toBeVisible();
    await picture(page, 'journey-2-quiz');
  });

  await test.step('publishing', async () => {
    await page.goto(`/teach/courses/${all.courseId}`);
    await page.getByRole('button', { name: teach.publish.button }).click();
    await expect(page.getByText(/Người học đang thấy đúng bản này/)).toBeVisible();
    await picture(page, 'journey-2-published');
  });
  expectNone(complaints);
  await context.close();
});

test('3: a worker learns on a phone, stops, goes on, and completes the course', async ({ browser }) => {
  const { context, page } = await signIn(browser, 'congnhan', 'phone');
  const complaints = complaintsOf(page);
  all.memberName = (await ask<{ name: string }>(page, 'GET', '/api/me')).body.name;

  await test.step('finds the course without typing a tone mark', async () => {
    await picture(page, 'journey-3-home');
    await page.getByRole('searchbox').fill(course.typed);
    await page.getByRole('link', { name: course.title }).tap();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(course.title);
    await picture(page, 'journey-3-course');
  });

  await test.step('cannot claim to have watched everything', async () => {
    const { grant } = (await ask<{ grant: string }>(page, 'GET', `/api/lessons/${all.lessonId}/playback`)).body;
    const refused = await ask<{ code: string }>(page, 'POST', `/api/lessons/${all.lessonId}/progress`, {
      grant,
      watched: '/'.repeat(100),
      positionSeconds: 0,
      positionAt: new Date().toISOString(),
    });
    expect(refused.body.code).toBe('progress.implausible');
    expect(await progress(page)).toMatchObject({ watchedSeconds: 0, completed: false });
  });

  await test.step('plays with picture and sound', async () => {
    await page.getByRole('link', { name: learn.course.start }).tap();
    await page.getByRole('button', { name: lesson.player.start }).tap();
    await expectPlaying(page);
    await expect.poll(() => decoded(page)).toBeGreaterThan(0);
    await expect.poll(() => time(page)).toBeGreaterThan(5);
    await picture(page, 'journey-3-playing');
  });

  await test.step('comes back to the second', async () => {
    const left = await time(page);
    await page.getByRole('link', { name: course.title }).tap();
    await page.getByRole('link', { name: learn.course.goOn }).tap();
    const tapped = Date.now();
    await page.getByRole('button', { name: /^Xem tiếp từ/ }).tap();
    await expectPlaying(page);
    const back = (await time(page)) - left;
    expect(back, 'not long before where it was left').toBeGreaterThan(-3);
    expect(back, 'not beyond what has been played since').toBeLessThan(3 + (Date.now() - tapped) / 1000);
  });

  await test.step('drags the slider to the end, which completes nothing', async () => {
    await page.locator('video').evaluate((video: HTMLVideoElement) => {
      video.currentTime = video.duration - 0.5;
    });
    await expect.poll(() => page.locator('video').evaluate((video: HTMLVideoElement) => video.ended)).toBe(true);
    await expect(page.getByText(/nữa là xem đủ/)).toBeVisible();
    expect(await progress(page)).toMatchObject({ videoDone: false, completed: false });
  });

  await test.step('watches the rest, twice as fast', async () => {
    await page.getByLabel(lesson.player.speed).selectOption('2');
    await page.getByRole('button', { name: lesson.watched.toMissing }).tap();
    await expect(page.getByText(lesson.watched.enough, { exact: true })).toBeVisible({ timeout: 90_000 });
    await expect.poll(() => progress(page), { timeout: 30_000 }).toMatchObject({ videoDone: true, completed: false });
    await picture(page, 'journey-3-watched');
  });

  await test.step('answers one question wrong, reads why, and passes', async () => {
    await page.getByRole('link', { name: lesson.next.quizStart }).tap();
    await answer(page, 'wrong');
    await expect(page.getByText(quiz.failed)).toBeVisible();
    await expect(page.getByText(questions[0]?.explanation ?? '')).toBeVisible();
    await picture(page, 'journey-3-failed');
    await page.getByRole('button', { name: quiz.again }).tap();
    await answer(page, 'right');
    await expect(page.getByText(quiz.passed)).toBeVisible();
    await expect(page.getByText(lesson.next.courseDone)).toBeVisible();
    await picture(page, 'journey-3-passed');
  });

  await test.step('sees the course completed', async () => {
    await page.getByRole('link', { name: lesson.next.seeCourse }).tap();
    await expect(page.getByText(learn.course.completed)).toBeVisible();
    await picture(page, 'journey-3-completed');
  });
  expectNone(complaints);
  await context.close();
});

test('4: a manager sees who has completed, why it counts, and takes the table along', async ({ browser }) => {
  const { context, page } = await signIn(browser, 'quanly', 'desk');
  const complaints = complaintsOf(page);
  await page.getByRole('link', { name: 'Quản lý' }).click();
  const row = page.getByRole('row', { name: course.title });
  await expect(row.getByRole('cell').first()).toHaveText('1');
  await picture(page, 'journey-4-unit');

  await test.step('down to the person', async () => {
    await page.getByRole('link', { name: course.title }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(course.title);
    await openMember(page, all.memberName);
  });

  await test.step('the evidence', async () => {
    await picture(page, 'journey-4-person');
    await page.getByRole('link', { name: lessonTitle }).click();
    await expect(page.getByRole('img', { name: /Những giây đã xem/ })).toBeVisible();
    await expect(page.getByRole('cell', { name: manage.evidence.yes, exact: true })).toHaveCount(1);
    await expect(page.getByRole('cell', { name: manage.evidence.no, exact: true })).toHaveCount(1);
    await expect(page.getByRole('table', { name: manage.evidence.refusals })).toBeVisible();
    await picture(page, 'journey-4-evidence');
  });

  await test.step('gives the course to everyone below in three taps', async () => {
    await page.goto('/manage');
    await page.getByRole('link', { name: manage.report.assign }).click();
    await page.getByRole('radio', { name: course.title }).check();
    await picture(page, 'journey-4-assign');
    await page.getByRole('button', { name: /^Giao, hạn/ }).click();
    await expect(page.getByText(/^Đã giao/).first()).toBeVisible();
    await page.getByRole('link', { name: manage.assign.toReport }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(course.title);
  });

  await test.step('the export', async () => {
    const arriving = page.waitForEvent('download');
    await page.getByRole('link', { name: manage.report.export }).click();
    const table = await readFile(await (await arriving).path());
    expect([...table.subarray(0, 3)], 'Excel reads Vietnamese only behind a byte order mark').toEqual([
      0xef, 0xbb, 0xbf,
    ]);
    expect(table.toString('utf8')).toContain(all.memberName);
  });
  expectNone(complaints);
  await context.close();
});

async function chooseClip(page: Page): Promise<void> {
  await page.locator('.video-card input[type=file]').setInputFiles(clip);
}

async function partsOf(file: string): Promise<number> {
  return Math.ceil((await stat(file)).size / (5 * 1024 * 1024));
}

const time = (page: Page) => page.locator('video').evaluate((video: HTMLVideoElement) => video.currentTime);

const decoded = (page: Page) =>
  page
    .locator('video')
    .evaluate(
      (video) => (video as HTMLVideoElement & { webkitAudioDecodedByteCount: number }).webkitAudioDecodedByteCount,
    );

async function expectPlaying(page: Page): Promise<void> {
  const from = await time(page);
  await expect.poll(() => time(page), { timeout: 30_000 }).toBeGreaterThan(from + 0.5);
}

async function progress(page: Page): Promise<Record<string, unknown>> {
  const { body } = await ask<{ progress: Record<string, unknown> }>(page, 'GET', `/api/lessons/${all.lessonId}`);
  return body.progress;
}

async function answer(page: Page, first: 'right' | 'wrong'): Promise<void> {
  const begin = page.getByRole('button', { name: quiz.begin });
  const legend = page.locator('fieldset.question h2');
  await begin.or(legend).first().waitFor();
  if (await begin.isVisible()) await begin.tap();
  for (const [index, question] of questions.entries()) {
    await expect(legend).toHaveText(question.text);
    const wanted = question.choices.filter(({ right }) => Boolean(right) === (index > 0 || first === 'right'));
    for (const choice of question.kind === 'multiple-choice' ? wanted : wanted.slice(0, 1)) {
      await page.getByLabel(choice.text, { exact: true }).check();
    }
    await page.getByRole('button', { name: index < questions.length - 1 ? quiz.next : quiz.submit }).tap();
  }
}

/** Goes down the tree until the person is on the page: to the unit that has someone who completed. */
async function openMember(page: Page, name: string): Promise<void> {
  const person = page.getByRole('link', { name, exact: true });
  for (let depth = 0; depth < 5; depth++) {
    await page.locator('.figures').first().waitFor();
    const below = page.locator('.figures:not(.people) tbody tr', { has: page.locator('td.strong:text-is("1")') });
    await person.or(below.first()).first().waitFor();
    if (await person.isVisible()) break;
    await below.first().getByRole('link').click();
    await page.waitForLoadState('networkidle');
  }
  await person.click();
}
