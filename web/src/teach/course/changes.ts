import type { Wire } from '../../contract';

type Draft = Wire['CourseDraft'];

const parts = ['title', 'summary', 'modules', 'settings'] as const;

/** Which parts of a course somebody else has changed since we began with it. */
export const changesBetween = (before: Draft, theirs: Draft): readonly (typeof parts)[number][] =>
  parts.filter((part) => JSON.stringify(before[part]) !== JSON.stringify(theirs[part]));
