import { useState } from 'preact/hooks';
import { fill } from '../../texts/fill';
import { WorkIcon } from '../../ui/WorkIcon';
import { Field } from '../Field';
import { IconButton, Steps } from '../Steps';
import { t } from '../texts';
import { ChoiceEditor } from './ChoiceEditor';
import type { QuizFaults } from './quiz-check';
import {
  addChoice,
  changeChoice,
  MOST_CHOICES,
  markRight,
  moveChoice,
  type Question,
  removeChoice,
} from './quiz-draft';

/** One question with its choices. Faults are shown once the keyboard or the finger has gone elsewhere. */
export function QuestionEditor(props: {
  question: Question;
  number: number;
  last: boolean;
  faults: QuizFaults;
  isNew: boolean;
  change: (question: Question) => void;
  move: (step: -1 | 1) => void;
  remove: () => void;
}) {
  const { question, number, change } = props;
  const [left, setLeft] = useState(!props.isNew);
  const words = t.value.quiz;
  const here = { number };
  const say = (key: string) => {
    const fault = left ? props.faults.get(key) : undefined;
    return fault && words.fault[fault];
  };
  const fixed = question.kind === 'true-false';
  return (
    <section
      class="card stack question-editor"
      onFocusOut={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget as Node | null)) setLeft(true);
      }}
    >
      <div class="question-head">
        <h2>{fill(words.question, here)}</h2>
        <span class="tag plain">{words.kinds[question.kind]}</span>
        <Steps
          up={fill(words.questionUp, here)}
          down={fill(words.questionDown, here)}
          canUp={number > 1}
          canDown={!props.last}
          move={props.move}
        />
        <IconButton icon="trash" label={fill(words.removeQuestion, here)} press={props.remove} />
      </div>
      <Field
        label={fill(words.text, here)}
        problem={say(question.id)}
        value={question.text}
        max={600}
        rows={2}
        focus={props.isNew}
        change={(text) => change({ ...question, text })}
      />
      <fieldset class="stack">
        <legend>
          <strong>{words.choices}</strong>{' '}
          <span class="quiet">{question.kind === 'multiple-choice' ? words.markMany : words.markOne}</span>
        </legend>
        {say(`${question.id}/right`) && <p class="field-problem">{say(`${question.id}/right`)}</p>}
        {question.choices.map((choice, index) => (
          <ChoiceEditor
            key={choice.id}
            choice={choice}
            number={index + 1}
            question={question}
            problem={say(choice.id)}
            change={(changed) => change(changeChoice(question, changed))}
            mark={(correct) => change(markRight(question, choice.id, correct))}
            move={(step) => change(moveChoice(question, index, step))}
            remove={() => change(removeChoice(question, choice.id))}
          />
        ))}
        {!fixed && question.choices.length < MOST_CHOICES && (
          <button
            type="button"
            class="button quiet-button start"
            onClick={() => change(addChoice(question, () => crypto.randomUUID()))}
          >
            <WorkIcon name="plus" /> {words.addChoice}
          </button>
        )}
      </fieldset>
      <Field
        label={words.explanation}
        hint={words.explanationHint}
        value={question.explanation ?? ''}
        max={1000}
        rows={2}
        change={(explanation) => change({ ...question, explanation })}
      />
    </section>
  );
}
