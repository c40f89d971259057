import { useEffect, useRef, useState } from 'preact/hooks';
import { readAgain } from '../../app/useGet';
import { Outbox } from '../../offline/outbox';
import type { Problem } from '../../problem';
import { follow } from './follow';
import { WatchRecorder } from './recorder';
import { type Progress, WatchReporter } from './reporter';
import { decode, noSeconds, type Seconds, union } from './seconds';
import { sendProgress } from './send';

const reportEveryMs = 10_000;

export interface Watching {
  /** Everything watched so far, on this phone or before: what the bar shows. */
  readonly seconds: Seconds;
  readonly positionSeconds: number;
  /** Why some seconds were not counted, when that happened last. */
  readonly refused: Problem | undefined;
}

/**
 * Watches someone watch: records which seconds of the lesson are shown and reports them every ten seconds, on a pause,
 * at the end, and when the page is left.
 */
export function useWatching(of: {
  lessonId: string;
  memberId: string | undefined;
  grant: string | undefined;
  lengthSeconds: number;
  progress: Progress;
  video: HTMLVideoElement | null;
  onProgress: (progress: Progress) => void;
  /** What was watched could not be sent yet. */
  onWaits: () => void;
  /** The grant counts no longer; a new one is needed. */
  onGrantOver: () => void;
}): Watching {
  const { lessonId, memberId, grant, lengthSeconds, video } = of;
  const [local, setLocal] = useState<{ seconds: Seconds; at: number }>({ seconds: noSeconds(), at: 0 });
  const [refused, setRefused] = useState<Problem>();
  const latest = useRef(of);
  latest.current = of;

  useEffect(() => {
    if (!video || !memberId || !grant) {
      return;
    }
    const recorder = new WatchRecorder(lengthSeconds);
    const reporter = new WatchReporter({
      lessonId,
      grant,
      outbox: new Outbox(memberId),
      send: sendProgress,
      on: {
        taken: (progress) => latest.current.onProgress(progress),
        refused: (problem) =>
          problem.code.startsWith('progress.grant') ? latest.current.onGrantOver() : setRefused(problem),
        waits: () => latest.current.onWaits(),
      },
    });
    const watched = () => ({ seconds: recorder.seconds, positionSeconds: video.currentTime });
    const report = () => video.currentTime > 0 && void reporter.report(watched());
    const leave = async () => {
      if (video.currentTime > 0) await reporter.report(watched(), true);
    };
    const hide = () => document.visibilityState === 'hidden' && void leave();
    const show = () => setLocal({ seconds: recorder.seconds.slice(), at: video.currentTime });

    const unfollow = follow(video, recorder);
    const every = setInterval(() => !video.paused && report(), reportEveryMs);
    video.addEventListener('timeupdate', show);
    video.addEventListener('pause', report);
    video.addEventListener('ended', report);
    addEventListener('online', report);
    addEventListener('pagehide', leave);
    document.addEventListener('visibilitychange', hide);
    return () => {
      void leave().then(readAgain);
      unfollow();
      clearInterval(every);
      video.removeEventListener('timeupdate', show);
      video.removeEventListener('pause', report);
      video.removeEventListener('ended', report);
      removeEventListener('online', report);
      removeEventListener('pagehide', leave);
      document.removeEventListener('visibilitychange', hide);
    };
  }, [lessonId, memberId, grant, lengthSeconds, video]);

  return {
    seconds: union(decode(of.progress.watched), local.seconds),
    positionSeconds: local.at || of.progress.positionSeconds,
    refused,
  };
}
