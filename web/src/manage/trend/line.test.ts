import { describe, expect, it } from 'vitest';
import { ceilingOf, pathOf } from './line';

const point = (completed: number, started = completed) => ({
  day: '2026-11-01',
  counts: { assigned: 100, started, completed, overdue: 0 },
});

describe('the line of a trend', () => {
  it('goes through the days from left to right, up with the figures', () => {
    expect(pathOf([point(0), point(5), point(10)], 'completed')).toBe('M0 100L50 50L100 0');
  });

  it('is level where there is one day only', () => {
    expect(pathOf([point(5, 10)], 'completed')).toBe('M0 50L100 50');
  });

  it('stays below a round ceiling, and has one where nobody has begun', () => {
    expect(ceilingOf([point(0)])).toBe(1);
    expect(ceilingOf([point(3, 12)])).toBe(20);
    expect(ceilingOf([point(51)])).toBe(100);
  });
});
