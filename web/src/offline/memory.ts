import type { Wire } from '../contract';
import { change, database, done, read, result, write } from './database';

interface Remembered {
  readonly value: unknown;
  readonly at: number;
}

/** What a learner's screens are made of; nothing of trainers and managers stays on a phone. */
const kept = /^\/api\/(home|history\?limit=50|(courses|lessons|attempts)\/[^/?]+)$/;
const most = 150;

/** Keeps the server's answer for a time without a line; an older one of the same address goes. */
export async function remember(memberId: string, address: string, value: unknown): Promise<void> {
  if (kept.test(address)) {
    await write(memberId, 'answers', address, { value, at: Date.now() } satisfies Remembered);
    await forgetOldest(memberId);
  }
}

/** What the server answered when it was last asked; undefined where it never was. */
export async function recall(memberId: string, address: string): Promise<unknown> {
  return kept.test(address) ? (await read<Remembered>(memberId, 'answers', address))?.value : undefined;
}

async function forgetOldest(memberId: string): Promise<void> {
  const transaction = (await database(memberId)).transaction('answers', 'readwrite');
  const rows = transaction.objectStore('answers');
  if ((await result(rows.count())) > most) {
    const [keys, all] = await Promise.all([result(rows.getAllKeys()), result<Remembered[]>(rows.getAll())]);
    const oldestFirst = keys.map((key, index) => ({ key, at: all[index]?.at ?? 0 })).sort((a, b) => a.at - b.at);
    for (const { key } of oldestFirst.slice(0, keys.length - most)) {
      rows.delete(key);
    }
  }
  await done(transaction);
}

/** What is remembered of a lesson says from now on what the server has just said of its progress. */
export async function rememberProgress(
  memberId: string,
  lessonId: string,
  progress: Wire['LessonProgress'],
): Promise<void> {
  await changeRemembered<Wire['Lesson']>(memberId, `/api/lessons/${lessonId}`, (lesson) => ({ ...lesson, progress }));
}

/** An attempt that is graded is gone on with no more. */
export async function rememberAttempt(memberId: string, attempt: Wire['Attempt']): Promise<void> {
  await remember(memberId, `/api/attempts/${attempt.id}`, attempt);
  if (attempt.state === 'graded') {
    await changeRemembered<Wire['Lesson']>(memberId, `/api/lessons/${attempt.lessonId}`, (lesson) => {
      const { openAttemptId: _, ...rest } = lesson;
      const quizPassed = lesson.progress.quizPassed || attempt.result?.passed === true;
      return { ...rest, lastAttemptId: attempt.id, progress: { ...lesson.progress, quizPassed } };
    });
  }
}

async function changeRemembered<T>(memberId: string, address: string, to: (before: T) => T): Promise<void> {
  await change<Remembered>(
    memberId,
    'answers',
    address,
    (before) => before && { ...before, value: to(before.value as T) },
  );
}
