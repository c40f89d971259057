import type { RefObject } from 'preact';
import { QuestionPicture } from '../../ui/QuestionPicture';
import { AnswerForm } from './AnswerForm';
import type { Answer, Asked } from './answers';
import { t } from './texts';

/** A question, how it is answered, and the place for its answer. */
export function QuestionCard(props: {
  question: Asked;
  step: string;
  heading: RefObject<HTMLHeadingElement | null>;
  answer: Answer | undefined;
  change: (answer: Answer) => void;
}) {
  const { question } = props;
  return (
    <fieldset class="question" aria-describedby={`how-${question.id}`}>
      <legend>
        <span class="question-step">{props.step}</span>
        <h2 ref={props.heading} tabIndex={-1}>
          {question.text}
        </h2>
      </legend>
      <QuestionPicture picture={question.picture} />
      <p class="quiet" id={`how-${question.id}`}>
        {t.value.how[question.kind]}
      </p>
      <AnswerForm question={question} answer={props.answer} change={props.change} />
    </fieldset>
  );
}
