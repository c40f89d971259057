import type Hls from 'hls.js';
import type { HlsConfig } from 'hls.js';
import type { KeptMedia } from '../../downloads/keptPlayback';
import { connection } from './preferences';
import { lines } from './quality';

/** Where a video element gets its bytes from. */
export interface Source {
  /** Fetches the first few seconds from there on, where the reader has not asked to save data. */
  prepare(at: number): void;
  /** Fetches as much as playing from there on needs. */
  start(at: number): void;
  /** Allows at most so many lines of picture; undefined allows all. */
  cap(maxLines: number | undefined): void;
  destroy(): void;
}

export interface SourceEvents {
  /** The line is gone; fetching goes on by itself when it is back. */
  waiting(): void;
  flowing(): void;
  /** The addresses have expired or the video cannot be played: a new playback is needed. */
  broken(): void;
}

/** Seconds of video that are fetched before someone presses play: the least that hls.js can, which is one segment. */
const prepared = 1;
/** And while it plays. */
const ahead = 30;

/** The library, fetched once. It is as big as the rest of the application, so that only a lesson fetches it. */
const fetchLibrary = () => import('hls.js/light');

/** Whether the browser lets a script feed it with video, so that the library can play. */
const canBeFed = (): boolean => 'MediaSource' in globalThis;

/** An iPhone has only this one; its own player cannot be given what is kept on the phone. */
const canBeFedInTurns = (): boolean => 'ManagedMediaSource' in globalThis;

/** Fetches the library before anyone has pressed play, if it will be needed and nobody has asked to save data. */
export function fetchLibraryAhead(): void {
  if (canBeFed() && connection()?.saveData !== true) {
    fetchLibrary().catch(() => undefined);
  }
}

/**
 * Connects a video element with an HLS playlist.
 *
 * Where the browser has Media Source Extensions hls.js plays, for only so can the quality be capped; what browsers say
 * of their own HLS is not believed (`canPlayType` answers "maybe" in Chromium, which then fails). An iPhone, which has
 * none, plays by itself.
 */
export async function connect(
  video: HTMLVideoElement,
  url: string,
  on: SourceEvents,
  kept?: KeptMedia,
): Promise<Source> {
  if (!canBeFed() && !(kept && canBeFedInTurns()) && video.canPlayType('application/vnd.apple.mpegurl')) {
    return nativeSource(video, url, on);
  }
  const { default: Library } = await fetchLibrary();
  const loader = kept && (await import('./keptLoader')).keptLoader(kept);
  return hlsSource(Library, video, url, on, loader);
}

function nativeSource(video: HTMLVideoElement, url: string, on: SourceEvents): Source {
  video.addEventListener('error', on.broken);
  return {
    // Without Media Source Extensions a browser cannot be told to fetch only a little.
    prepare: () => undefined,
    start(at) {
      video.src = url;
      video.currentTime = at;
    },
    cap: () => undefined,
    destroy() {
      video.removeEventListener('error', on.broken);
      video.removeAttribute('src');
      video.load();
    },
  };
}

function hlsSource(
  Library: typeof Hls,
  video: HTMLVideoElement,
  url: string,
  on: SourceEvents,
  loader: HlsConfig['loader'] | undefined,
): Source {
  const hls = new Library({
    autoStartLoad: false,
    // The lowest quality first: the first picture matters more than a sharp one.
    startLevel: 0,
    testBandwidth: false,
    abrEwmaDefaultEstimate: 400_000,
    capLevelToPlayerSize: true,
    maxBufferLength: prepared,
    backBufferLength: 60,
    enableWorker: false,
    ...(loader ? { loader } : {}),
  });
  let maxLines: number | undefined;
  let preparedAt: number | undefined;
  let rescued = false;
  let retry: ReturnType<typeof setTimeout> | undefined;
  const applyCap = () => {
    const allowed = hls.levels.flatMap((level, index) =>
      maxLines === undefined || lines(level) <= maxLines ? [index] : [],
    );
    hls.autoLevelCapping = maxLines === undefined ? -1 : (allowed.at(-1) ?? 0);
  };
  const goOn = () => {
    clearTimeout(retry);
    hls.startLoad();
  };
  hls.on(Library.Events.MANIFEST_PARSED, applyCap);
  hls.on(Library.Events.FRAG_LOADED, on.flowing);
  hls.on(Library.Events.ERROR, (_, error) => {
    if (!error.fatal) {
      return;
    }
    if (error.type === Library.ErrorTypes.MEDIA_ERROR && !rescued) {
      rescued = true;
      hls.recoverMediaError();
    } else if (error.type === Library.ErrorTypes.NETWORK_ERROR && !refused(error.response?.code)) {
      on.waiting();
      retry = setTimeout(goOn, 5000);
    } else {
      on.broken();
    }
  });
  addEventListener('online', goOn);
  hls.loadSource(url);
  hls.attachMedia(video);
  return {
    prepare(at) {
      if (loader || connection()?.saveData !== true) {
        preparedAt = at;
        hls.startLoad(at);
      }
    },
    start(at) {
      hls.config.maxBufferLength = ahead;
      if (preparedAt !== at) {
        hls.startLoad(at);
      }
      if (at > 0) {
        video.currentTime = at;
      }
    },
    cap(allowed) {
      maxLines = allowed;
      applyCap();
    },
    destroy() {
      clearTimeout(retry);
      removeEventListener('online', goOn);
      hls.destroy();
    },
  };
}

/** The server has answered and said no, as it does when a signed address has expired. */
const refused = (status: number | undefined): boolean => status !== undefined && status >= 400 && status < 500;
