import { beforeEach, expect, test } from 'vitest';
import { type Answers, choose, toWire, unanswered } from './answers';
import { forgetAnswers, keepAnswers, keptAnswers } from './keptAnswers';

const question = (id: string, kind: 'single-choice' | 'multiple-choice' = 'single-choice') => ({
  id,
  kind,
  text: id,
  choices: [
    { id: 'a', text: 'a' },
    { id: 'b', text: 'b' },
  ],
});
const none: Answers = new Map();

beforeEach(() => localStorage.clear());

test('a single choice takes the place of the one before', () => {
  const chosen = choose(choose(none, question('q'), 'a'), question('q'), 'b');
  expect(chosen.get('q')).toEqual(['b']);
});

test('of several choices each is put in and taken out by itself', () => {
  const both = choose(choose(none, question('q', 'multiple-choice'), 'a'), question('q', 'multiple-choice'), 'b');
  expect(both.get('q')).toEqual(['a', 'b']);
  expect(choose(both, question('q', 'multiple-choice'), 'a').get('q')).toEqual(['b']);
});

test('a question whose choices were all taken out again has no answer', () => {
  const emptied = choose(choose(none, question('q', 'multiple-choice'), 'a'), question('q', 'multiple-choice'), 'a');
  expect(unanswered([question('p'), question('q', 'multiple-choice')], emptied)).toEqual([1, 2]);
});

test('kept answers come back until they are forgotten', () => {
  const chosen = choose(none, question('q'), 'a');
  keepAnswers('attempt', chosen);
  expect(toWire(keptAnswers('attempt'))).toEqual({ answers: [{ questionId: 'q', choiceIds: ['a'] }] });
  forgetAnswers('attempt');
  expect(keptAnswers('attempt').size).toBe(0);
});

test('rubbish in the storage is no answer', () => {
  localStorage.setItem('muoiphut.answers.attempt', '[[');
  expect(keptAnswers('attempt').size).toBe(0);
});
