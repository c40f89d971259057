import type { Wire } from '../../contract';

export type Answers = ReadonlyMap<string, readonly string[]>;

export const answersOf = (attempt: Wire['Attempt']): Answers => fromWire(attempt);

export const fromWire = ({ answers }: Wire['Answers']): Answers =>
  new Map(answers.map(({ questionId, choiceIds }) => [questionId, choiceIds]));

/** The answers after a press on a choice: it takes the place of another one, or joins and leaves where several may be. */
export function choose(answers: Answers, question: Wire['AskedQuestion'], choiceId: string): Answers {
  const before = answers.get(question.id) ?? [];
  const after =
    question.kind !== 'multiple-choice'
      ? [choiceId]
      : before.includes(choiceId)
        ? before.filter((id) => id !== choiceId)
        : [...before, choiceId];
  return new Map(answers).set(question.id, after);
}

/** The numbers, from 1, of the questions without an answer. */
export const unanswered = (questions: readonly Wire['AskedQuestion'][], answers: Answers): number[] =>
  questions.flatMap(({ id }, index) => ((answers.get(id) ?? []).length === 0 ? [index + 1] : []));

export const toWire = (answers: Answers): Wire['Answers'] => ({
  answers: [...answers].map(([questionId, choiceIds]) => ({ questionId, choiceIds: [...choiceIds] })),
});
