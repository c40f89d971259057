import { isFinal } from '../offline/isFinal';
import { Problem } from '../problem';
import { fetchPieces, StaleAddress } from './fetchPieces';
import { addressOf, sourceOf } from './gather';
import type { KeptLesson, Shelf } from './shelf';
import { isFull } from './space';

/** How long to rest after each failure in a row; the line coming back ends a rest, and the row. */
const restsMs = [1000, 2000, 5000, 15_000, 30_000] as const;

/** So often in a row a store that answers may give nothing before it is given up. */
const mostRefusals = 4;

export interface RunEvents {
  grown(lesson: KeptLesson): void;
  /** Nothing comes at the moment; it goes on by itself. */
  resting(resting: boolean): void;
}

/** Brings a lesson to the phone from wherever it stopped, over as many cuts as it takes, until it is there or stopped. */
export async function run(begun: KeptLesson, shelf: Shelf, signal: AbortSignal, on: RunEvents): Promise<KeptLesson> {
  let lesson = begun;
  let refusals = 0;
  for (let failures = 0; lesson.have < lesson.rendition.bytes && !signal.aborted; ) {
    const before = lesson.have;
    const grown = (more: KeptLesson) => {
      lesson = more;
      failures = 0;
      on.resting(false);
      on.grown(more);
    };
    try {
      const { url, playback } = await addressOf(lesson.lessonId, lesson.rendition.name, signal);
      if (sourceOf(url) !== lesson.source) {
        return { ...lesson, state: 'outdated' };
      }
      lesson = { ...lesson, playback };
      lesson = await fetchPieces({ lesson, url, shelf, signal, grown });
    } catch (thrown) {
      if (isFull(thrown)) {
        return { ...lesson, state: 'full' };
      }
      refusals = isRefusal(thrown) ? refusals + 1 : refusals;
      if (refusals > mostRefusals || (thrown instanceof Problem && isFinal(thrown))) {
        return { ...lesson, state: 'failed' };
      }
    }
    if (lesson.have === before && !signal.aborted) {
      on.resting(true);
      const lineIsBack = await rest(restsMs[Math.min(failures, restsMs.length - 1)] ?? 0, signal);
      // A line that has only just come back may fail once more: that must not cost half a minute.
      failures = lineIsBack ? 0 : failures + 1;
    }
  }
  on.resting(false);
  return lesson.have < lesson.rendition.bytes ? lesson : { ...lesson, state: 'kept' };
}

/** The store or the server has answered, and not with what was asked for. */
const isRefusal = (thrown: unknown): boolean =>
  thrown instanceof StaleAddress || (thrown instanceof Error && thrown.constructor === Error);

/** Waits, until the line is back, or until it is stopped. Says whether the line is back. */
function rest(ms: number, signal: AbortSignal): Promise<boolean> {
  return new Promise((resolve) => {
    const wake = (event?: Event) => {
      clearTimeout(timer);
      removeEventListener('online', wake);
      signal.removeEventListener('abort', wake);
      resolve(event?.type === 'online');
    };
    const timer = setTimeout(wake, ms);
    addEventListener('online', wake);
    signal.addEventListener('abort', wake);
  });
}
