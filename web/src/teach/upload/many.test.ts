import { afterEach, expect, it } from 'vitest';
import { forgetUpload, rememberedUploads, rememberUpload } from './remembered';
import { titleOf } from './titles';
import { Turns } from './turns';

afterEach(() => localStorage.clear());

it('names a lesson after its file, but not after a number of the camera', () => {
  expect(titleOf('Bai_1_mo-tai-khoan.mp4')).toBe('Bai 1 mo-tai-khoan');
  expect(titleOf('Chuyển tiền.mov')).toBe('Chuyển tiền');
  for (const name of ['VID_20261128_101112.mp4', 'IMG 0042.MOV', '20261128.mp4', 'PXL_20261128.mp4']) {
    expect(titleOf(name), name).toBeUndefined();
  }
});

it('lets two work at once and the others wait in their order', async () => {
  const turns = new Turns(2);
  const begun: number[] = [];
  const ends: (() => void)[] = [];
  const work = (number: number) =>
    turns.take(() => {
      begun.push(number);
      return new Promise<void>((end) => ends.push(end));
    });
  const all = [1, 2, 3].map(work);
  await Promise.resolve();
  expect(begun).toEqual([1, 2]);
  ends[0]?.();
  await all[0];
  await Promise.resolve();
  expect(begun).toEqual([1, 2, 3]);
  for (const end of ends) end();
  await Promise.all(all);
});

it('remembers what was being sent, each member apart', () => {
  const upload = { uploadId: 'u', fileName: 'a.mp4', sizeBytes: 1, fingerprint: 'f' };
  rememberUpload('me', 'one', { ...upload, place: { courseId: 'c', title: 'Bài 1' } });
  rememberUpload('me', 'two', upload);
  rememberUpload('other', 'three', upload);
  expect(rememberedUploads('me').map(({ lessonId, place }) => [lessonId, place?.title])).toEqual([
    ['one', 'Bài 1'],
    ['two', undefined],
  ]);
  forgetUpload('me', 'one');
  expect(rememberedUploads('me')).toHaveLength(1);
});
