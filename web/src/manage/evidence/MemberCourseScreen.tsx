import { useGet } from '../../app/useGet';
import type { Wire } from '../../contract';
import { fill } from '../../texts/fill';
import { clock } from '../../texts/format';
import { Icon } from '../../ui/Icon';
import { Loaded } from '../../ui/Loaded';
import { Screen } from '../../ui/Screen';
import { Skeleton } from '../../ui/Skeleton';
import { useLive } from '../report/useLive';
import { t } from '../texts';
import { stamp } from '../time';

/** One person in one course, lesson by lesson. */
export function MemberCourseScreen({ memberId = '', courseId = '' }: { memberId?: string; courseId?: string }) {
  const got = useLive(useGet('/api/reports/members/{memberId}/courses/{courseId}', { path: { memberId, courseId } }));
  return (
    <Loaded from={got} wait={<Skeleton tall />}>
      {(value) => <MemberCourse of={value} />}
    </Loaded>
  );
}

function MemberCourse({ of: { member, course, lessons } }: { of: Wire['MemberCourse'] }) {
  const words = t.value.report;
  return (
    <Screen
      title={member.name}
      back={{ href: `/manage/units/${member.unit.id}/courses/${course.id}`, label: course.title }}
    >
      <section class="card">
        <dl class="facts">
          <dt>{words.number}</dt>
          <dd>{member.memberNumber}</dd>
          <dt>{words.unit}</dt>
          <dd>{member.unit.name}</dd>
          <dt>{words.course}</dt>
          <dd>{course.title}</dd>
          <dt>{words.state}</dt>
          <dd>
            {words.states[member.state]}
            {member.completedAt && <span class="quiet"> · {stamp(member.completedAt)}</span>}
          </dd>
        </dl>
      </section>
      <section>
        <h2>{t.value.person.lessons}</h2>
        <ul class="cards">
          {lessons.map((lesson) => (
            <li key={lesson.id}>
              <a
                class="card unit-card"
                href={`/manage/members/${member.memberId}/lessons/${lesson.id}?course=${course.id}`}
              >
                <span>
                  <strong>{lesson.title}</strong>
                  <span class="meta">
                    <Done done={lesson.completed} />
                    {lesson.hasVideo && (
                      <span>
                        {fill(t.value.person.watched, {
                          seconds: clock(lesson.watchedSeconds),
                          length: clock(lesson.durationSeconds),
                        })}
                      </span>
                    )}
                  </span>
                </span>
                <span class="visually-hidden">{t.value.person.open}</span>
                <Icon name="next" />
              </a>
            </li>
          ))}
        </ul>
      </section>
    </Screen>
  );
}

function Done({ done }: { done: boolean }) {
  return done ? (
    <span class="tag good">
      <Icon name="check" size={18} /> {t.value.person.done}
    </span>
  ) : (
    <span class="tag plain">{t.value.person.notDone}</span>
  );
}
