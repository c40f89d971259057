import { describe, expect, it } from 'vitest';
import { grouped, type QuestionNote } from './notes';

const note = (code: string, line: number): QuestionNote => ({ code, message: `Vì ${code}`, leftOut: false, line });

describe('notes about a file', () => {
  it('stand together by their reason, the commonest first, each in the order of the file', () => {
    const groups = grouped([note('tag-lost', 1), note('picture-lost', 2), note('picture-lost', 9)]);
    expect(groups.map(({ code, notes }) => [code, notes.map(({ line }) => line)])).toEqual([
      ['picture-lost', [2, 9]],
      ['tag-lost', [1]],
    ]);
    expect(groups[0]?.message).toBe('Vì picture-lost');
  });
});
