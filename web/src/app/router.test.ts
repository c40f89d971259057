import { expect, test } from 'vitest';
import { match } from './router';

test('an address gives its parts to the page', () => {
  expect(match('/units/:unitId/courses/:courseId', '/units/u/courses/c%20d')).toEqual({ unitId: 'u', courseId: 'c d' });
});

test('a page is found by its whole address', () => {
  expect(match('/lessons/:lessonId', '/lessons/l/quiz')).toBeUndefined();
  expect(match('/lessons/:lessonId', '/courses/l')).toBeUndefined();
  expect(match('/', '/')).toEqual({});
});

test('a star takes what is below, and the place itself', () => {
  expect(match('/teach/*', '/teach')).toEqual({});
  expect(match('/teach/*', '/teach/courses/c')).toEqual({});
  expect(match('/teach/*', '/teaching')).toBeUndefined();
});

test('a broken escape is taken as it stands', () => {
  expect(match('/courses/:courseId', '/courses/%E0%A4')).toEqual({ courseId: '%E0%A4' });
});
