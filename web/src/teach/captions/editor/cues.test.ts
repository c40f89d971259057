import { describe, expect, it } from 'vitest';
import {
  type Cues,
  faultsOf,
  inOrder,
  insert,
  merge,
  readCues,
  remove,
  shown,
  shownAt,
  split,
  typed,
  writeCues,
} from './cues';

const cues: Cues = [
  { id: 0, from: 0, to: 4000, text: 'Xin chào các anh chị' },
  { id: 1, from: 4000, to: 6500, text: 'Hôm nay ta học\ncách nộp hồ sơ' },
];
const bare = (of: Cues) => of.map(({ from, to, text }) => `${from}-${to} ${text}`);

describe('captions being written', () => {
  it('are the same after they were written and read', () => {
    const marks: Cues = [...cues, { id: 2, from: 3_600_500, to: 3_601_250, text: 'A < B & <i>C</i>' }];
    expect(readCues(writeCues(marks).text)).toEqual(marks);
    expect(readCues('WEBVTT\n\n1\n00:01.500 --> 00:02.000\nMột\n')).toEqual([
      { id: 0, from: 1500, to: 2000, text: 'Một' },
    ]);
  });

  it('know the lines of which a server complains', () => {
    expect([...writeCues(cues).lines]).toEqual([
      [3, 0],
      [6, 1],
    ]);
  });

  it('are parted at the cursor and the moment, or where the middle is', () => {
    expect(bare(split(cues, 0, 9, 1000))).toEqual(['0-1000 Xin chào', '1000-4000 các anh chị', bare(cues)[1]]);
    expect(bare(split(cues, 0, undefined, 9000)).slice(0, 2)).toEqual(['0-1600 Xin chào', '1600-4000 các anh chị']);
    expect(split([{ id: 0, from: 0, to: 300, text: 'a b' }], 0, 1, 150)).toHaveLength(1);
  });

  it('are put together, taken away and added', () => {
    expect(bare(merge(cues, 0))).toEqual(['0-6500 Xin chào các anh chị\nHôm nay ta học\ncách nộp hồ sơ']);
    expect(merge(cues, 1)).toBe(cues);
    expect(bare(remove(cues, 0))).toEqual([bare(cues)[1]]);
    const added = insert(cues, 2000, 600_000);
    expect(added.id).toBe(2);
    expect(bare(added.cues)[1]).toBe('2000-4000 ');
    expect(bare(insert(cues, 20_000, 10_000).cues)[2]).toBe('9800-10000 ');
  });

  it('are found wrong as the server finds them', () => {
    const wrong: Cues = [
      { id: 0, from: 5000, to: 4000, text: 'a' },
      { id: 1, from: 1000, to: 2000, text: 'b' },
      { id: 2, from: 9000, to: 9500, text: 'c' },
      { id: 3, from: 6000, to: 7000, text: ' ' },
    ];
    expect([...faultsOf(inOrder(wrong), 8000)]).toEqual([
      [0, 'ENDS_BEFORE_IT_BEGINS'],
      [3, 'NO_TEXT'],
      [2, 'AFTER_THE_END'],
    ]);
    expect(faultsOf(wrong, 8000).get(1)).toBe('OUT_OF_ORDER');
  });

  it('have times that people read and type', () => {
    expect(shown(64_530)).toBe('1:04.5');
    expect(shown(59_990)).toBe('1:00.0');
    expect(['1:04.5', '1:04,5', '64,5'].map(typed)).toEqual([64_500, 64_500, 64_500]);
    expect(typed('một')).toBeUndefined();
    expect(shownAt(cues, 4000)?.id).toBe(1);
  });
});
