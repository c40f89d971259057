import { type Answers, toWire } from './answers';

/**
 * Answers that have not reached the server yet, kept on this phone so that they are there after it was closed. The id of
 * an attempt is random and known to its owner only, so that nobody else on the phone comes upon them.
 */
const key = (attemptId: string): string => `muoiphut.answers.${attemptId}`;

export function keepAnswers(attemptId: string, answers: Answers): void {
  try {
    localStorage.setItem(key(attemptId), JSON.stringify(toWire(answers)));
  } catch {
    // A full storage: the answers are still on the screen and are sent as soon as there is a line.
    return;
  }
}

export function keptAnswers(attemptId: string): Answers {
  try {
    const kept: Partial<ReturnType<typeof toWire>> = JSON.parse(localStorage.getItem(key(attemptId)) ?? '{}');
    return new Map((kept.answers ?? []).map(({ questionId, choiceIds }) => [questionId, choiceIds]));
  } catch {
    return new Map();
  }
}

export const forgetAnswers = (attemptId: string): void => localStorage.removeItem(key(attemptId));
