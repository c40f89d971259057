import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { forget } from '../offline/database';
import { run } from './run';
import { type KeptLesson, pieceBytes, Shelf } from './shelf';

const all = pieceBytes * 2 + 1000;
const file = Uint8Array.from({ length: all }, (_, at) => (at * 7) % 251);
const playback = { masterUrl: 'http://here.example/media/t/master.m3u8', renditions: [] };
const lesson = {
  lessonId: 'l1',
  title: 'Mật khẩu',
  rendition: { name: '240p', width: 426, height: 240, bytes: all, bitsPerSecond: 1 },
  source: '/assets/a/1/240p.mp4',
  have: 0,
  state: 'wanted',
} as unknown as KeptLesson;

let asked: string[];
/** What the store does, request by request; the last one does for all that follow. */
let store: ((from: number) => Response)[];
const whole = (from: number) => new Response(file.slice(from), { status: 206 });
const cutAfter = (bytes: number) => (from: number) => {
  const part = file.slice(from, from + bytes);
  let sent = false;
  const body = new ReadableStream(
    {
      pull(controller) {
        if (sent) {
          controller.error(new TypeError('cut'));
        } else {
          sent = true;
          controller.enqueue(part);
        }
      },
    },
    { highWaterMark: 0 },
  );
  return new Response(body, { status: 206 });
};
const shelf = new Shelf('m1');
const running = () =>
  run(lesson, shelf, new AbortController().signal, {
    grown: () => undefined,
    // The line is back as soon as it is gone.
    resting: (now) => now && queueMicrotask(() => dispatchEvent(new Event('online'))),
  });
/** Whether the phone has the same bytes as the store; comparing them one by one would take long. */
const holds = async (from: number, to: number) =>
  Buffer.from(await shelf.range('l1', from, to)).equals(file.subarray(from, to));
let path = lesson.source;

beforeEach(async () => {
  await forget('m1');
  asked = [];
  path = lesson.source;
  vi.stubGlobal('fetch', async (url: string, init: RequestInit = {}) => {
    if (url.startsWith('/api/')) {
      return new Response(JSON.stringify(playback), { headers: { 'Content-Type': 'application/json' } });
    }
    if (url.endsWith('240p.m3u8')) {
      return new Response(`#EXTM3U\n#EXT-X-MAP:URI="http://store.example${path}?signed",BYTERANGE="9@0"\n`);
    }
    const range = new Headers(init.headers).get('range') ?? '';
    asked.push(range);
    const from = Number(/\d+/.exec(range)?.[0]);
    const answer = store.length > 1 ? store.shift() : store[0];
    return answer?.(from) as Response;
  });
});
afterEach(() => vi.unstubAllGlobals());

test('a whole file comes in one request, and is what was sent', async () => {
  store = [whole];
  expect((await running()).state).toBe('kept');
  expect(asked).toEqual([`bytes=0-${all - 1}`]);
  expect(await holds(0, all)).toBe(true);
});

test('a range over the seam of two pieces is what was sent', async () => {
  store = [whole];
  await running();
  expect(await holds(pieceBytes - 5, pieceBytes + 5)).toBe(true);
});

test('after a cut only what is missing is asked for', async () => {
  store = [cutAfter(pieceBytes + 10), whole];
  expect((await running()).state).toBe('kept');
  expect(asked).toEqual([`bytes=0-${all - 1}`, `bytes=${pieceBytes}-${all - 1}`]);
  expect(await holds(0, all)).toBe(true);
});

test('what was there before the application was closed is not fetched again', async () => {
  store = [whole];
  const before = await shelf.addPiece(lesson, file.slice(0, pieceBytes));
  await run(before, shelf, new AbortController().signal, { grown: () => undefined, resting: () => undefined });
  expect(asked).toEqual([`bytes=${pieceBytes}-${all - 1}`]);
  expect(await holds(0, all)).toBe(true);
});

test('a line that is back and fails once more is tried again soon', async () => {
  const cut = cutAfter(0);
  store = [cut, cut, cut, cut, whole];
  const waits = vi.spyOn(globalThis, 'setTimeout');
  expect((await running()).state).toBe('kept');
  expect(waits.mock.calls.map(([, ms]) => ms).filter((ms) => Number(ms) < 30_000)).toEqual([1000, 1000, 1000, 1000]);
  waits.mockRestore();
});

test('an address that has expired is asked for anew, and a store that always refuses is given up', async () => {
  store = [() => new Response('', { status: 403 }), whole];
  expect((await running()).state).toBe('kept');
  await forget('m1');
  store = [() => new Response('', { status: 403 })];
  expect((await running()).state).toBe('failed');
});

test('another version of the video is not mixed with the bytes of this one', async () => {
  store = [whole];
  path = '/assets/a/2/240p.mp4';
  expect((await running()).state).toBe('outdated');
  expect(asked).toEqual([]);
});

test('a phone that is full says so and keeps what it has', async () => {
  store = [whole];
  const full = new Shelf('m1');
  full.addPiece = () => Promise.reject(new DOMException('full', 'QuotaExceededError'));
  const ended = await run(lesson, full, new AbortController().signal, {
    grown: () => undefined,
    resting: () => undefined,
  });
  expect(ended.state).toBe('full');
});
