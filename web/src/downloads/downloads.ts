import { signal } from '@preact/signals';
import { memberId } from '../app/session';
import type { Wire } from '../contract';
import { keepLibrary } from '../offline/worker';
import { gather } from './gather';
import { bytesOf, kept, known } from './kept';
import { run } from './run';
import { type KeptLesson, Shelf } from './shelf';
import { askToKeep, isFull, space } from './space';

/** The one that is on its way waits for a line. */
export const resting = signal(false);

/** Why the last attempt to begin one came to nothing, by its lesson. */
export const troubles = signal<ReadonlyMap<string, 'full' | 'failed' | 'impossible'>>(new Map());

const running = new Map<string, AbortController>();

const shelfOf = (): Shelf => new Shelf(memberId() ?? 'nobody');

function show(lesson: KeptLesson): void {
  kept.value = new Map(kept.value).set(lesson.lessonId, lesson);
}

function trouble(lessonId: string, what?: 'full' | 'failed' | 'impossible'): void {
  const others = [...troubles.value].filter(([id]) => id !== lessonId);
  troubles.value = new Map(what ? [...others, [lessonId, what]] : others);
}

/** Begins to bring a lesson to this phone in one of its renditions, unless there is no room for it. */
export async function keepLesson(lesson: Wire['Lesson'], rendition: Wire['Rendition']): Promise<void> {
  trouble(lesson.id);
  const stop = new AbortController();
  running.set(lesson.id, stop);
  try {
    const { limit } = await space();
    if (bytesOf(kept.value.values()) + rendition.bytes > limit) {
      trouble(lesson.id, 'full');
      return;
    }
    await askToKeep();
    const member = memberId() ?? 'nobody';
    const begun = await gather(member, lesson, rendition, stop.signal);
    await shelfOf().remove(lesson.id);
    await shelfOf().put(begun);
    show(begun);
  } catch (thrown) {
    trouble(lesson.id, isFull(thrown) ? 'full' : thrown instanceof DOMException ? 'impossible' : 'failed');
    return;
  } finally {
    running.delete(lesson.id);
  }
  await goOn(lesson.id);
}

/** Goes on with one that was stopped or cut; pages of the same browser take turns. */
export async function goOn(lessonId: string): Promise<void> {
  if (running.has(lessonId)) {
    return;
  }
  const stop = new AbortController();
  running.set(lessonId, stop);
  const work = async () => {
    const shelf = shelfOf();
    const found = await shelf.find(lessonId);
    if (!found || found.state === 'kept' || stop.signal.aborted) {
      return;
    }
    const wanted: KeptLesson = { ...found, state: 'wanted' };
    await shelf.put(wanted);
    show(wanted);
    const ended = await run(wanted, shelf, stop.signal, {
      grown: show,
      resting: (now) => {
        resting.value = now;
      },
    });
    // Removed meanwhile: it must not come back.
    if (kept.value.has(lessonId)) {
      const left: KeptLesson = stop.signal.aborted ? { ...ended, state: 'paused' } : ended;
      await shelf.put(left);
      show(left);
      await keepLibrary();
    }
  };
  const locks = navigator.locks as LockManager | undefined;
  await (locks ? locks.request('muoiphut.download', { signal: stop.signal }, work) : work())
    .catch(() => undefined)
    .finally(() => running.delete(lessonId));
}

export const pause = (lessonId: string): void => running.get(lessonId)?.abort();

export async function remove(lessonId: string): Promise<void> {
  pause(lessonId);
  kept.value = new Map([...kept.value].filter(([id]) => id !== lessonId));
  await shelfOf().remove(lessonId);
}

/** Reads what is on the phone, and goes on with what was on its way when the application was closed. */
export function goOnDownloading(member: string): () => void {
  new Shelf(member).all().then(
    (all) => {
      kept.value = new Map(all.map((lesson) => [lesson.lessonId, lesson]));
      known.value = true;
      for (const { lessonId, state } of all) {
        if (state === 'wanted') {
          void goOn(lessonId);
        }
      }
    },
    () => {
      known.value = true;
    },
  );
  return () => {
    for (const stop of running.values()) {
      stop.abort();
    }
    kept.value = new Map();
    known.value = false;
  };
}
