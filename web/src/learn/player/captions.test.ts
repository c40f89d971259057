import { afterEach, expect, test } from 'vitest';
import { chosenCaptions } from './captions';
import { prefer } from './preferences';

const tracks = [{ language: 'en' }, { language: 'vi' }, { language: 'ko' }];

afterEach(() => prefer({ captionLanguage: undefined }));

test('captions are in the language of the interface until another one is chosen', () => {
  expect(chosenCaptions(tracks)?.language).toBe('vi');
  prefer({ captionLanguage: 'ko' });
  expect(chosenCaptions(tracks)?.language).toBe('ko');
});

test('a lesson without the chosen language shows what there is', () => {
  prefer({ captionLanguage: 'fr' });
  expect(chosenCaptions(tracks)?.language).toBe('vi');
  expect(chosenCaptions([{ language: 'en' }])?.language).toBe('en');
  expect(chosenCaptions([])).toBeUndefined();
});
