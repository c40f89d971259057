import type { Wire } from '../../contract';

export type Asked = Wire['AskedQuestion'];
export type Answer = Wire['Answer'];
export type Answers = ReadonlyMap<string, Answer>;

export const answersOf = ({ answers }: Wire['Answers']): Answers =>
  new Map(answers.map((answer) => [answer.questionId, answer]));

/** The answers with that one in place of what was answered to its question before. */
export const withAnswer = (answers: Answers, answer: Answer): Answers =>
  new Map(answers).set(answer.questionId, answer);

/** The answer after a press on a choice: it takes the place of another one, or joins and leaves where several may be. */
export function choose(question: Asked, before: Answer | undefined, choiceId: string): Answer {
  const chosen = before?.choiceIds ?? [];
  const several = question.kind === 'multiple-choice';
  const left = several ? chosen.filter((id) => id !== choiceId) : [];
  return { questionId: question.id, choiceIds: chosen.includes(choiceId) && several ? left : [...left, choiceId] };
}

/** The answer after a partner was given to an item, and taken from the item that had it; none takes it away. */
export function match(question: Asked, before: Answer | undefined, itemId: string, partnerId: string): Answer {
  const others = (before?.matches ?? []).filter((pair) => pair.itemId !== itemId && pair.partnerId !== partnerId);
  return { questionId: question.id, matches: partnerId ? [...others, { itemId, partnerId }] : others };
}

/** The answer after something was written into a gap. */
export function fillGap(question: Asked, before: Answer | undefined, gapId: string, text: string): Answer {
  const others = (before?.gaps ?? []).filter((gap) => gap.gapId !== gapId);
  return { questionId: question.id, gaps: text ? [...others, { gapId, text }] : others };
}

/** Whether every part of a question has an answer. */
export function isAnswered(question: Asked, answer: Answer | undefined): boolean {
  switch (question.kind) {
    case 'short-text':
    case 'number':
      return (answer?.text ?? '').trim() !== '';
    case 'order':
      return answer?.order !== undefined;
    case 'match':
      return answer?.matches?.length === question.items?.length;
    case 'gaps':
      return answer?.gaps?.length === question.gapIds?.length;
    default:
      return (answer?.choiceIds ?? []).length > 0;
  }
}

/** The numbers, from 1, of the questions without a whole answer. */
export const unanswered = (questions: readonly Asked[], answers: Answers): number[] =>
  questions.flatMap((question, index) => (isAnswered(question, answers.get(question.id)) ? [] : [index + 1]));

export const toWire = (answers: Answers): Wire['Answers'] => ({ answers: [...answers.values()] });
