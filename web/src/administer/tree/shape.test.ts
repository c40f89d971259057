import { describe, expect, it } from 'vitest';
import { type Branch, rowsOf, stepFor } from './shape';

const unit = (id: string) => ({ id, code: id, name: id, type: 'base-union' as const });
const branches = new Map<string, Branch>([
  ['a', { items: [unit('b'), unit('c')], next: 'after-c' }],
  ['b', { items: [] }],
]);
const rows = rowsOf([unit('a')], branches, new Set(['a', 'b', 'c']));

describe('the tree of units', () => {
  it('shows what is below an open unit, and the way to more of it', () => {
    expect(rows.map(({ key, level, place, siblings }) => [key, level, place, siblings])).toEqual([
      ['a', 1, 1, 1],
      ['b', 2, 1, 3],
      ['c', 2, 2, 3],
      ['a+', 2, 3, 3],
    ]);
  });

  it('opens nothing of which it is not known what is below', () => {
    expect(rows.find(({ key }) => key === 'c')?.open).toBe(false);
  });

  it('is walked with the arrow keys', () => {
    expect(stepFor('ArrowDown', rows, 'a')).toEqual({ to: 'b' });
    expect(stepFor('ArrowUp', rows, 'a')).toBeUndefined();
    expect(stepFor('ArrowRight', rows, 'a')).toEqual({ to: 'b' });
    expect(stepFor('ArrowRight', rows, 'c')).toBe('open');
    expect(stepFor('ArrowRight', rows, 'b'), 'it has nothing below').toBeUndefined();
    expect(stepFor('ArrowLeft', rows, 'a')).toBe('shut');
    expect(stepFor('ArrowLeft', rows, 'c')).toEqual({ to: 'a' });
    expect(stepFor('End', rows, 'a')).toEqual({ to: 'a+' });
    expect(stepFor('Enter', rows, 'c')).toBe('choose');
    expect(stepFor('x', rows, 'c')).toBeUndefined();
  });

  it('begins anew where the row has gone', () => {
    expect(stepFor('ArrowDown', rows, 'gone')).toEqual({ to: 'a' });
  });
});
