import { useState } from 'preact/hooks';
import { fill } from '../../texts/fill';
import { WorkIcon } from '../../ui/WorkIcon';
import { Confirm } from '../Confirm';
import { t } from '../texts';
import { ModuleCard } from './ModuleCard';
import { addModule, removeLesson } from './outline';
import type { CourseDraftEditing } from './useCourseDraft';

/** The parts of a course with their lessons, in order. */
export function Outline({ editing }: { editing: CourseDraftEditing }) {
  const { draft, change } = editing;
  const [said, setSaid] = useState('');
  const [leaving, setLeaving] = useState<{ id: string; title: string }>();
  const words = t.value.course;
  const number = draft.modules.length + 1;
  return (
    <section class="stack">
      <h2>{words.outline}</h2>
      <ol class="cards">
        {draft.modules.map((module, index) => (
          <li key={module.id}>
            <ModuleCard editing={editing} module={module} index={index} say={setSaid} remove={setLeaving} />
          </li>
        ))}
      </ol>
      <p class="visually-hidden" role="status">
        {said}
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
