import type { Wire } from '../../contract';
import { moved } from '../course/outline';
import { emptyParts, withGaps } from './question-parts';

export type Quiz = Wire['Quiz'];
export type Question = Wire['Question'];
export type Choice = Wire['Choice'];
export type Kind = Wire['QuestionKind'];

export type NewId = () => string;

export const MOST_CHOICES = 10;
export const MOST_QUESTIONS = 200;

export const EMPTY_QUIZ: Quiz = {
  version: 0,
  passPercent: 80,
  settings: { shuffled: false, partialCredit: false, review: 'everything' },
  questions: [],
};

const emptyChoice = (newId: NewId): Choice => ({ id: newId(), text: '', correct: false });

export const choicesOf = (question: Question): readonly Choice[] => question.choices ?? [];

/** An empty question of a kind; `sides` are the words for true and false. */
export const emptyQuestion = (kind: Kind, newId: NewId, sides: readonly [string, string]): Question => ({
  id: newId(),
  kind,
  text: '',
  ...emptyParts(kind, newId, sides),
});

/** The question with another text, and as many gaps as that has. */
export function withText(question: Question, text: string): Question {
  const changed = { ...question, text };
  return question.kind === 'gaps' ? withGaps(changed, () => crypto.randomUUID()) : changed;
}

/** The same with another picture, or with none. */
export function withPicture<T extends Question | Choice>(
  { picture: _, ...rest }: T,
  picture: Wire['Picture'] | undefined,
): Omit<T, 'picture'> & { picture?: Wire['Picture'] } {
  return picture ? { ...rest, picture } : rest;
}

export const addQuestion = (quiz: Quiz, question: Question): Quiz => ({
  ...quiz,
  questions: [...quiz.questions, question],
});

export const removeQuestion = (quiz: Quiz, id: string): Quiz => ({
  ...quiz,
  questions: quiz.questions.filter((question) => question.id !== id),
});

export const moveQuestion = (quiz: Quiz, index: number, step: -1 | 1): Quiz => ({
  ...quiz,
  questions: moved(quiz.questions, index, step),
});

export const changeQuestion = (quiz: Quiz, changed: Question): Quiz => ({
  ...quiz,
  questions: quiz.questions.map((question) => (question.id === changed.id ? changed : question)),
});

export const addChoice = (question: Question, newId: NewId): Question => ({
  ...question,
  choices: [...choicesOf(question), emptyChoice(newId)],
});

export const removeChoice = (question: Question, id: string): Question => ({
  ...question,
  choices: choicesOf(question).filter((choice) => choice.id !== id),
});

export const moveChoice = (question: Question, index: number, step: -1 | 1): Question => ({
  ...question,
  choices: moved(choicesOf(question), index, step),
});

export const changeChoice = (question: Question, changed: Choice): Question => ({
  ...question,
  choices: choicesOf(question).map((choice) => (choice.id === changed.id ? changed : choice)),
});

/** Marks a choice right or wrong; where only one may be right, the others become wrong. */
export function markRight(question: Question, id: string, correct: boolean): Question {
  const alone = question.kind !== 'multiple-choice';
  const choices = choicesOf(question).map((choice) => {
    if (choice.id === id) return { ...choice, correct: alone || correct };
    return alone ? { ...choice, correct: false } : choice;
  });
  return { ...question, choices };
}
