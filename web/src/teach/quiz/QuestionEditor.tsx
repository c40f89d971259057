import { useState } from 'preact/hooks';
import { fill } from '../../texts/fill';
import { IconButton, Steps } from '../../ui/Steps';
import { Field } from '../Field';
import { t } from '../texts';
import { ChoicesEditor } from './ChoicesEditor';
import { PartsEditor } from './PartsEditor';
import { PictureEditor } from './PictureEditor';
import type { QuizFaults } from './quiz-check';
import { type Question, withPicture, withText } from './quiz-draft';

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
        change={(text) => change(withText(question, text))}
      />
      <PictureEditor
        of={fill(words.question, here)}
        picture={question.picture}
        problem={say(`${question.id}/picture`)}
        change={(picture) => change(withPicture(question, picture))}
      />
      {question.choices ? (
        <ChoicesEditor question={question} say={say} change={change} />
      ) : (
        <PartsEditor question={question} problem={say(`${question.id}/right`)} change={change} />
      )}
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
