import type { Quiz } from './quiz-draft';

export type QuizFault = 'text-missing' | 'choice-missing' | 'right-missing' | 'choices-equal';

/** What is missing, by the id of the question or choice beside which it is said. Empty: the quiz can be saved. */
export type QuizFaults = ReadonlyMap<string, QuizFault>;

/** The rules of the contract that typing can break; the key of "no right choice" is the question's id with `/right`. */
export function checkQuiz({ questions }: Quiz): QuizFaults {
  const faults = new Map<string, QuizFault>();
  for (const { id, text, choices } of questions) {
    if (text.trim() === '') faults.set(id, 'text-missing');
    if (!choices.some((choice) => choice.correct)) faults.set(`${id}/right`, 'right-missing');
    const seen = new Set<string>();
    for (const choice of choices) {
      const words = choice.text.trim().toLocaleLowerCase('vi');
      if (words === '') faults.set(choice.id, 'choice-missing');
      else if (seen.has(words)) faults.set(choice.id, 'choices-equal');
      seen.add(words);
    }
  }
  return faults;
}

/** The quiz as it is sent: without the spaces around words, and without empty explanations. */
export function cleaned(quiz: Quiz): Quiz {
  return {
    ...quiz,
    questions: quiz.questions.map(({ explanation, ...question }) => ({
      ...question,
      text: question.text.trim(),
      ...(explanation?.trim() ? { explanation: explanation.trim() } : {}),
      choices: question.choices.map(({ explanation: why, ...choice }) => ({
        ...choice,
        text: choice.text.trim(),
        ...(why?.trim() ? { explanation: why.trim() } : {}),
      })),
    })),
  };
}
