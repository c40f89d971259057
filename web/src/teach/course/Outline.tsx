import { useState } from 'preact/hooks';
import { fill } from '../../texts/fill';
import { WorkIcon } from '../../ui/WorkIcon';
import { Confirm } from '../Confirm';
import { t } from '../texts';
import { ModuleCard } from './ModuleCard';
import { addModule, removeLesson } from './outline';
import type { CourseDraftEditing } from './useCourseDraft';
import { useReorder } from './useReorder';

/** The parts of a course with their lessons, in order. */
export function Outline({ editing }: { editing: CourseDraftEditing }) {
  const { draft, change } = editing;
  const reorder = useReorder(editing);
  const [leaving, setLeaving] = useState<{ id: string; title: string }>();
  const words = t.value.course;
  const number = draft.modules.length + 1;
  return (
    <section class="stack">
      <h2>{words.outline}</h2>
      {draft.modules.flatMap(({ lessons }) => lessons).length > 1 && <p class="help">{words.carryHint}</p>}
      <ol class="cards">
        {draft.modules.map((module, index) => (
          <li key={module.id} data-module={module.id} class={reorder.held?.id === module.id ? 'carried' : undefined}>
            <ModuleCard editing={editing} module={module} index={index} reorder={reorder} remove={setLeaving} />
          </li>
        ))}
      </ol>
      <p class="visually-hidden" role="status">
        {reorder.said}
      </p>
      <button
        type="button"
        class="button quiet-button start"
        onClick={() =>
          change({ modules: addModule(draft.modules, crypto.randomUUID(), fill(words.newPart, { number })) })
        }
      >
        <WorkIcon name="plus" /> {words.addPart}
      </button>
      {leaving && (
        <Confirm
          question={fill(words.removeAsk, { title: leaving.title })}
          yes={words.remove}
          no={words.keep}
          answer={(yes) => {
            setLeaving(undefined);
            if (yes) change({ modules: removeLesson(draft.modules, leaving.id) });
          }}
        />
      )}
    </section>
  );
}
