import { useEffect, useState } from 'preact/hooks';
import { call } from '../../call';
import type { Wire } from '../../contract';

type Video = Wire['Video'];

const PERIOD_MILLIS = 1000;

const isUnderWay = (video: Video | undefined): boolean =>
  video !== undefined && ['queued', 'probing', 'transcoding'].includes(video.state);

/** What becomes of an uploaded file, asked for every second while that can change and somebody looks. */
export function useVideo(lessonId: string, first: Video | undefined) {
  const [video, setVideo] = useState(first);
  const watching = isUnderWay(video);

  useEffect(() => {
    if (!watching) return;
    const leaving = new AbortController();
    let timer: ReturnType<typeof setTimeout>;
    const ask = async () => {
      if (document.visibilityState === 'visible') {
        const path = { lessonId };
        // A question without an answer is simply asked again: the next second brings a newer one.
        await call('get', '/api/teaching/lessons/{lessonId}/video', { path }, { signal: leaving.signal }).then(
          (answer) => leaving.signal.aborted || setVideo(answer),
          () => undefined,
        );
      }
      if (!leaving.signal.aborted) timer = setTimeout(ask, PERIOD_MILLIS);
    };
    timer = setTimeout(ask, PERIOD_MILLIS);
    return () => {
      leaving.abort();
      clearTimeout(timer);
    };
  }, [lessonId, watching]);

  return [video, setVideo] as const;
}
