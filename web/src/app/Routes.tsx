import { Route, Router } from 'preact-iso';
import { HomeScreen } from '../learn/home/HomeScreen';
import { LostScreen } from './LostScreen';
import { later } from './later';

const CourseScreen = later(async () => (await import('../learn/course/CourseScreen')).CourseScreen);
const LessonScreen = later(async () => (await import('../learn/lesson/LessonScreen')).LessonScreen);
const QuizScreen = later(async () => (await import('../learn/quiz/QuizScreen')).QuizScreen);
const MeScreen = later(async () => (await import('./MeScreen')).MeScreen);
const Teach = later(async () => (await import('../teach/TeachRoutes')).TeachRoutes);
const Manage = later(async () => (await import('../manage/ManageRoutes')).ManageRoutes);

/** Every page of the application and its address. */
export function Routes() {
  return (
    <Router onRouteChange={arrive}>
      <Route path="/" component={HomeScreen} />
      <Route path="/courses/:courseId" component={CourseScreen} />
      <Route path="/lessons/:lessonId" component={LessonScreen} />
      <Route path="/lessons/:lessonId/quiz" component={QuizScreen} />
      <Route path="/teach" component={Teach} />
      <Route path="/teach/*" component={Teach} />
      <Route path="/manage" component={Manage} />
      <Route path="/manage/*" component={Manage} />
      <Route path="/me" component={MeScreen} />
      <Route default component={LostScreen} />
    </Router>
  );
}

/** Tells a screen reader, and puts the keyboard, where a click has led. */
function arrive(): void {
  document.getElementById('content')?.focus({ preventScroll: true });
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
