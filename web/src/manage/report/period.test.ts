import { describe, expect, it } from 'vitest';
import { isPeriod, lastDays } from './period';

const today = new Date(2026, 10, 3, 0, 30);

describe('a period', () => {
  it('counts today as its last day', () => {
    expect(lastDays(7, today)).toEqual({ from: '2026-10-28', to: '2026-11-03' });
  });

  it('goes forward, and is no longer than the server answers for', () => {
    expect(isPeriod({}, today)).toBe(true);
    expect(isPeriod({ from: '2026-11-04' }, today)).toBe(false);
    expect(isPeriod({ from: '2026-01-01', to: '2026-01-01' }, today)).toBe(true);
    expect(isPeriod({ from: '2025-09-29', to: '2026-11-03' }, today)).toBe(false);
    expect(isPeriod({ from: '2025-09-30', to: '2026-11-03' }, today)).toBe(true);
  });
});
