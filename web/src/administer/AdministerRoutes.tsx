import { LostScreen } from '../app/LostScreen';
import { Pages, page } from '../app/router';
import { AuditScreen } from './audit/AuditScreen';
import { MemberScreen } from './members/MemberScreen';
import { MembersScreen } from './members/MembersScreen';
import { ImportScreen } from './roster/ImportScreen';
import { RosterScreen } from './roster/RosterScreen';
import { TreeScreen } from './tree/TreeScreen';
import './administer.css';

const pages = [
  page('/manage/administer', TreeScreen),
  page('/manage/administer/audit', AuditScreen),
  page('/manage/administer/units/:unitId/members', MembersScreen),
  page('/manage/administer/units/:unitId/roster', RosterScreen),
  page('/manage/administer/units/:unitId/roster/:importId', ImportScreen),
  page('/manage/administer/members/:memberId', MemberScreen),
];

/** The pages of an administrator, below `/manage/administer`. */
export function AdministerRoutes() {
  return <Pages of={pages} lost={LostScreen} />;
}
