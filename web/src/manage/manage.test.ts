import { describe, expect, it } from 'vitest';
import { dueDate } from './assign/DueChoice';
import { ticks } from './evidence/WatchedSeconds';
import { managedUnits } from './report/managed';

const unit = (id: string) => ({ id, code: id, name: id, type: 'base-union' as const });

describe('a manager', () => {
  it('sees each unit of their grants once, and none where they only learn', () => {
    const me = {
      memberId: 'm',
      memberNumber: 'MP1',
      name: 'Quản Lý Mẫu',
      unit: unit('own'),
      roles: [
        { role: 'learner' as const, unit: unit('own') },
        { role: 'manager' as const, unit: unit('a') },
        { role: 'administrator' as const, unit: unit('a') },
        { role: 'manager' as const, unit: unit('b') },
      ],
    };
    expect(managedUnits(me).map(({ id }) => id)).toEqual(['a', 'b']);
  });

  it('gives until the end of a day', () => {
    const now = new Date(2026, 10, 21, 9, 30);
    expect(dueDate({ in: 14 }, now)).toEqual(new Date(2026, 11, 5, 23, 59, 59));
    expect(dueDate({ on: '2027-01-31' }, now)).toEqual(new Date(2027, 0, 31, 23, 59, 59));
    expect(dueDate({ on: '' }, now)).toBeUndefined();
    expect(dueDate('never', now)).toBeUndefined();
  });

  it('reads round times below the bar of seconds', () => {
    expect(ticks(28)).toEqual([0, 5, 10, 15, 20, 25]);
    expect(ticks(600)).toEqual([0, 120, 240, 360, 480]);
  });
});
