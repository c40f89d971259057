import type { Wire } from '../../contract';
import { fill } from '../../texts/fill';
import { Icon } from '../../ui/Icon';
import { Notice } from '../../ui/Notice';
import { t } from '../catalogue/texts';

/** What comes before a course that cannot be begun yet, or that it takes in nobody any more. */
export function Threshold({ course }: { course: Wire['Course'] }) {
  const words = t.value;
  if (course.entry === 'archived') {
    return <Notice icon="bookOpen" title={words.archived} text={words.archivedNext} />;
  }
  return (
    <section class="card stack threshold">
      <h2>{words.locked}</h2>
      <p>{words.lockedNext}</p>
      <ul class="cards">
        {course.prerequisites.map((first) => (
          <li key={first.id}>
            <a class={first.completed ? 'button' : 'button accent'} href={`/courses/${first.id}`}>
              <Icon name={first.completed ? 'check' : 'next'} /> {first.title}
              {first.completed && <span class="visually-hidden">{words.prerequisiteDone}</span>}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** What completes the course, in one sentence. */
export function RuleLine({ course }: { course: Wire['Course'] }) {
  const words = t.value;
  const lessons = course.modules.flatMap((module) => module.lessons);
  const required = lessons.filter((lesson) => lesson.required);
  const rule = [
    required.length < lessons.length ? fill(words.ruleSome, { count: required.length }) : words.ruleAll,
    ...(required.some((lesson) => lesson.hasVideo)
      ? [fill(words.rulePercent, { percent: course.watchedPercent })]
      : []),
    ...(course.quizNeeded && required.some((lesson) => lesson.questionCount > 0) ? [words.ruleQuiz] : []),
  ];
  return <p class="quiet">{fill(words.goodToComplete, { rule: rule.join(', ') })}.</p>;
}
