import { afterEach, expect, test, vi } from 'vitest';
import { follow } from './follow';
import { WatchRecorder } from './recorder';
import { all } from './seconds';

/** A video element whose time is set by hand; the clock goes with it. */
function player() {
  const video = document.createElement('video');
  const state = { at: 0, seeking: false, paused: false, readyState: 4 };
  for (const [name, of] of [
    ['currentTime', 'at'],
    ['seeking', 'seeking'],
    ['paused', 'paused'],
    ['readyState', 'readyState'],
  ] as const) {
    Object.defineProperty(video, name, { get: () => state[of], configurable: true });
  }
  const recorder = new WatchRecorder(60);
  const stop = follow(video, recorder);
  const runTo = (second: number) => {
    while (state.at < second) {
      state.at += 0.25;
      vi.advanceTimersByTime(250);
      video.dispatchEvent(new Event('timeupdate'));
    }
  };
  return { video, state, recorder, stop, runTo };
}

afterEach(() => {
  vi.useRealTimers();
});

test('a video that plays is recorded', () => {
  vi.useFakeTimers({ toFake: ['performance'] });
  const { video, recorder, runTo } = player();
  video.dispatchEvent(new Event('playing'));
  runTo(3);
  expect(all(recorder.seconds)).toEqual([0, 1, 2]);
});

test('what a drag of the slider passes is not', () => {
  vi.useFakeTimers({ toFake: ['performance'] });
  const { video, state, recorder, runTo } = player();
  video.dispatchEvent(new Event('playing'));
  runTo(1);
  for (const dragged of [10, 25, 50]) {
    state.seeking = true;
    state.at = dragged;
    video.dispatchEvent(new Event('seeking'));
    video.dispatchEvent(new Event('timeupdate'));
  }
  state.seeking = false;
  video.dispatchEvent(new Event('playing'));
  runTo(52);
  expect(all(recorder.seconds)).toEqual([0, 50, 51]);
});

test('after the player is gone nothing is recorded', () => {
  vi.useFakeTimers({ toFake: ['performance'] });
  const { video, recorder, stop, runTo } = player();
  stop();
  video.dispatchEvent(new Event('playing'));
  runTo(2);
  expect(all(recorder.seconds)).toEqual([]);
});
