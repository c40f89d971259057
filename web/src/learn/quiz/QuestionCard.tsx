import type { RefObject } from 'preact';
import type { Wire } from '../../contract';
import { t } from './texts';

/** A question with its choices, each as big as a thumb. */
export function QuestionCard(props: {
  question: Wire['AskedQuestion'];
  step: string;
  heading: RefObject<HTMLHeadingElement | null>;
  chosen: readonly string[];
  onChoose: (choiceId: string) => void;
}) {
  const { question, chosen } = props;
  const several = question.kind === 'multiple-choice';
  return (
    <fieldset class="question" aria-describedby={`how-${question.id}`}>
      <legend>
        <span class="question-step">{props.step}</span>
        <h2 ref={props.heading} tabIndex={-1}>
          {question.text}
        </h2>
      </legend>
      <p class="quiet" id={`how-${question.id}`}>
        {several ? t.value.chooseSome : t.value.chooseOne}
      </p>
      <div class="choices">
        {question.choices.map((choice) => (
          <label key={choice.id} class="choice">
            <input
              type={several ? 'checkbox' : 'radio'}
              name={question.id}
              checked={chosen.includes(choice.id)}
              onChange={() => props.onChoose(choice.id)}
            />
            <span>{choice.text}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
