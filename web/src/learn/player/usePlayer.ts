import type { RefObject } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { KeptMedia } from '../../downloads/keptPlayback';
import { connect, type Source } from './source';

/** How soon after one failure another means that fetching new addresses does not help. */
const helplessMs = 30_000;

export interface PlayerState {
  readonly video: RefObject<HTMLVideoElement | null>;
  /** Someone has asked for the video; the browser's own controls are shown from then on. */
  readonly started: boolean;
  /** The line is gone; it goes on by itself. */
  readonly stalled: boolean;
  /** It could not be played, and new addresses did not help. */
  readonly broken: boolean;
  playAt(second: number): void;
  tryAgain(): void;
}

/** Connects a video element with a playlist, and plays when asked, also where the library is still on its way. */
export function usePlayer(of: {
  url: string;
  kept: KeptMedia | undefined;
  startAt: number;
  maxLines: number | undefined;
  onBroken: (at: number) => void;
}): PlayerState {
  const { url, maxLines } = of;
  const video = useRef<HTMLVideoElement>(null);
  const source = useRef<Source | undefined>(undefined);
  const wanted = useRef<number | undefined>(undefined);
  const lastFailure = useRef(Number.NEGATIVE_INFINITY);
  const [started, setStarted] = useState(false);
  const [stalled, setStalled] = useState(false);
  const [broken, setBroken] = useState(false);
  const latest = useRef(of);
  latest.current = of;

  const position = () => video.current?.currentTime || wanted.current || latest.current.startAt;
  const begin = () => {
    if (wanted.current !== undefined) {
      source.current?.start(wanted.current);
      // A browser that wants one more press shows its own button for it.
      video.current?.play().catch(() => undefined);
    }
  };
  const fail = () => {
    const again = performance.now() - lastFailure.current < helplessMs;
    lastFailure.current = performance.now();
    if (wanted.current !== undefined) {
      wanted.current = position();
    }
    if (again) {
      setBroken(true);
    } else {
      latest.current.onBroken(position());
    }
  };

  // biome-ignore lint/correctness/useExhaustiveDependencies: connects once for each playlist; the rest is read when it happens
  useEffect(() => {
    const element = video.current;
    if (!element) {
      return;
    }
    let gone = false;
    setBroken(false);
    const on = { waiting: () => setStalled(true), flowing: () => setStalled(false), broken: fail };
    connect(element, url, on, latest.current.kept).then(
      (connected) => {
        if (gone) {
          connected.destroy();
          return;
        }
        source.current = connected;
        connected.cap(latest.current.maxLines);
        connected.prepare(position());
        begin();
      },
      () => gone || fail(),
    );
    return () => {
      gone = true;
      if (wanted.current !== undefined) {
        // The next source goes on where this one stops.
        wanted.current = position();
      }
      source.current?.destroy();
      source.current = undefined;
    };
  }, [url]);

  useEffect(() => source.current?.cap(maxLines), [maxLines]);

  return {
    video,
    started,
    stalled,
    broken,
    playAt(second) {
      if (video.current && wanted.current !== undefined) {
        video.current.currentTime = second;
        video.current.play().catch(() => undefined);
        return;
      }
      wanted.current = second;
      setStarted(true);
      begin();
      video.current?.focus();
    },
    tryAgain() {
      lastFailure.current = Number.NEGATIVE_INFINITY;
      latest.current.onBroken(position());
    },
  };
}
