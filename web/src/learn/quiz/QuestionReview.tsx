import type { Wire } from '../../contract';
import { fill } from '../../texts/fill';
import { Icon } from '../../ui/Icon';
import { QuestionPicture } from '../../ui/QuestionPicture';
import type { Answer } from './answers';
import { inWords } from './inWords';
import { t } from './texts';

/** One graded question: what was chosen, what was right, and why. */
export function QuestionReview(props: {
  number: number;
  question: Wire['AskedQuestion'];
  graded: Wire['QuestionResult'];
  answer: Answer | undefined;
}) {
  const { number, question, graded } = props;
  const words = t.value;
  const partly = graded.creditPercent > 0 && !graded.correct;
  return (
    <article class="card review">
      <span class={graded.correct ? 'tag good' : 'tag bad'}>
        <Icon name={graded.correct ? 'check' : 'cross'} size={18} />{' '}
        {graded.correct
          ? words.right
          : partly
            ? fill(words.partlyRight, { percent: graded.creditPercent })
            : words.wrong}
      </span>
      <h3>
        {number}. {question.text}
      </h3>
      <QuestionPicture picture={question.picture} />
      {!question.choices && <WrittenReview {...props} />}
      <ul class="review-choices">
        {question.choices?.map((choice) => {
          const result = graded.choices?.find(({ choiceId }) => choiceId === choice.id);
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
                <QuestionPicture picture={choice.picture} />
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

/** What was written, put in order or matched, and where it is shown what would have been right. */
function WrittenReview(props: {
  question: Wire['AskedQuestion'];
  graded: Wire['QuestionResult'];
  answer: Answer | undefined;
}) {
  const { question, graded, answer } = props;
  const words = t.value;
  const yours = inWords(question, answer);
  return (
    <dl class="review-written">
      <dt>{words.yourAnswer}</dt>
      {(yours.length > 0 ? yours : [words.noAnswer]).map((line) => (
        <dd key={line}>{line}</dd>
      ))}
      {graded.rightAnswer && !graded.correct && (
        <>
          <dt>{words.rightOne}</dt>
          {inWords(question, graded.rightAnswer).map((line) => (
            <dd key={line}>{line}</dd>
          ))}
        </>
      )}
    </dl>
  );
}
