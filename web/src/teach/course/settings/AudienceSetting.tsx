import { session } from '../../../app/session';
import { useGet } from '../../../app/useGet';
import { fill } from '../../../texts/fill';
import { Choose, Chosen } from './Choose';
import { t } from './texts';
import type { CourseSettingsEditing } from './useCourseSettings';

/** The units that a course is offered to: its own, chosen ones below, or ones that the trainer teaches in. */
export function AudienceSetting({ editing }: { editing: CourseSettingsEditing }) {
  const { draft, change } = editing;
  const words = t.value;
  const { audience } = draft.settings;
  const below = useGet('/api/units/{unitId}/children', { path: { unitId: draft.unit.id }, query: { limit: 100 } });
  const now = session.value;
  const taught = now.state === 'signed-in' ? now.me.roles.map(({ unit }) => unit) : [];
  const choices = [draft.unit, ...taught, ...(below.value?.items ?? [])].filter(
    (unit, index, all) =>
      all.findIndex(({ id }) => id === unit.id) === index && !audience.some((chosen) => chosen.id === unit.id),
  );
  return (
    <section class="card stack">
      <h2>{words.audience}</h2>
      <p class="help">{fill(words.audienceHint, { unit: draft.unit.name })}</p>
      {audience.length === 0 && <p>{fill(words.audienceAll, { unit: draft.unit.name })}</p>}
      <Chosen
        items={audience}
        removeLabel={(name) => fill(words.remove, { name })}
        remove={(id) => change({ audience: audience.filter((unit) => unit.id !== id) })}
      />
      {choices.length > 0 && (
        <Choose
          label={words.addUnit}
          value=""
          options={[['', words.choose], ...choices.map(({ id, name }) => [id, name] as const)]}
          change={(id) => {
            const unit = choices.find((each) => each.id === id);
            if (unit) change({ audience: [...audience, unit] });
          }}
        />
      )}
    </section>
  );
}
