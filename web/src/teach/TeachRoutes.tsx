import { LostScreen } from '../app/LostScreen';
import { later } from '../app/later';
import { Pages, page } from '../app/router';
import { CourseEditorScreen } from './course/CourseEditorScreen';
import { MyCoursesScreen } from './course/MyCoursesScreen';
import { LessonEditorScreen } from './lesson/LessonEditorScreen';
import './teach.css';

const QuizEditorScreen = later(async () => (await import('./quiz/QuizEditorScreen')).QuizEditorScreen);

const pages = [
  page('/teach', MyCoursesScreen),
  page('/teach/courses/:courseId', CourseEditorScreen),
  page('/teach/courses/:courseId/lessons/:lessonId', LessonEditorScreen),
  page('/teach/courses/:courseId/lessons/:lessonId/quiz', QuizEditorScreen),
];

/** The pages of a trainer, below `/teach`. */
export function TeachRoutes() {
  return <Pages of={pages} lost={LostScreen} />;
}
