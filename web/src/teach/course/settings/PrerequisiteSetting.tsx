import { useGet } from '../../../app/useGet';
import { fill } from '../../../texts/fill';
import { Choose, Chosen } from './Choose';
import { t } from './texts';
import type { CourseSettingsEditing } from './useCourseSettings';

const MOST = 5;

/** Courses that come before this one. */
export function PrerequisiteSetting({ editing }: { editing: CourseSettingsEditing }) {
  const { draft, change } = editing;
  const { prerequisites } = draft.settings;
  const words = t.value;
  const mine = useGet('/api/teaching/courses', { query: { limit: 100 } });
  const others = (mine.value?.items ?? []).filter(
    ({ id, status }) => status === 'published' && id !== draft.id && !prerequisites.some((chosen) => chosen.id === id),
  );
  return (
    <section class="card stack">
      <h2>{words.prerequisites}</h2>
      <p class="help">{words.prerequisitesHint}</p>
      {prerequisites.length === 0 && <p>{words.noPrerequisites}</p>}
      <Chosen
        items={prerequisites.map(({ id, title }) => ({ id, name: title }))}
        removeLabel={(name) => fill(words.remove, { name })}
        remove={(id) => change({ prerequisites: prerequisites.filter((chosen) => chosen.id !== id) })}
      />
      {others.length > 0 && prerequisites.length < MOST && (
        <Choose
          label={words.addPrerequisite}
          value=""
          options={[['', words.choose], ...others.map(({ id, title }) => [id, title] as const)]}
          change={(id) => {
            const added = others.find((course) => course.id === id);
            if (added) change({ prerequisites: [...prerequisites, { id, title: added.title }] });
          }}
        />
      )}
    </section>
  );
}
