import { describe, expect, it } from 'vitest';
import { vi } from '../texts/vi';
import { canApply, changing, countOf, template } from './lines';

const counts = { added: 1, changed: 2, moved: 3, same: 4, refused: 5 };
const line = { line: 2, number: 'MP1', name: 'Người Mẫu', differences: [], refusals: [] };

describe('the lines of a roster', () => {
  it('are counted by what they would change', () => {
    expect(countOf(counts, 'new')).toBe(1);
    expect(countOf(counts, 'refused')).toBe(5);
    expect(changing(counts)).toBe(6);
  });

  it('can be chosen as long as they would change something', () => {
    expect(canApply({ ...line, verdict: 'moved', applied: false })).toBe(true);
    expect(canApply({ ...line, verdict: 'moved', applied: true })).toBe(false);
    expect(canApply({ ...line, verdict: 'same', applied: false })).toBe(false);
    expect(canApply({ ...line, verdict: 'refused', applied: false })).toBe(false);
  });

  it('have a template that spreadsheets read, whatever the code of the unit', () => {
    const [mark, rest] = [template(vi.roster.fields, 'LD;"1').slice(0, 1), template(vi.roster.fields, 'LD;"1')];
    expect(mark).toBe('\ufeff');
    expect(rest).toContain('"Mã đoàn viên";"Họ và tên"');
    expect(rest).toContain('"LD;""1"');
  });
});
