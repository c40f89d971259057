import { expect, it } from 'vitest';
import { nothingKnown, sent } from './particulars';

it('sends what is known of a member, and nothing empty', () => {
  expect(sent({ ...nothingKnown, number: ' MP9 ', name: 'Người Mẫu', phone: '  ' })).toEqual({
    number: 'MP9',
    name: 'Người Mẫu',
  });
});
