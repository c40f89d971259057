import type Hls from 'hls.js';
import { lines } from './quality';

/** Where a video element gets its bytes from. */
export interface Source {
  /** Begins to fetch the video itself, from that second on; before, only the list of what there is was fetched. */
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

/** The library, fetched once. It is as big as the rest of the application, so that only a lesson fetches it. */
export const fetchLibrary = () => import('hls.js/light');

/**
 * Connects a video element with an HLS playlist.
 *
 * Where the browser has Media Source Extensions hls.js plays, for only so can the quality be capped; what browsers say
 * of their own HLS is not believed (`canPlayType` answers "maybe" in Chromium, which then fails). An iPhone, which has
 * none, plays by itself.
 */
export async function connect(video: HTMLVideoElement, url: string, on: SourceEvents): Promise<Source> {
  if (!('MediaSource' in globalThis) && video.canPlayType('application/vnd.apple.mpegurl')) {
    return nativeSource(video, url, on);
  }
  const { default: Library } = await fetchLibrary();
  return hlsSource(Library, video, url, on);
}

function nativeSource(video: HTMLVideoElement, url: string, on: SourceEvents): Source {
  video.addEventListener('error', on.broken);
  return {
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

function hlsSource(Library: typeof Hls, video: HTMLVideoElement, url: string, on: SourceEvents): Source {
  const hls = new Library({
    autoStartLoad: false,
    // The lowest quality first: the first picture matters more than a sharp one.
    startLevel: 0,
    testBandwidth: false,
    abrEwmaDefaultEstimate: 400_000,
    capLevelToPlayerSize: true,
    maxBufferLength: 30,
    backBufferLength: 60,
    enableWorker: false,
  });
  let maxLines: number | undefined;
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
    start(at) {
      hls.startLoad(at);
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
