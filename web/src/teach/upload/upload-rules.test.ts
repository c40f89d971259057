import { describe, expect, it } from 'vitest';
import { checkKindAndSize, checkLength, MAX_BYTES } from './check-file';
import { fingerprint } from './fingerprint';
import { addSample, backOffMillis, remainingSeconds } from './pace';
import { beginTransfer, nextPart, partArrived, partMoved, partRange, sentBytes } from './parts';

const plan = { sizeBytes: 25, partSizeBytes: 10, partCount: 3 };
const clip = { name: 'bai-1.mp4', type: 'video/mp4', size: 1000 };

describe('parts', () => {
  it('cover the file without a gap', () => {
    expect([1, 2, 3].map((number) => partRange(plan, number))).toEqual([
      [0, 10],
      [10, 20],
      [20, 25],
    ]);
  });

  it('are given out once each, those held already never', () => {
    let transfer = beginTransfer(plan, [2, 99]);
    expect(nextPart(transfer)).toBe(1);
    transfer = partMoved(transfer, 1, 4);
    expect(nextPart(transfer)).toBe(3);
    transfer = partArrived(partMoved(transfer, 3, 99), 3);
    expect(nextPart(transfer)).toBeUndefined();
    expect(sentBytes(transfer)).toBe(4 + 10 + 5);
  });
});

describe('the pace', () => {
  it('says nothing before it knows enough', () => {
    expect(remainingSeconds([{ at: 0, bytes: 0 }], 100)).toBeUndefined();
  });

  it('tells the remaining time from the last seconds', () => {
    const samples = addSample(addSample([], { at: 0, bytes: 0 }), { at: 4000, bytes: 40 });
    expect(remainingSeconds(samples, 100)).toBe(10);
  });

  it('forgets what came before a part was begun again', () => {
    expect(addSample([{ at: 0, bytes: 50 }], { at: 1, bytes: 20 })).toEqual([{ at: 1, bytes: 20 }]);
  });

  it('backs off to twenty seconds and no further', () => {
    expect([1, 2, 3, 9].map((failures) => backOffMillis(failures, 0))).toEqual([1000, 2000, 4000, 20_000]);
    expect(backOffMillis(1, 1)).toBe(750);
  });
});

describe('a file', () => {
  it('is refused before the first byte when it is no clip, empty, too large or too long', () => {
    expect(checkKindAndSize({ ...clip, name: 'anh.jpg', type: 'image/jpeg' })).toBe('not-a-video');
    expect(checkKindAndSize({ ...clip, size: 0 })).toBe('empty');
    expect(checkKindAndSize({ ...clip, size: MAX_BYTES + 1 })).toBe('too-large');
    expect(checkLength(602)).toBe('too-long');
  });

  it('is taken when a camera rounds ten minutes up, and when the browser knows neither kind nor length', () => {
    expect(checkLength(600.5)).toBeUndefined();
    expect(checkLength(undefined)).toBeUndefined();
    expect(checkKindAndSize({ ...clip, name: 'PHIM.3GP', type: '' })).toBeUndefined();
  });

  it('is known by its ends and its whole when it is small', async () => {
    const big = new Uint8Array(600 * 1024);
    const same = big.slice();
    same[300 * 1024] = 1;
    const other = big.slice();
    other[0] = 1;
    const of = (bytes: Uint8Array<ArrayBuffer>) => fingerprint(new Blob([bytes]));
    expect(await of(big)).toBe(await of(same));
    expect(await of(big)).not.toBe(await of(other));
    expect(await fingerprint(new Blob(['abc']))).toBe(
      'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad',
    );
  });
});
