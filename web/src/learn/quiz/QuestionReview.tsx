import type { Wire } from '../../contract';
import { Icon } from '../../ui/Icon';
import { t } from './texts';

/** One graded question: what was chosen, what was right, and why. */
export function QuestionReview(props: {
  number: number;
  question: Wire['AskedQuestion'];
  graded: Wire['QuestionResult'];
}) {
  const { number, question, graded } = props;
  const words = t.value;
  return (
    <article class="card review">
      <span class={graded.correct ? 'tag good' : 'tag bad'}>
        <Icon name={graded.correct ? 'check' : 'cross'} size={18} /> {graded.correct ? words.right : words.wrong}
      </span>
      <h3>
        {number}. {question.text}
      </h3>
      <ul class="review-choices">
        {question.choices.map((choice) => {
          const result = graded.choices.find(({ choiceId }) => choiceId === choice.id);
          return (
            <li key={choice.id} class={result?.correct ? 'right' : result?.chosen ? 'wrong' : undefined}>
              <span class="review-mark">
                {result?.correct ? (
                  <Icon name="check" size={20} />
                ) : result?.chosen ? (
                  <Icon name="cross" size={20} />
                ) : null}
              </span>
              <span>
                {choice.text}
                {(result?.chosen || result?.correct) && (
                  <small>
                    {[result.chosen && words.yours, result.correct && words.rightOne].filter(Boolean).join(' · ')}
                  </small>
                )}
                {result?.explanation && <span class="quiet review-why">{result.explanation}</span>}
              </span>
            </li>
          );
        })}
      </ul>
      {graded.explanation && <p class="review-explanation">{graded.explanation}</p>}
    </article>
  );
}
