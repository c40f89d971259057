import { call } from '../../call';
import type { Wire } from '../../contract';
import { Icon } from '../../ui/Icon';
import { Skeleton } from '../../ui/Skeleton';
import { t } from '../texts';
import { stamp } from '../time';
import { MoreButton, usePages } from './usePages';

type State = Wire['CompletionState'];

const TAGS: Record<State, string> = {
  'not-started': 'tag plain',
  started: 'tag plain',
  completed: 'tag good',
  overdue: 'tag bad',
};

/** A unit's own people in one course, by name; each leads to what they have done. Read again when the figures are. */
export function MembersTable(props: { unitId: string; courseId: string; asOf: string }) {
  const path = { unitId: props.unitId, courseId: props.courseId };
  const members = usePages(
    `${props.unitId}/${props.courseId}`,
    (after) =>
      call('get', '/api/reports/units/{unitId}/courses/{courseId}/members', {
        path,
        query: { limit: 50, ...(after ? { after } : {}) },
      }),
    props.asOf,
  );
  const words = t.value.report;
  if (!members.read && !members.problem) return <Skeleton lines={1} />;
  return (
    <section class="card stack">
      {members.items.length === 0 ? (
        <p class="quiet">{words.nobodyHere}</p>
      ) : (
        <table class="figures people">
          <caption>{words.own}</caption>
          <thead>
            <tr>
              <th scope="col">{words.person}</th>
              <th scope="col">{words.number}</th>
              <th scope="col">{words.state}</th>
              <th scope="col">{words.lessons}</th>
              <th scope="col">{words.when}</th>
            </tr>
          </thead>
          <tbody>
            {members.items.map((member) => (
              <MemberRow key={member.memberId} member={member} courseId={props.courseId} />
            ))}
          </tbody>
        </table>
      )}
      <MoreButton pages={members} />
    </section>
  );
}

function MemberRow({ member, courseId }: { member: Wire['MemberCompletion']; courseId: string }) {
  const words = t.value.report;
  return (
    <tr>
      <th scope="row">
        <a href={`/manage/members/${member.memberId}/courses/${courseId}`}>{member.name}</a>
      </th>
      <td data-label={words.number}>{member.memberNumber}</td>
      <td data-label={words.state}>
        <span class={TAGS[member.state]}>
          {member.state === 'completed' && <Icon name="check" size={18} />} {words.states[member.state]}
        </span>
      </td>
      <td data-label={words.lessons}>
        {member.lessonsCompleted}/{member.lessonCount}
      </td>
      <td data-label={words.when}>{member.completedAt ? stamp(member.completedAt) : '–'}</td>
    </tr>
  );
}
