import { useEffect, useRef, useState } from 'preact/hooks';
import type { Wire } from '../../contract';
import { fill } from '../../texts/fill';
import { Icon } from '../../ui/Icon';
import { wordsFor } from '../../ui/Trouble';
import { unanswered, withAnswer } from './answers';
import { QuestionCard } from './QuestionCard';
import { TimeLeft } from './TimeLeft';
import { t } from './texts';
import type { AttemptState } from './useAttempt';

/** One question a screen; it opens at the first one that has no answer yet. */
export function QuizQuestions({ attempt, quiz }: { attempt: Wire['Attempt']; quiz: AttemptState }) {
  const words = t.value;
  const { questions } = attempt;
  const open = unanswered(questions, quiz.answers);
  const [index, setIndex] = useState((open[0] ?? questions.length) - 1);
  const [reminded, setReminded] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  const moved = useRef(false);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another question has come, not another heading
  useEffect(() => {
    if (moved.current) {
      heading.current?.focus();
    }
    moved.current = true;
  }, [index]);

  const question = questions[index];
  if (!question) {
    return null;
  }
  const isLast = index === questions.length - 1;
  const submit = () => {
    if (open.length > 0) {
      setReminded(true);
      setIndex((open[0] ?? 1) - 1);
    } else {
      quiz.submit();
    }
  };
  return (
    <div class="quiz">
      {attempt.secondsLeft !== undefined && <TimeLeft seconds={attempt.secondsLeft} over={quiz.submit} />}
      <div class="quiz-steps" aria-hidden="true">
        {questions.map(({ id }, step) => (
          <span key={id} class={step === index ? 'here' : open.includes(step + 1) ? undefined : 'answered'} />
        ))}
      </div>
      <QuestionCard
        key={question.id}
        question={question}
        step={fill(words.step, { number: index + 1, all: questions.length })}
        heading={heading}
        answer={quiz.answers.get(question.id)}
        change={(answer) => quiz.answer(withAnswer(quiz.answers, answer))}
      />
      <p class="quiz-saved quiet" role="status">
        {quiz.saved === 'waiting' ? words.notKept : quiz.saved === 'saved' && quiz.answers.size > 0 ? words.kept : ' '}
      </p>
      {reminded && open.length > 0 && (
        <p class="hint" role="alert">
          {fill(words.unanswered, { numbers: open.join(', ') })}
        </p>
      )}
      {quiz.problem && (
        <p class="hint" role="alert">
          {wordsFor(quiz.problem).title}. {wordsFor(quiz.problem).next}
        </p>
      )}
      <div class="quiz-moves">
        {index > 0 && (
          <button type="button" class="button" onClick={() => setIndex(index - 1)}>
            <Icon name="back" /> {words.previous}
          </button>
        )}
        {isLast ? (
          <button type="button" class="button accent" disabled={quiz.waiting} onClick={submit}>
            {words.submit}
          </button>
        ) : (
          <button type="button" class="button primary" onClick={() => setIndex(index + 1)}>
            {words.next} <Icon name="next" />
          </button>
        )}
      </div>
    </div>
  );
}
