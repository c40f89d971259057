import { Route, Router } from 'preact-iso';
import { LostScreen } from '../app/LostScreen';
import { CourseEditorScreen } from './course/CourseEditorScreen';
import { MyCoursesScreen } from './course/MyCoursesScreen';
import { LessonEditorScreen } from './lesson/LessonEditorScreen';
import { QuizEditorScreen } from './quiz/QuizEditorScreen';
import './teach.css';

/** The pages of a trainer, below `/teach`. */
export function TeachRoutes() {
  return (
    <Router>
      <Route path="/" component={MyCoursesScreen} />
      <Route path="/courses/:courseId" component={CourseEditorScreen} />
      <Route path="/courses/:courseId/lessons/:lessonId" component={LessonEditorScreen} />
      <Route path="/courses/:courseId/lessons/:lessonId/quiz" component={QuizEditorScreen} />
      <Route default component={LostScreen} />
    </Router>
  );
}
