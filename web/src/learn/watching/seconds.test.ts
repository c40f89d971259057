import { expect, test } from 'vitest';
import { add, all, decode, encode, firstMissing, isEmpty, noSeconds, size, stretches, union, without } from './seconds';

const of = (...seconds: number[]) => {
  const set = noSeconds();
  for (const second of seconds) {
    add(set, second);
  }
  return set;
};

test('the wire form is what the contract says: bit s mod 8 of byte s div 8', () => {
  expect(encode(noSeconds())).toBe('A'.repeat(100));
  expect(atob(encode(of(0))).charCodeAt(0)).toBe(1);
  expect(atob(encode(of(9))).charCodeAt(1)).toBe(2);
  expect(atob(encode(of(599))).charCodeAt(74)).toBe(128);
  expect(encode(of(3, 77, 599))).toMatch(/^[A-Za-z0-9+/]{100}$/);
});

test('what was encoded comes back', () => {
  expect(all(decode(encode(of(0, 7, 8, 311, 599))))).toEqual([0, 7, 8, 311, 599]);
});

test('what cannot be read is empty', () => {
  expect(isEmpty(decode('%%%'))).toBe(true);
  expect(isEmpty(decode(''))).toBe(true);
});

test('union and difference are those of sets', () => {
  expect(all(union(of(1, 2), of(2, 3)))).toEqual([1, 2, 3]);
  expect(all(without(of(1, 2), of(2, 3)))).toEqual([1]);
  expect(size(of(5, 5, 6))).toBe(2);
});

test('stretches join following seconds and end with the lesson', () => {
  expect(stretches(of(0, 1, 2, 5, 9, 10), 10)).toEqual([
    { from: 0, to: 3 },
    { from: 5, to: 6 },
    { from: 9, to: 10 },
  ]);
});

test('the first missing second is sought from where one is, then from the start', () => {
  expect(firstMissing(of(0, 1, 2), 5)).toBe(3);
  expect(firstMissing(of(3, 4), 5, 3)).toBe(0);
  expect(firstMissing(of(0, 1, 2, 3, 4), 4.2, 2)).toBeUndefined();
});
