import { LostScreen } from '../app/LostScreen';
import { later } from '../app/later';
import { Pages, page } from '../app/router';
import { AssignScreen } from './assign/AssignScreen';
import { CompareScreen } from './compare/CompareScreen';
import { EvidenceScreen } from './evidence/EvidenceScreen';
import { MemberCourseScreen } from './evidence/MemberCourseScreen';
import { CourseReportScreen } from './report/CourseReportScreen';
import { MyUnitsScreen } from './report/MyUnitsScreen';
import { UnitReportScreen } from './report/UnitReportScreen';
import './manage.css';

const Administer = later(async () => (await import('../administer/AdministerRoutes')).AdministerRoutes);

const pages = [
  page('/manage', MyUnitsScreen),
  page('/manage/units/:unitId', UnitReportScreen),
  page('/manage/units/:unitId/assign', AssignScreen),
  page('/manage/units/:unitId/courses/:courseId', CourseReportScreen),
  page('/manage/units/:unitId/courses/:courseId/compare', CompareScreen),
  page('/manage/administer/*', Administer),
  page('/manage/members/:memberId/courses/:courseId', MemberCourseScreen),
  page('/manage/members/:memberId/lessons/:lessonId', EvidenceScreen),
];

/** The pages of a manager, below `/manage`. */
export function ManageRoutes() {
  return <Pages of={pages} lost={LostScreen} />;
}
