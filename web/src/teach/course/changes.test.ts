import { expect, test } from 'vitest';
import type { Wire } from '../../contract';
import { changesBetween } from './changes';

const draft: Wire['CourseDraft'] = {
  id: 'c',
  version: 1,
  status: 'draft',
  title: 'Một',
  summary: '',
  language: 'vi',
  unit: { id: 'u', code: 'U', name: 'U', type: 'base-union' },
  changedSincePublished: false,
  updatedAt: '2026-11-28T08:00:00Z',
  trainers: [],
  settings: { watchedPercent: 90, quizNeeded: true, requiredLessonIds: [], prerequisites: [], audience: [] },
  modules: [],
};

test('names the parts that differ and no others', () => {
  const theirs = { ...draft, version: 2, title: 'Hai', settings: { ...draft.settings, watchedPercent: 80 } };
  expect(changesBetween(draft, theirs)).toEqual(['title', 'settings']);
  expect(changesBetween(draft, { ...draft, version: 2, updatedAt: '2026-11-28T09:00:00Z' })).toEqual([]);
});
