import { Choose } from './Choose';
import { t } from './texts';
import type { CourseSettingsEditing } from './useCourseSettings';

/** What completes the course. */
export function RuleSetting({ editing }: { editing: CourseSettingsEditing }) {
  const { draft, change } = editing;
  const { watchedPercent, quizNeeded, requiredLessonIds } = draft.settings;
  const words = t.value;
  const lessons = draft.modules.flatMap((module) => module.lessons);
  const all = requiredLessonIds.length === 0;
  const toggle = (id: string, on: boolean) =>
    change({ requiredLessonIds: on ? [...requiredLessonIds, id] : requiredLessonIds.filter((each) => each !== id) });
  return (
    <section class="card stack">
      <h2>{words.rule}</h2>
      <Choose
        label={words.watched}
        value={String(watchedPercent)}
        options={percents(watchedPercent).map((percent) => [String(percent), `${percent}%`])}
        change={(percent) => change({ watchedPercent: Number(percent) })}
      />
      <label class="tick">
        <input
          type="checkbox"
          checked={quizNeeded}
          onChange={(event) => change({ quizNeeded: event.currentTarget.checked })}
        />{' '}
        {words.quiz}
      </label>
      {lessons.length > 0 && (
        <fieldset class="stack">
          <legend>{words.lessons}</legend>
          <label class="tick">
            <input type="radio" checked={all} onChange={() => change({ requiredLessonIds: [] })} /> {words.allLessons}
          </label>
          <label class="tick">
            <input
              type="radio"
              checked={!all}
              onChange={() => change({ requiredLessonIds: lessons.map(({ id }) => id) })}
            />{' '}
            {words.someLessons}
          </label>
          {!all &&
            lessons.map((lesson) => (
              <label key={lesson.id} class="tick below">
                <input
                  type="checkbox"
                  checked={requiredLessonIds.includes(lesson.id)}
                  onChange={(event) => toggle(lesson.id, event.currentTarget.checked)}
                />{' '}
                {lesson.title}
              </label>
            ))}
        </fieldset>
      )}
    </section>
  );
}

/** Tens, and whatever was set otherwise. */
const percents = (value: number): number[] =>
  [...new Set([50, 60, 70, 80, 90, 100, value])].sort((one, other) => one - other);
