import type { ComponentType } from 'preact';
import { HomeScreen } from '../learn/home/HomeScreen';
import { LostScreen } from './LostScreen';
import { later } from './later';
import { Pages, page } from './router';

const CourseScreen = later(async () => (await import('../learn/course/CourseScreen')).CourseScreen);
const CatalogueScreen = later(async () => (await import('../learn/catalogue/CatalogueScreen')).CatalogueScreen);
const LessonScreen = later(async () => (await import('../learn/lesson/LessonScreen')).LessonScreen);
const QuizScreen = later(async () => (await import('../learn/quiz/QuizScreen')).QuizScreen);
const Me = later(async () => (await import('./MeRoutes')).MeRoutes);
const DownloadsScreen = later(async () => (await import('../downloads/DownloadsScreen')).DownloadsScreen);
const Teach = later(async () => (await import('../teach/TeachRoutes')).TeachRoutes);
const Manage = later(async () => (await import('../manage/ManageRoutes')).ManageRoutes);

const pages = [
  page('/', HomeScreen),
  page('/courses', CatalogueScreen),
  page('/courses/:courseId', CourseScreen),
  page('/lessons/:lessonId', LessonScreen),
  page('/lessons/:lessonId/quiz', QuizScreen),
  page('/teach', Teach),
  page('/teach/*', Teach),
  page('/manage', Manage),
  page('/manage/*', Manage),
  page('/downloads', DownloadsScreen),
  page('/me/*', Me),
];

/** Every page of the application and its address. */
export function Routes() {
  return <Pages of={pages} lost={LostScreen} />;
}

/** Fetches while nothing else happens what a learner will want next, so that it is there even if the line goes. */
export async function fetchAhead(): Promise<void> {
  await idle();
  const screens = [CourseScreen, LessonScreen, QuizScreen, Me].map((screen) => screen.fetch());
  await Promise.allSettled(screens);
  const { fetchLibraryAhead } = await import('../learn/player/source');
  fetchLibraryAhead();
}

/** Keeps the application and what its member does on the phone, for a time without a line. Returns how to stop. */
export async function keepForLater(memberId: string, show: (notices: ComponentType) => void): Promise<() => void> {
  await idle();
  const { start } = await import('../offline/start');
  return start(memberId, show);
}

const idle = () =>
  new Promise<void>((resolve) => {
    const whenIdle = globalThis.requestIdleCallback ?? ((then: () => void) => setTimeout(then, 1500));
    whenIdle(() => resolve());
  });
