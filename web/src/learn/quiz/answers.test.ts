import { expect, test } from 'vitest';
import { type Asked, choose, fillGap, isAnswered, match, unanswered, withAnswer } from './answers';

const question = (id: string, kind: Asked['kind'] = 'single-choice', more: Partial<Asked> = {}): Asked => ({
  id,
  kind,
  text: id,
  choices: [
    { id: 'a', text: 'a' },
    { id: 'b', text: 'b' },
  ],
  ...more,
});
const several = question('q', 'multiple-choice');

test('a single choice takes the place of the one before', () => {
  const one = choose(question('q'), undefined, 'a');
  expect(choose(question('q'), one, 'b').choiceIds).toEqual(['b']);
  expect(choose(question('q'), one, 'a').choiceIds).toEqual(['a']);
});

test('of several choices each is put in and taken out by itself', () => {
  const both = choose(several, choose(several, undefined, 'a'), 'b');
  expect(both.choiceIds).toEqual(['a', 'b']);
  expect(choose(several, both, 'a').choiceIds).toEqual(['b']);
});

test('a question whose choices were all taken out again has no answer', () => {
  const emptied = choose(several, choose(several, undefined, 'a'), 'a');
  expect(unanswered([question('p'), several], withAnswer(new Map(), emptied))).toEqual([1, 2]);
});

test('a partner belongs to one thing only', () => {
  const matching = question('m', 'match', {
    items: [
      { id: 'i', text: 'i' },
      { id: 'j', text: 'j' },
    ],
  });
  const one = match(matching, undefined, 'i', 'x');
  const stolen = match(matching, one, 'j', 'x');
  expect(stolen.matches).toEqual([{ itemId: 'j', partnerId: 'x' }]);
  expect(isAnswered(matching, stolen)).toBe(false);
  expect(isAnswered(matching, match(matching, stolen, 'i', 'y'))).toBe(true);
  expect(match(matching, stolen, 'j', '').matches).toEqual([]);
});

test('gaps are answered when all of them are filled, an order when it was touched, a text when it is written', () => {
  const gaps = question('g', 'gaps', { gapIds: ['x', 'y'] });
  const half = fillGap(gaps, undefined, 'x', 'mười');
  expect(isAnswered(gaps, half)).toBe(false);
  expect(isAnswered(gaps, fillGap(gaps, half, 'y', 'ngày'))).toBe(true);
  expect(isAnswered(question('o', 'order'), undefined)).toBe(false);
  expect(isAnswered(question('o', 'order'), { questionId: 'o', order: ['a', 'b'] })).toBe(true);
  expect(isAnswered(question('t', 'short-text'), { questionId: 't', text: '  ' })).toBe(false);
});
