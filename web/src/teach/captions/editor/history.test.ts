import { expect, it } from 'vitest';
import { begin, changed, undone } from './history';

it('takes back step by step, and typing on as one step', () => {
  const typed = changed(changed(changed(begin('a'), 'ab', 'text 1'), 'abc', 'text 1'), 'x', 'cut');
  expect(undone(typed).now).toBe('abc');
  expect(undone(undone(typed)).now).toBe('a');
  expect(undone(begin('a')).now).toBe('a');
  expect(changed(begin('a'), 'a').before).toEqual([]);
});
