import type { Wire } from '../../contract';
import type { Unsent } from '../../offline/outbox';
import { decode, encode, size, union } from './seconds';

/** What a learner has done in a lesson, counting what has not reached the server yet as if it had. */
export function withWaiting(lesson: Wire['Lesson'], waiting: readonly Unsent[]): Wire['Lesson'] {
  const mine = waiting.filter(({ lessonId }) => lessonId === lesson.id);
  const latest = [...mine].sort((a, b) => a.positionAt.localeCompare(b.positionAt)).at(-1);
  if (!latest) {
    return lesson;
  }
  const { progress } = lesson;
  const watched = mine.reduce((all, { seconds }) => union(all, seconds), decode(progress.watched));
  const watchedSeconds = Math.max(size(watched), progress.watchedSeconds);
  return {
    ...lesson,
    progress: {
      ...progress,
      watched: encode(watched),
      watchedSeconds,
      positionSeconds: latest.positionSeconds,
      videoDone: progress.videoDone || watchedSeconds >= progress.neededSeconds,
    },
  };
}
