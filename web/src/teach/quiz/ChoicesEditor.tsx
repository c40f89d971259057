import { WorkIcon } from '../../ui/WorkIcon';
import { t } from '../texts';
import { ChoiceEditor } from './ChoiceEditor';
import {
  addChoice,
  changeChoice,
  choicesOf,
  MOST_CHOICES,
  markRight,
  moveChoice,
  type Question,
  removeChoice,
} from './quiz-draft';

/** The choices of a question, and which of them are right. */
export function ChoicesEditor(props: {
  question: Question;
  say: (key: string) => string | undefined;
  change: (question: Question) => void;
}) {
  const { question, say, change } = props;
  const words = t.value.quiz;
  const choices = choicesOf(question);
  return (
    <fieldset class="stack">
      <legend>
        <strong>{words.choices}</strong>{' '}
        <span class="quiet">{question.kind === 'multiple-choice' ? words.markMany : words.markOne}</span>
      </legend>
      {say(`${question.id}/right`) && <p class="field-problem">{say(`${question.id}/right`)}</p>}
      {choices.map((choice, index) => (
        <ChoiceEditor
          key={choice.id}
          choice={choice}
          number={index + 1}
          question={question}
          problem={say(choice.id)}
          pictureProblem={say(`${choice.id}/picture`)}
          change={(changed) => change(changeChoice(question, changed))}
          mark={(correct) => change(markRight(question, choice.id, correct))}
          move={(step) => change(moveChoice(question, index, step))}
          remove={() => change(removeChoice(question, choice.id))}
        />
      ))}
      {question.kind !== 'true-false' && choices.length < MOST_CHOICES && (
        <button
          type="button"
          class="button quiet-button start"
          onClick={() => change(addChoice(question, () => crypto.randomUUID()))}
        >
          <WorkIcon name="plus" /> {words.addChoice}
        </button>
      )}
    </fieldset>
  );
}
