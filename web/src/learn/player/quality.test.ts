import { expect, test } from 'vitest';
import { isMetered } from './preferences';
import { biggestAllowed, lines, pictures } from './quality';

const rendition = (name: string, width: number, height: number, bytes: number) => ({
  name,
  width,
  height,
  bytes,
  bitsPerSecond: bytes,
});
const audio = rendition('audio', 0, 0, 1);
const small = rendition('240p', 426, 240, 10);
const middle = rendition('480p', 854, 480, 20);
const big = rendition('720p', 1280, 720, 30);
const all = [big, audio, small, middle];

test('sound alone is no picture', () => {
  expect(pictures(all)).toEqual([small, middle, big]);
});

test('the data saver takes the smallest, automatic at most the biggest', () => {
  expect(biggestAllowed(all, 'saver')).toBe(small);
  expect(biggestAllowed(all, 'auto')).toBe(big);
});

test('a chosen height allows what is not bigger, and the smallest where all are', () => {
  expect(biggestAllowed(all, 480)).toBe(middle);
  expect(biggestAllowed(all, 500)).toBe(middle);
  expect(biggestAllowed(all, 144)).toBe(small);
});

test('without a picture there is nothing to choose', () => {
  expect(biggestAllowed([audio], 'auto')).toBeUndefined();
});

test('a portrait video is named by its shorter side', () => {
  expect(lines({ width: 240, height: 426 })).toBe(240);
});

test('mobile data, slow lines and a wish to save data count as metered', () => {
  expect(isMetered({ type: 'cellular', effectiveType: '4g' })).toBe(true);
  expect(isMetered({ effectiveType: '3g' })).toBe(true);
  expect(isMetered({ saveData: true })).toBe(true);
  expect(isMetered({ type: 'wifi', effectiveType: '4g' })).toBe(false);
  expect(isMetered(undefined)).toBe(false);
});
