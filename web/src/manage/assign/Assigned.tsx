import type { Wire } from '../../contract';
import { fill } from '../../texts/fill';
import { day } from '../../texts/format';
import { t } from '../texts';

/** What the unit was given already. */
export function Assigned({ assignments }: { assignments: readonly Wire['Assignment'][] }) {
  const words = t.value.assign;
  if (assignments.length === 0) return null;
  return (
    <section>
      <h2>{words.already}</h2>
      <ul class="cards">
        {assignments.map((assignment) => (
          <li key={assignment.id} class="card row">
            <strong>{assignment.course.title}</strong>
            <span class="quiet">
              {assignment.dueAt ? fill(words.alreadyDue, { day: day(assignment.dueAt) }) : words.alreadyNoDue}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
