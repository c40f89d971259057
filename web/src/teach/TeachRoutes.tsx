import { LostScreen } from '../app/LostScreen';
import { later } from '../app/later';
import { Pages, page } from '../app/router';
import { CourseEditorScreen } from './course/CourseEditorScreen';
import { MyCoursesScreen } from './course/MyCoursesScreen';
import { UploadTray } from './tray/UploadTray';
import './teach.css';

// With the player and the sending of files, which whoever arranges a course does not need.
const LessonEditorScreen = later(async () => (await import('./lesson/LessonEditorScreen')).LessonEditorScreen);
const CourseSettingsScreen = later(
  async () => (await import('./course/settings/CourseSettingsScreen')).CourseSettingsScreen,
);
const QuizEditorScreen = later(async () => (await import('./quiz/QuizEditorScreen')).QuizEditorScreen);
const CaptionsScreen = later(async () => (await import('./captions/editor/CaptionsScreen')).CaptionsScreen);
const AnalysisScreen = later(async () => (await import('./analysis/AnalysisScreen')).AnalysisScreen);

const pages = [
  page('/teach', MyCoursesScreen),
  page('/teach/courses/:courseId', CourseEditorScreen),
  page('/teach/courses/:courseId/settings', CourseSettingsScreen),
  page('/teach/courses/:courseId/lessons/:lessonId', LessonEditorScreen),
  page('/teach/courses/:courseId/lessons/:lessonId/quiz', QuizEditorScreen),
  page('/teach/courses/:courseId/lessons/:lessonId/captions/:language', CaptionsScreen),
  page('/teach/courses/:courseId/lessons/:lessonId/analysis', AnalysisScreen),
];

/** The pages of a trainer, below `/teach`. */
export function TeachRoutes() {
  return (
    <>
      <UploadTray />
      <Pages of={pages} lost={LostScreen} />
    </>
  );
}
