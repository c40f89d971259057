import { describe, expect, it } from 'vitest';
import { peopleOf, sharesOf } from './counts';

describe('the bar of a report', () => {
  it('shows who has completed, who is at it and who is late', () => {
    expect(sharesOf({ assigned: 10, started: 6, completed: 4, overdue: 1 })).toEqual({
      completed: 0.4,
      learning: 0.2,
      overdue: 0.1,
    });
  });

  it('counts those who began without having been assigned', () => {
    expect(peopleOf({ assigned: 0, started: 2, completed: 1, overdue: 0 })).toBe(2);
  });

  it('never grows over its end, and is empty where nobody is', () => {
    const { completed, learning, overdue } = sharesOf({ assigned: 4, started: 4, completed: 2, overdue: 2 });
    expect(completed + learning + overdue).toBe(1);
    expect(sharesOf({ assigned: 0, started: 0, completed: 0, overdue: 0 }).completed).toBe(0);
  });
});
