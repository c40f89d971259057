import { expect, it } from 'vitest';
import { bytesOf } from './push';

it('reads a key in the letters of base64url, with or without its padding', () => {
  expect([...bytesOf('-_8')]).toEqual([251, 255]);
  expect([...bytesOf('-_8=')]).toEqual([251, 255]);
});
