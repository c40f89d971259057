import { type BrowserContext, expect, type Page, test } from '@playwright/test';
import { vi as landing } from '../src/app/landing/texts/vi';
import { vi as frame } from '../src/app/texts/vi';
import { vi as lesson } from '../src/learn/lesson/texts/vi';
import { vi as quiz } from '../src/learn/quiz/texts/vi';
import { vi as offline } from '../src/offline/texts/vi';
import { ask } from './support/ask';
import { expectAccessible } from './support/axe';
import { complaintsOf, expectNone } from './support/complaints';
import { picture } from './support/gallery';
import { DownloadLine } from './support/line';
import { fillIn, signIn } from './support/people';
import { questions } from './support/story';

/** What a download keeps at a time. */
const PIECE = 256 * 1024;

/**
 * A phone that loses its line: the manager of the demo, who has learnt nothing yet, takes along the lesson that the
 * journey has published.
 */
test('a lesson is kept over a cut line, learnt in flight mode, and sent once when the line is back', async ({
  browser,
}) => {
  const { context, page } = await signIn(browser, 'quanly', 'phone');
  const complaints = complaintsOf(page);
  const { lessonId, courseId } = await someLesson(page);
  const path = `/lessons/${lessonId}`;

  await test.step('the application is on the phone', async () => {
    await expect.poll(() => page.evaluate(() => Boolean(navigator.serviceWorker.controller))).toBe(true);
  });

  await test.step('a download survives a cut line and a reloaded page, and goes on where it was', async () => {
    const line = await DownloadLine.breakingAfter(context, 300_000);
    await page.goto(path);
    const which = page.getByLabel(offline.download.which);
    await which.waitFor();
    await which.selectOption({ index: (await which.locator('option').count()) - 1 });
    await picture(page, 'offline-1-offer');
    await page.getByRole('button', { name: /^Tải về/ }).tap();
    await expect(page.getByText(/^Chờ mạng. Đã tải 0,3/)).toBeVisible();
    await context.setOffline(true);
    await picture(page, 'offline-2-cut');
    await page.reload();
    await expect(page.getByText(/^Chờ mạng. Đã tải 0,3/)).toBeVisible();
    expect(line.begun[0], 'the beginning is fetched once').toBe(0);
    line.begun.length = 0;
    line.mend();
    await context.setOffline(false);
    await expect(page.getByText(/Đã tải về \(/)).toBeVisible();
    expect(line.begun, 'it goes on where it was').toEqual([PIECE]);
    await expect(page.getByText(/^Xem không cần mạng được tính đến/)).toBeVisible();
    await picture(page, 'offline-3-kept');
    await expectAccessible(page, 'a lesson that is kept');
  });

  await test.step('in flight mode it opens from the home screen, plays, and can be answered', async () => {
    await page.close();
    await context.setOffline(true);
    const flight = await context.newPage();
    const heard = complaintsOf(flight);
    await flight.goto('/');
    await expect(flight.getByText(offline.notice.offline)).toBeVisible();
    await picture(flight, 'offline-4-home');
    await expectAccessible(flight, 'home without a line');
    await flight.goto(`/courses/${courseId}`);
    await flight.locator(`a[href="${path}"]`).first().tap();
    await expect(flight.getByText(lesson.player.costNothing)).toBeVisible();
    await flight.getByLabel(lesson.player.speed).selectOption('2');
    await flight.locator('.cover').tap();
    await expect.poll(() => time(flight)).toBeGreaterThan(4);
    await flight.locator('video').evaluate((video: HTMLVideoElement) => video.pause());
    await expect(flight.getByText(/chờ gửi/)).toBeVisible();
    await picture(flight, 'offline-5-playing');
    await flight.locator(`a[href="${path}/quiz"]`).tap();
    await answerRight(flight);
    await expect(flight.getByText(quiz.handedIn)).toBeVisible();
    await picture(flight, 'offline-6-handed-in');

    await flight.getByRole('link', { name: frame.tabs.me }).tap();
    await flight.getByRole('button', { name: frame.me.signOut }).tap();
    await expect(flight.getByRole('alertdialog')).toContainText('2 việc đã làm chưa gửi được');
    await picture(flight, 'offline-7-leaving');
    await flight.getByRole('button', { name: offline.leaving.stay }).tap();
    expectNone(heard);
    await flight.close();
  });

  await test.step('what waited is sent with every page closed', async () => {
    await context.setOffline(false);
    await expect
      .poll(async () => {
        await sync(context);
        return (await (await context.request.get(`/api${path}`)).json()).progress;
      })
      .toMatchObject({ quizPassed: true, positionSeconds: expect.any(Number) });
    const sent = await (await context.request.get(`/api${path}`)).json();
    expect(sent.progress.watchedSeconds).toBeGreaterThan(2);
    expect(sent.openAttemptId).toBeUndefined();
  });

  await test.step('the next visit shows the result, and nothing waits', async () => {
    const again = await context.newPage();
    await again.goto(`${path}/quiz`);
    await again.getByRole('button', { name: quiz.lastResult }).tap();
    await expect(again.getByText(quiz.passed)).toBeVisible();
    await again.goto('/downloads');
    await expect(again.getByText(/^\d+(,\d)? MB trong/)).toBeVisible();
    await picture(again, 'offline-8-downloads');
    await expectAccessible(again, 'downloads');
    expect(await waitingIn(again)).toBe(0);
    await again.close();
  });

  await test.step('whoever signs in next on this phone sees nothing of it', async () => {
    const other = await context.newPage();
    await other.goto('/me');
    await other.getByRole('button', { name: frame.me.signOut }).tap();
    await expect(other.getByRole('alertdialog')).toContainText('1 bài đã tải');
    await other.getByRole('button', { name: offline.leaving.leave }).tap();
    await other.getByRole('link', { name: landing.signIn }).tap();
    await fillIn(other, 'congnhan');
    await other.getByRole('navigation').waitFor();
    await other.goto('/downloads');
    await expect(other.getByText(offline.shelf.empty)).toBeVisible();
    const names = await other.evaluate(async () => (await indexedDB.databases()).map(({ name }) => name));
    const { memberId } = (await ask<{ memberId: string }>(other, 'GET', '/api/me')).body;
    expect(names).toEqual([`muoiphut.${memberId}`]);
    await other.close();
  });
  expectNone(complaints);
  await context.close();
});

async function someLesson(page: Page): Promise<{ courseId: string; lessonId: string }> {
  const { items } = (await ask<{ items: { id: string }[] }>(page, 'GET', '/api/courses')).body;
  const courseId = items[0]?.id ?? '';
  const { modules } = (await ask<{ modules: { lessons: { id: string }[] }[] }>(page, 'GET', `/api/courses/${courseId}`))
    .body;
  return { courseId, lessonId: modules[0]?.lessons[0]?.id ?? '' };
}

const time = (page: Page) => page.locator('video').evaluate((video: HTMLVideoElement) => video.currentTime);

/** Reads one store of the member's database as the application has written it. */
async function rows<T>(page: Page, store: string): Promise<T[]> {
  return page.evaluate(async (name) => {
    const member = JSON.parse(localStorage.getItem('muoiphut.me') ?? '{}').memberId;
    return new Promise<T[]>((resolve) => {
      const opening = indexedDB.open(`muoiphut.${member}`);
      opening.onsuccess = () => {
        const all = opening.result.transaction(name).objectStore(name).getAll();
        all.onsuccess = () => {
          opening.result.close();
          resolve(all.result as T[]);
        };
      };
    });
  }, store);
}

const waitingIn = async (page: Page): Promise<number> => (await rows(page, 'outbox')).length;

async function answerRight(page: Page): Promise<void> {
  const legend = page.locator('fieldset.question h2');
  for (const [index, question] of questions.entries()) {
    await expect(legend).toHaveText(question.text);
    for (const choice of question.choices.filter(({ right }) => right)) {
      await page.getByLabel(choice.text, { exact: true }).check();
    }
    await page.getByRole('button', { name: index < questions.length - 1 ? quiz.next : quiz.submit }).tap();
  }
}

/** What the browser does when the line is back, and again until it succeeds: it lets the service worker send what waits. */
async function sync(context: BrowserContext): Promise<void> {
  const blank = await context.newPage();
  const session = await context.newCDPSession(blank);
  const registered = new Promise<{ registrationId: string; scopeURL: string }>((resolve) => {
    session.on('ServiceWorker.workerRegistrationUpdated', ({ registrations }) => {
      const ours = registrations.find(({ isDeleted }) => !isDeleted);
      if (ours) resolve(ours);
    });
  });
  await session.send('ServiceWorker.enable');
  const { registrationId, scopeURL } = await registered;
  const origin = new URL(scopeURL).origin;
  await session.send('ServiceWorker.dispatchSyncEvent', { origin, registrationId, tag: 'outbox', lastChance: false });
  await blank.close();
}
