import { Route, Router } from 'preact-iso';
import { LostScreen } from '../app/LostScreen';
import { AssignScreen } from './assign/AssignScreen';
import { EvidenceScreen } from './evidence/EvidenceScreen';
import { MemberCourseScreen } from './evidence/MemberCourseScreen';
import { CourseReportScreen } from './report/CourseReportScreen';
import { MyUnitsScreen } from './report/MyUnitsScreen';
import { UnitReportScreen } from './report/UnitReportScreen';
import './manage.css';

/** The pages of a manager, below `/manage`. */
export function ManageRoutes() {
  return (
    <Router>
      <Route path="/" component={MyUnitsScreen} />
      <Route path="/units/:unitId" component={UnitReportScreen} />
      <Route path="/units/:unitId/assign" component={AssignScreen} />
      <Route path="/units/:unitId/courses/:courseId" component={CourseReportScreen} />
      <Route path="/members/:memberId/courses/:courseId" component={MemberCourseScreen} />
      <Route path="/members/:memberId/lessons/:lessonId" component={EvidenceScreen} />
      <Route default component={LostScreen} />
    </Router>
  );
}
