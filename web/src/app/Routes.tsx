import { HomeScreen } from '../learn/home/HomeScreen';
import { LostScreen } from './LostScreen';
import { later } from './later';
import { Pages, page } from './router';

const CourseScreen = later(async () => (await import('../learn/course/CourseScreen')).CourseScreen);
const LessonScreen = later(async () => (await import('../learn/lesson/LessonScreen')).LessonScreen);
const QuizScreen = later(async () => (await import('../learn/quiz/QuizScreen')).QuizScreen);
const MeScreen = later(async () => (await import('./MeScreen')).MeScreen);
const Teach = later(async () => (await import('../teach/TeachRoutes')).TeachRoutes);
const Manage = later(async () => (await import('../manage/ManageRoutes')).ManageRoutes);

const pages = [
  page('/', HomeScreen),
  page('/courses/:courseId', CourseScreen),
  page('/lessons/:lessonId', LessonScreen),
  page('/lessons/:lessonId/quiz', QuizScreen),
  page('/teach', Teach),
  page('/teach/*', Teach),
  page('/manage', Manage),
  page('/manage/*', Manage),
  page('/me', MeScreen),
];

/** Every page of the application and its address. */
export function Routes() {
  return <Pages of={pages} lost={LostScreen} />;
}

/** Fetches while nothing else happens what a learner will want next, so that it is there even if the line goes. */
export function fetchAhead(): void {
  const whenIdle = globalThis.requestIdleCallback ?? ((then: () => void) => setTimeout(then, 1500));
  whenIdle(() => {
    for (const screen of [CourseScreen, LessonScreen, QuizScreen, MeScreen]) {
      screen.fetch().catch(() => undefined);
    }
    void import('../learn/player/source').then(
      ({ fetchLibraryAhead }) => fetchLibraryAhead(),
      () => undefined,
    );
  });
}
