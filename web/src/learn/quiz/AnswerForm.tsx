import { QuestionPicture } from '../../ui/QuestionPicture';
import { type Answer, type Asked, choose } from './answers';
import { GapsForm } from './GapsForm';
import { MatchForm } from './MatchForm';
import { OrderForm } from './OrderForm';
import { t } from './texts';

export interface AnswerFormProps {
  readonly question: Asked;
  readonly answer: Answer | undefined;
  readonly change: (answer: Answer) => void;
}

/** The place for an answer, in the form that the kind of the question asks for. */
export function AnswerForm(props: AnswerFormProps) {
  switch (props.question.kind) {
    case 'short-text':
    case 'number':
      return <TextForm {...props} />;
    case 'order':
      return <OrderForm {...props} />;
    case 'match':
      return <MatchForm {...props} />;
    case 'gaps':
      return <GapsForm {...props} />;
    default:
      return <ChoiceForm {...props} />;
  }
}

/** Choices, each as big as a thumb. */
function ChoiceForm({ question, answer, change }: AnswerFormProps) {
  const chosen = answer?.choiceIds ?? [];
  return (
    <div class="choices">
      {question.choices?.map((choice) => (
        <label key={choice.id} class="choice">
          <input
            type={question.kind === 'multiple-choice' ? 'checkbox' : 'radio'}
            name={question.id}
            checked={chosen.includes(choice.id)}
            onChange={() => change(choose(question, answer, choice.id))}
          />
          <span>
            <QuestionPicture picture={choice.picture} />
            {choice.text}
          </span>
        </label>
      ))}
    </div>
  );
}

function TextForm({ question, answer, change }: AnswerFormProps) {
  return (
    <input
      class="input"
      type="text"
      inputMode={question.kind === 'number' ? 'decimal' : 'text'}
      aria-label={t.value.yourAnswer}
      autoComplete="off"
      maxLength={300}
      value={answer?.text ?? ''}
      onInput={(event) => change({ questionId: question.id, text: event.currentTarget.value })}
    />
  );
}
