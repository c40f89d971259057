import 'fake-indexeddb/auto';
import { beforeEach, expect, test } from 'vitest';
import { forget } from '../../offline/database';
import { Outbox, type Unsent } from '../../offline/outbox';
import { noAnswer, Problem } from '../../problem';
import { type Progress, type Send, WatchReporter } from './reporter';
import { add, all, noSeconds } from './seconds';

const progress: Progress = {
  watched: 'A'.repeat(100),
  watchedSeconds: 0,
  neededSeconds: 54,
  positionSeconds: 0,
  videoDone: false,
  quizPassed: false,
  completed: false,
};
const implausible = new Problem({ code: 'progress.implausible', status: 422, title: 'Too fast' });

const seconds = (...which: number[]) => {
  const set = noSeconds();
  for (const second of which) {
    add(set, second);
  }
  return set;
};

let outbox: Outbox;
let arrived: Unsent[];
let answer: () => Promise<Progress>;
let refusals: string[];
const send: Send = async (unsent) => {
  const answered = await answer();
  arrived.push(unsent);
  return answered;
};
const reporter = (grant = 'grant-of-today') =>
  new WatchReporter({
    lessonId: 'lesson',
    grant,
    outbox,
    send,
    on: {
      taken: () => undefined,
      refused: ({ code }) => refusals.push(code),
      waits: () => undefined,
    },
    now: () => new Date('2026-11-21T08:00:00Z'),
  });
const waiting = async () => (await outbox.all()).watches.map((unsent) => all(unsent.seconds));

beforeEach(async () => {
  await forget('member');
  outbox = new Outbox('member');
  arrived = [];
  refusals = [];
  answer = async () => progress;
});

test('sends only what is new since the server last took something', async () => {
  const today = reporter();
  await today.report({ seconds: seconds(0, 1), positionSeconds: 2 });
  await today.report({ seconds: seconds(0, 1, 2), positionSeconds: 3 });
  expect(arrived.map((unsent) => all(unsent.seconds))).toEqual([[0, 1], [2]]);
  expect(await waiting()).toEqual([]);
});

test('says nothing when there is nothing to say', async () => {
  const today = reporter();
  await today.report({ seconds: seconds(4), positionSeconds: 5 });
  await today.report({ seconds: seconds(4), positionSeconds: 5.4 });
  expect(arrived).toHaveLength(1);
});

test('without a line everything waits, and goes with the next report', async () => {
  const today = reporter();
  answer = () => Promise.reject(noAnswer());
  await today.report({ seconds: seconds(0, 1), positionSeconds: 2 });
  expect(await waiting()).toEqual([[0, 1]]);
  answer = async () => progress;
  await today.report({ seconds: seconds(0, 1, 2), positionSeconds: 3 });
  expect(arrived.map((unsent) => all(unsent.seconds))).toEqual([[0, 1, 2]]);
  expect(await waiting()).toEqual([]);
});

test('what was watched while a report was under way is not forgotten with it', async () => {
  const today = reporter();
  let arrive: (answered: Progress) => void = () => undefined;
  answer = () => new Promise((resolve) => (arrive = resolve));
  const first = today.report({ seconds: seconds(0), positionSeconds: 1 });
  await today.report({ seconds: seconds(0, 1), positionSeconds: 2 });
  arrive(progress);
  await first;
  expect(await waiting()).toEqual([[1]]);
});

test('a refusal is told and its seconds are not sent again', async () => {
  const today = reporter();
  answer = () => Promise.reject(implausible);
  await today.report({ seconds: seconds(0, 1), positionSeconds: 2 });
  expect(refusals).toEqual(['progress.implausible']);
  expect(await waiting()).toEqual([]);
  answer = async () => progress;
  await today.report({ seconds: seconds(0, 1, 2), positionSeconds: 3 });
  expect(arrived.map((unsent) => all(unsent.seconds))).toEqual([[2]]);
});
