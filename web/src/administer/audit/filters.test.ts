import { expect, it } from 'vitest';
import { addressFor, filtersOf, queryOf } from './filters';

it('keeps what is looked for in the address, and asks the server for no more than that', () => {
  const filters = filtersOf({ operation: 'moveUnit', member: 'm', name: 'Người & Mẫu', other: 'x' });
  expect(addressFor(filters)).toBe(
    '/manage/administer/audit?operation=moveUnit&member=m&name=Ng%C6%B0%E1%BB%9Di+%26+M%E1%BA%ABu',
  );
  expect(queryOf(filters)).toEqual({ operation: 'moveUnit', memberId: 'm' });
  expect(addressFor(filtersOf({}))).toBe('/manage/administer/audit');
});
