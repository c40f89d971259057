import type { Wire } from '../../contract';
import { moved } from '../course/outline';

export type Quiz = Wire['Quiz'];
export type Question = Wire['Question'];
export type Choice = Wire['Choice'];
export type Kind = Wire['QuestionKind'];

type NewId = () => string;

export const MOST_CHOICES = 10;
export const MOST_QUESTIONS = 50;

const emptyChoice = (newId: NewId, text = '', correct = false): Choice => ({ id: newId(), text, correct });

/** An empty question of a kind; `sides` are the words for true and false. */
export function emptyQuestion(kind: Kind, newId: NewId, sides: readonly [string, string]): Question {
  const choices =
    kind === 'true-false'
      ? [emptyChoice(newId, sides[0], true), emptyChoice(newId, sides[1])]
      : [emptyChoice(newId), emptyChoice(newId), emptyChoice(newId)];
  return { id: newId(), kind, text: '', choices };
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
  choices: [...question.choices, emptyChoice(newId)],
});

export const removeChoice = (question: Question, id: string): Question => ({
  ...question,
  choices: question.choices.filter((choice) => choice.id !== id),
});

export const moveChoice = (question: Question, index: number, step: -1 | 1): Question => ({
  ...question,
  choices: moved(question.choices, index, step),
});

export const changeChoice = (question: Question, changed: Choice): Question => ({
  ...question,
  choices: question.choices.map((choice) => (choice.id === changed.id ? changed : choice)),
});

/** Marks a choice right or wrong; where only one may be right, the others become wrong. */
export function markRight(question: Question, id: string, correct: boolean): Question {
  const alone = question.kind !== 'multiple-choice';
  const choices = question.choices.map((choice) => {
    if (choice.id === id) return { ...choice, correct: alone || correct };
    return alone ? { ...choice, correct: false } : choice;
  });
  return { ...question, choices };
}
