import { useState } from 'preact/hooks';
import { fill } from '../../texts/fill';
import { IconButton, Steps } from '../../ui/Steps';
import { Field } from '../Field';
import { t } from '../texts';
import { PictureEditor } from './PictureEditor';
import { type Choice, choicesOf, type Question, withPicture } from './quiz-draft';

/** One choice: whether it is right, its words, and why. */
export function ChoiceEditor(props: {
  choice: Choice;
  number: number;
  question: Question;
  problem: string | undefined;
  pictureProblem: string | undefined;
  change: (choice: Choice) => void;
  mark: (correct: boolean) => void;
  move: (step: -1 | 1) => void;
  remove: () => void;
}) {
  const { choice, question } = props;
  const [explaining, setExplaining] = useState(choice.explanation !== undefined);
  const words = t.value.quiz;
  const here = { number: props.number };
  const count = choicesOf(question).length;
  return (
    <div class={choice.correct ? 'choice-editor right' : 'choice-editor'}>
      <label class="mark">
        <input
          type={question.kind === 'multiple-choice' ? 'checkbox' : 'radio'}
          name={`right-${question.id}`}
          checked={choice.correct}
          onChange={(event) => props.mark(event.currentTarget.checked)}
        />
        <span class="visually-hidden">{fill(words.isRight, here)}</span>
      </label>
      <div class="choice-words">
        <Field
          label={fill(words.choice, here)}
          bare
          problem={props.problem}
          value={choice.text}
          max={300}
          change={(text) => props.change({ ...choice, text })}
        />
        <PictureEditor
          of={fill(words.choice, here)}
          picture={choice.picture}
          problem={props.pictureProblem}
          change={(picture) => props.change(withPicture(choice, picture))}
        />
        {explaining && (
          <Field
            label={fill(words.why, here)}
            hint={words.whyHint}
            value={choice.explanation ?? ''}
            max={600}
            change={(explanation) => props.change({ ...choice, explanation })}
          />
        )}
        <div class="choice-foot">
          {!explaining && (
            <button type="button" class="link-button" onClick={() => setExplaining(true)}>
              {words.addWhy} <span class="visually-hidden">{fill(words.choice, here)}</span>
            </button>
          )}
          {question.kind !== 'true-false' && (
            <span class="choice-steps">
              <Steps
                up={fill(words.choiceUp, here)}
                down={fill(words.choiceDown, here)}
                canUp={props.number > 1}
                canDown={props.number < count}
                move={props.move}
              />
              {count > 2 && <IconButton icon="trash" label={fill(words.removeChoice, here)} press={props.remove} />}
            </span>
          )}
        </div>
      </div>
    </div>
  );
}
