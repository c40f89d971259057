import type { Wire } from '../../contract';
import { fill } from '../../texts/fill';
import { Icon } from '../../ui/Icon';
import { WhatNext } from '../lesson/WhatNext';
import { QuestionReview } from './QuestionReview';
import { t } from './texts';

/** The grade, what to do now, and why each answer was right or not. */
export function QuizResult(props: {
  attempt: Wire['Attempt'];
  result: Wire['AttemptResult'];
  lesson: Wire['Lesson'];
  onAgain: () => void;
}) {
  const { attempt, result, lesson } = props;
  const words = t.value;
  const questions = result.questions ?? [];
  const right = questions.filter(({ correct }) => correct).length;
  const mayTryAgain = attempt.attemptsLeft !== 0;
  const again = (
    <div class="buttons">
      {mayTryAgain && (
        <button type="button" class={result.passed ? 'button' : 'button accent'} onClick={props.onAgain}>
          <Icon name="rewind" /> {words.again}
        </button>
      )}
      {!result.passed && lesson.hasVideo && (
        <a class="button" href={`/lessons/${lesson.id}`}>
          <Icon name="play" /> {words.rewatch}
        </a>
      )}
    </div>
  );
  return (
    <>
      <section class={result.passed ? 'grade passed' : 'grade'} role="status">
        <Icon name={result.passed ? 'check' : 'rewind'} size={36} />
        <div>
          <h2>{result.passed ? words.passed : words.failed}</h2>
          <p>
            {questions.length > 0
              ? fill(words.score, { right, all: questions.length, percent: result.percent })
              : fill(words.scoreAlone, { percent: result.percent })}
          </p>
          {!result.passed && (
            <p>{fill(mayTryAgain ? words.failedNext : words.failedLast, { pass: attempt.passPercent })}</p>
          )}
        </div>
      </section>
      {result.passed ? <WhatNext lesson={lesson} /> : again}
      {questions.length > 0 && (
        <section class="reviews">
          <h2>{words.review}</h2>
          {attempt.questions.map((question, index) => {
            const graded = questions.find(({ questionId }) => questionId === question.id);
            const answer = attempt.answers.find(({ questionId }) => questionId === question.id);
            return (
              graded && (
                <QuestionReview
                  key={question.id}
                  number={index + 1}
                  question={question}
                  graded={graded}
                  answer={answer}
                />
              )
            );
          })}
        </section>
      )}
      {result.passed && again}
    </>
  );
}
