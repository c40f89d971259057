import { useState } from 'preact/hooks';
import { asProblem, type Problem } from '../../../problem';
import { fill } from '../../../texts/fill';
import { wordsFor } from '../../../ui/Trouble';
import { Field } from '../../Field';
import { Chosen } from './Choose';
import { t } from './texts';
import type { CourseSettingsEditing } from './useCourseSettings';

/** Trainers of other units who teach the course too. */
export function TrainerSetting({ editing }: { editing: CourseSettingsEditing }) {
  const [number, setNumber] = useState('');
  const [problem, setProblem] = useState<Problem>();
  const words = t.value;
  async function run(step: () => Promise<void>) {
    setProblem(undefined);
    try {
      await step();
    } catch (thrown) {
      setProblem(asProblem(thrown));
    }
  }
  const said = problem && (problem.fields[0]?.message ?? wordsFor(problem).title);
  return (
    <section class="card stack">
      <h2>{words.trainers}</h2>
      <p class="help">{words.trainersHint}</p>
      <Chosen
        items={editing.draft.trainers}
        removeLabel={(name) => fill(words.remove, { name })}
        remove={(id) => void run(() => editing.dismissTrainer(id))}
      />
      <form
        class="stack"
        onSubmit={(event) => {
          event.preventDefault();
          if (number.trim() === '') return;
          void run(async () => {
            await editing.nameTrainer(number.trim());
            setNumber('');
          });
        }}
      >
        <Field label={words.number} value={number} max={40} problem={said} change={setNumber} />
        <button type="submit" class="button start">
          {words.addTrainer}
        </button>
      </form>
    </section>
  );
}
