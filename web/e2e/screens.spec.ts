import { expect, type Page, test } from '@playwright/test';
import { ask } from './support/ask';
import { expectAccessible, expectReadableInTheDark } from './support/axe';
import { complaintsOf, expectNone } from './support/complaints';
import { picture } from './support/gallery';
import { type Device, devices, type Person, signIn } from './support/people';

/** Every screen in both languages and at both sizes: axe finds nothing, nothing is cut off, and a picture is kept. */
const languages = ['vi', 'en'] as const;

interface Screen {
  readonly name: string;
  readonly address: string;
}

for (const device of Object.keys(devices) as Device[]) {
  test(`the way in can be used by everyone (${device})`, async ({ browser }) => {
    const context = await browser.newContext(devices[device]);
    const page = await context.newPage();
    const complaints = complaintsOf(page);
    await inBothLanguages(page, device, [{ name: 'landing', address: '/' }]);
    expectNone(complaints);
    await context.close();
  });

  for (const person of ['congnhan', 'giangvien', 'quanly', 'quantri'] as const) {
    test(`every screen of ${person} can be used by everyone (${device})`, async ({ browser }) => {
      const { context, page } = await signIn(browser, person, device);
      const complaints = complaintsOf(page);
      await inBothLanguages(page, device, await screensOf(page, person));
      expectNone(complaints);
      await context.close();
    });
  }
}

async function inBothLanguages(page: Page, device: Device, screens: readonly Screen[]): Promise<void> {
  for (const language of languages) {
    await page.goto('/');
    await page.evaluate((chosen) => localStorage.setItem('muoiphut.language', chosen), language);
    for (const { name, address } of screens) {
      await page.goto(address);
      await expect(page.locator('html')).toHaveAttribute('lang', language);
      await page.getByRole('heading', { level: 1 }).waitFor({ state: 'attached' });
      await expect(page.locator('.skeleton')).toHaveCount(0);
      await lookedAt(page, `${name}-${language}-${device}`);
      if (language === 'vi' && device === 'phone') await expectReadableInTheDark(page, name);
    }
  }
}

async function lookedAt(page: Page, what: string): Promise<void> {
  await picture(page, `screen-${what}`);
  await expectAccessible(page, what);
  const wider = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  expect(wider, `${what} is wider than the screen by so many pixels`).toBeLessThanOrEqual(0);
}

interface Named {
  id: string;
}

async function screensOf(page: Page, person: Person): Promise<Screen[]> {
  switch (person) {
    case 'giangvien':
      return trainerScreens(page);
    case 'quanly':
      return managerScreens(page);
    case 'quantri':
      return administratorScreens(page);
    default:
      return learnerScreens(page);
  }
}

async function learnerScreens(page: Page): Promise<Screen[]> {
  const { items } = await get<{ items: Named[] }>(page, '/api/courses');
  const course = items[0]?.id;
  const { modules } = await get<{ modules: { lessons: Named[] }[] }>(page, `/api/courses/${course}`);
  const lesson = modules[0]?.lessons[0]?.id;
  return [
    { name: 'home', address: '/' },
    { name: 'course', address: `/courses/${course}` },
    { name: 'lesson', address: `/lessons/${lesson}` },
    { name: 'quiz', address: `/lessons/${lesson}/quiz` },
    { name: 'me', address: '/me' },
    { name: 'notifications', address: '/me/notifications' },
    { name: 'learning', address: '/me/learning' },
    { name: 'downloads', address: '/downloads' },
    { name: 'lost', address: '/khong-co-trang-nay' },
  ];
}

async function trainerScreens(page: Page): Promise<Screen[]> {
  const { items } = await get<{ items: Named[] }>(page, '/api/teaching/courses');
  const course = items[0]?.id;
  const { modules } = await get<{ modules: { lessons: Named[] }[] }>(page, `/api/teaching/courses/${course}`);
  const lesson = `/teach/courses/${course}/lessons/${modules[0]?.lessons[0]?.id}`;
  return [
    { name: 'teach', address: '/teach' },
    { name: 'teach-course', address: `/teach/courses/${course}` },
    { name: 'teach-lesson', address: lesson },
    { name: 'teach-quiz', address: `${lesson}/quiz` },
  ];
}

async function managerScreens(page: Page): Promise<Screen[]> {
  const me = await get<{ roles: { role: string; unit: Named }[] }>(page, '/api/me');
  const top = me.roles.find(({ role }) => role === 'manager')?.unit.id;
  const { courses } = await get<{ courses: { course: Named; counts: { completed: number } }[] }>(
    page,
    `/api/reports/units/${top}`,
  );
  const furthest = [...courses].sort((one, other) => other.counts.completed - one.counts.completed)[0];
  const course = furthest?.course.id;
  const screens = [
    { name: 'manage', address: `/manage/units/${top}` },
    { name: 'manage-assign', address: `/manage/units/${top}/assign` },
    { name: 'manage-course', address: `/manage/units/${top}/courses/${course}` },
    { name: 'manage-compare', address: `/manage/units/${top}/courses/${course}/compare` },
  ];
  const member = await someoneWhoBegan(page, `${top}`, `${course}`);
  if (!member) return screens;
  const { lessons } = await get<{ lessons: Named[] }>(page, `/api/reports/members/${member}/courses/${course}`);
  return [
    ...screens,
    { name: 'manage-person', address: `/manage/members/${member}/courses/${course}` },
    { name: 'manage-evidence', address: `/manage/members/${member}/lessons/${lessons[0]?.id}?course=${course}` },
  ];
}

async function administratorScreens(page: Page): Promise<Screen[]> {
  const { items: units } = await get<{ items: (Named & { code: string })[] }>(page, '/api/units?query=LD-N');
  const south = units.find(({ code }) => code === 'LD-N')?.id;
  const base = units.find(({ code }) => code === 'LD-N-02')?.id;
  const { items: members } = await get<{ items: Named[] }>(page, `/api/units/${base}/members`);
  const { items: imports } = await get<{ items: Named[] }>(page, `/api/units/${south}/roster-imports`);
  const roster = `/manage/administer/units/${south}/roster`;
  return [
    { name: 'administer', address: `/manage/administer?unit=${south}` },
    { name: 'administer-audit', address: '/manage/administer/audit?operation=signIn' },
    { name: 'administer-members', address: `/manage/administer/units/${base}/members` },
    { name: 'administer-member', address: `/manage/administer/members/${members[0]?.id}` },
    { name: 'administer-roster', address: roster },
    ...imports.slice(0, 1).map(({ id }) => ({ name: 'administer-import', address: `${roster}/${id}` })),
  ];
}

/** Looks in a unit and then in those below it. */
async function someoneWhoBegan(page: Page, unit: string, course: string): Promise<string | undefined> {
  const report = `/api/reports/units/${unit}/courses/${course}`;
  const { items } = await get<{ items: { memberId: string; state: string }[] }>(page, `${report}/members`);
  const begun = items.find(({ state }) => state === 'completed' || state === 'started');
  if (begun) return begun.memberId;
  const { children } = await get<{ children: { unit: Named; counts: { started: number } }[] }>(page, report);
  for (const { unit, counts } of children) {
    const found = counts.started > 0 ? await someoneWhoBegan(page, unit.id, course) : undefined;
    if (found) return found;
  }
  return undefined;
}

async function get<T>(page: Page, path: string): Promise<T> {
  const { status, body } = await ask<T>(page, 'GET', path);
  expect(status, path).toBe(200);
  return body;
}
