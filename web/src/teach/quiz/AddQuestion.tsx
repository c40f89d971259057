import { WorkIcon } from '../../ui/WorkIcon';
import { t } from '../texts';
import { emptyQuestion, type Kind, type Question } from './quiz-draft';

const KINDS: readonly Kind[] = [
  'single-choice',
  'multiple-choice',
  'true-false',
  'short-text',
  'number',
  'order',
  'match',
  'gaps',
];

/** One button for each kind of question. */
export function AddQuestion({ add, full }: { add: (question: Question) => void; full: boolean }) {
  const words = t.value.quiz;
  if (full) return null;
  return (
    <fieldset class="stack tight">
      <legend>
        <strong>{words.addQuestion}</strong>
      </legend>
      <div class="buttons">
        {KINDS.map((kind) => (
          <button
            key={kind}
            type="button"
            class="button"
            onClick={() => add(emptyQuestion(kind, () => crypto.randomUUID(), [words.right, words.wrong]))}
          >
            <WorkIcon name="plus" /> {words.kinds[kind]}
          </button>
        ))}
      </div>
    </fieldset>
  );
}
