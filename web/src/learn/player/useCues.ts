import { useEffect, useState } from 'preact/hooks';
import { type Cue, cuesOf } from './vtt';

const none: readonly Cue[] = [];

/** The cues at an address, fetched when they are wanted; none as long as they are not there. */
export function useCues(url: string | undefined, wanted: boolean): readonly Cue[] {
  const [read, setRead] = useState<{ url: string; cues: readonly Cue[] }>();
  useEffect(() => {
    const leaving = new AbortController();
    if (url && wanted && read?.url !== url) {
      fetch(url, { signal: leaving.signal })
        .then((response) => (response.ok ? response.text() : ''))
        .then((text) => setRead({ url, cues: cuesOf(text) }))
        // They come another time; the lesson goes on without them.
        .catch(() => undefined);
    }
    return () => leaving.abort();
  }, [url, wanted, read]);
  return read && read.url === url ? read.cues : none;
}
