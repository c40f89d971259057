import { expect, test } from 'vitest';
import { type Answers, choose, unanswered } from './answers';

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
