import { expect, test } from 'vitest';
import { fill } from './fill';

test('puts each value where the text names it', () => {
  expect(fill('Đã học {done}/{all} bài', { done: 2, all: 5 })).toBe('Đã học 2/5 bài');
});

test('takes the first form for one and the second for every other count', () => {
  expect(fill('{count} lesson|{count} lessons', { count: 1 })).toBe('1 lesson');
  expect(fill('{count} lesson|{count} lessons', { count: 0 })).toBe('0 lessons');
});
