import { expect, test } from 'vitest';
import { cueAt, cuesOf, tileOf } from './vtt';

const captions = `WEBVTT

1
00:00:01.000 --> 00:00:03.500
Xin chào <b>các bạn</b>

NOTE không phải lời

01:02.000 --> 01:04.000 line:90%
Mật khẩu
dài hơn
`;

test('cues are read with and without hours, in one line and without marks', () => {
  expect(cuesOf(captions)).toEqual([
    { from: 1, to: 3.5, text: 'Xin chào các bạn' },
    { from: 62, to: 64, text: 'Mật khẩu dài hơn' },
  ]);
  expect(cuesOf('không phải WebVTT')).toEqual([]);
});

test('the cue of a moment is the last one that has begun', () => {
  const cues = cuesOf(captions);
  expect([0, 1, 10, 63].map((at) => cueAt(cues, at))).toEqual([-1, 0, 0, 1]);
});

test('a cue of a storyboard names a part of a picture', () => {
  const [cue] = cuesOf('WEBVTT\n\n00:00:00.000 --> 00:00:05.000\nhttps://s.example/a.jpg?x=1#xywh=160,90,160,90\n');
  expect(tileOf(cue)).toEqual({ url: 'https://s.example/a.jpg?x=1', x: 160, y: 90, width: 160, height: 90 });
  expect(tileOf({ from: 0, to: 1, text: 'Xin chào' })).toBeUndefined();
});
