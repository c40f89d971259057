import { describe, expect, it } from 'vitest';
import { folded, pressed, sorted } from './sorting';

const row = (name: string, completed: number) => ({
  name,
  counts: { assigned: 10, started: 10, completed, overdue: 0 },
});
const rows = [row('Tổ 10', 2), row('Đội xe', 5), row('Tổ 2', 2), row('Ban', 0)];
const names = (of: readonly { name: string }[]) => of.map(({ name }) => name);

describe('the rows of a report', () => {
  it('are sorted by name as in Vietnamese, numbers by their size', () => {
    expect(names(sorted(rows, { by: 'name', reversed: false }))).toEqual(['Ban', 'Đội xe', 'Tổ 2', 'Tổ 10']);
  });

  it('are sorted by figures from the greatest, of equal ones by name', () => {
    expect(names(sorted(rows, { by: 'completed', reversed: false }))).toEqual(['Đội xe', 'Tổ 2', 'Tổ 10', 'Ban']);
    expect(names(sorted(rows, { by: 'completed', reversed: true }))[0]).toBe('Ban');
  });

  it('are turned round when the same heading is pressed again', () => {
    const once = pressed(undefined, 'overdue');
    expect(once).toEqual({ by: 'overdue', reversed: false });
    expect(pressed(once, 'overdue').reversed).toBe(true);
    expect(pressed(once, 'name')).toEqual({ by: 'name', reversed: false });
  });

  it('are found without tone marks', () => {
    expect(folded('Đọc Hợp đồng')).toBe('doc hop dong');
  });
});
