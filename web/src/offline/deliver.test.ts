import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { add, all, noSeconds } from '../learn/watching/seconds';
import { noAnswer, Problem } from '../problem';
import { serve } from '../testing/server';
import { forget } from './database';
import { type Delivery, deliver } from './deliver';
import { Outbox, type Unsent, type UnsentAnswers } from './outbox';

const watched = (...which: number[]): Unsent => {
  const seconds = noSeconds();
  for (const second of which) {
    add(seconds, second);
  }
  return { lessonId: 'l1', grant: 'grant', seconds, positionSeconds: 8, positionAt: '2026-11-22T08:00:00Z' };
};
const answered = (choice: string, handIn = false): UnsentAnswers => ({
  attemptId: 'a1',
  lessonId: 'l1',
  answers: { answers: [{ questionId: 'q1', choiceIds: [choice] }] },
  handIn,
});

let outbox: Outbox;
let arrived: string[];
let line: () => Promise<void>;
const by: Delivery = {
  watch: (_, { seconds }) => line().then(() => void arrived.push(`watched ${all(seconds)}`)),
  answers: (_, { answers, handIn }) =>
    line().then(() => void arrived.push(`${handIn ? 'handed in' : 'answered'} ${answers.answers[0]?.choiceIds}`)),
};
const refusing = (code: string, status: number) => () => Promise.reject(new Problem({ code, status, title: code }));

beforeEach(async () => {
  await forget('m1');
  outbox = new Outbox('m1');
  arrived = [];
  line = async () => undefined;
  serve({ 'GET /api/me': { memberId: 'm1' } });
});
afterEach(() => vi.unstubAllGlobals());

test('what waits is sent once, and then nothing waits', async () => {
  await outbox.keepWatch(watched(1, 2));
  await outbox.keepAnswers(answered('yes', true));
  expect(await deliver(by)).toBe(true);
  expect(await deliver(by)).toBe(true);
  expect(arrived).toEqual(['watched 1,2', 'handed in yes']);
});

test('without a line all of it stays', async () => {
  await outbox.keepWatch(watched(1));
  await outbox.keepAnswers(answered('yes'));
  line = () => Promise.reject(noAnswer());
  expect(await deliver(by)).toBe(false);
  const { watches, answers } = await outbox.all();
  expect([watches.length, answers.length]).toEqual([1, 1]);
});

test('what was watched while it was being sent stays', async () => {
  await outbox.keepWatch(watched(1));
  line = () => outbox.keepWatch({ ...watched(2), positionAt: '2026-11-22T08:00:01Z' });
  await deliver(by);
  expect((await outbox.all()).watches.map(({ seconds }) => all(seconds))).toEqual([[2]]);
});

test('an answer given while another was being sent stays', async () => {
  await outbox.keepAnswers(answered('no'));
  line = () => outbox.keepAnswers(answered('yes'));
  await deliver(by);
  expect((await outbox.answersOf('a1'))?.answers).toEqual(answered('yes').answers);
});

test('what was handed in is not replaced by a late answer', async () => {
  await outbox.keepAnswers(answered('yes', true));
  await outbox.keepAnswers(answered('no'));
  await deliver(by);
  expect(arrived).toEqual(['handed in yes']);
});

test('what the server refuses for good is forgotten, what it is too busy for is not', async () => {
  await outbox.keepWatch(watched(1));
  line = refusing('conflict.busy', 409);
  expect(await deliver(by)).toBe(false);
  line = refusing('progress.implausible', 422);
  expect(await deliver(by)).toBe(true);
  expect((await outbox.all()).watches).toEqual([]);
});

test('nothing of one person goes out under the name of another', async () => {
  await outbox.keepWatch(watched(1));
  serve({ 'GET /api/me': { memberId: 'm2' } });
  expect(await deliver(by)).toBe(true);
  expect(arrived).toEqual([]);
  expect((await outbox.all()).watches).toHaveLength(1);
});
