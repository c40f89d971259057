import { call } from '../call';
import { sendProgress } from '../learn/watching/send';
import { asProblem } from '../problem';
import { isFinal } from './isFinal';
import { rememberAttempt, rememberProgress } from './memory';
import type { Unsent, UnsentAnswers } from './outbox';
import { Outbox } from './outbox';

/** How the two kinds of things that wait are sent; both write down what the server answers. */
export interface Delivery {
  watch(memberId: string, unsent: Unsent): Promise<void>;
  answers(memberId: string, unsent: UnsentAnswers): Promise<void>;
}

export const overTheLine: Delivery = {
  async watch(memberId, unsent) {
    const progress = await sendProgress(unsent, false);
    await rememberProgress(memberId, unsent.lessonId, progress).catch(() => undefined);
  },
  async answers(memberId, { attemptId, answers, handIn }) {
    const path = { attemptId };
    const attempt = handIn
      ? await call('post', '/api/attempts/{attemptId}/submission', { path, body: answers }, { retryAfterMs: [] })
      : await call('put', '/api/attempts/{attemptId}/answers', { path, body: answers }, { retryAfterMs: [] });
    await rememberAttempt(memberId, attempt).catch(() => undefined);
  },
};

/**
 * Sends what waits of whoever is signed in, one after the other, in only one place at a time: page or service worker.
 * The server is asked who that is, so that nothing of one person goes out under the name of another. What it refuses
 * for good is forgotten, for it would be refused again.
 *
 * @returns whether nothing waits any more
 */
export async function deliver(by: Delivery = overTheLine): Promise<boolean> {
  const locks = navigator.locks as LockManager | undefined;
  const send = async () => {
    const { memberId } = await call('get', '/api/me', {}, { retryAfterMs: [] });
    return sendAll(memberId, by);
  };
  return locks ? locks.request('muoiphut.outbox', send) : send();
}

async function sendAll(memberId: string, by: Delivery): Promise<boolean> {
  const outbox = new Outbox(memberId);
  const { watches, answers } = await outbox.all();
  for (const unsent of watches) {
    if (!(await settled(by.watch(memberId, unsent)))) {
      return false;
    }
    await outbox.watchSent(unsent);
  }
  for (const unsent of answers) {
    if (!(await settled(by.answers(memberId, unsent)))) {
      return false;
    }
    await outbox.answersSent(unsent);
  }
  return true;
}

const settled = (sending: Promise<void>): Promise<boolean> =>
  sending.then(
    () => true,
    (thrown: unknown) => isFinal(asProblem(thrown)),
  );
