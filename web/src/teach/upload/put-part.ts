/** What became of one part. `lost` covers everything that trying again may mend. */
export type PutOutcome =
  | { readonly kind: 'stored' }
  | { readonly kind: 'lost' }
  | { readonly kind: 'stopped' }
  | { readonly kind: 'refused'; readonly status: number };

export type PutPart = (
  url: string,
  bytes: ArrayBuffer,
  moved: (bytes: number) => void,
  stop: AbortSignal,
) => Promise<PutOutcome>;

const STALL_MILLIS = 45_000;

/**
 * Sends one part to a presigned URL. Over XHR, because fetch tells nothing of how far an upload is; as an ArrayBuffer,
 * because a Blob would add a Content-Type that was not signed. Gives the part up after 45 seconds without a byte.
 */
export const putPart: PutPart = (url, bytes, moved, stop) =>
  new Promise((answer) => {
    if (stop.aborted) return answer({ kind: 'stopped' });
    const request = new XMLHttpRequest();
    let stall: ReturnType<typeof setTimeout>;
    const watch = () => {
      clearTimeout(stall);
      stall = setTimeout(() => end({ kind: 'lost' }), STALL_MILLIS);
    };
    const onStop = () => end({ kind: 'stopped' });
    const end = (outcome: PutOutcome) => {
      clearTimeout(stall);
      stop.removeEventListener('abort', onStop);
      request.onload = request.onerror = request.upload.onprogress = null;
      request.abort();
      answer(outcome);
    };
    request.upload.onprogress = (event) => {
      watch();
      moved(event.loaded);
    };
    request.onload = () => end(outcomeOf(request.status));
    request.onerror = () => end({ kind: 'lost' });
    stop.addEventListener('abort', onStop);
    request.open('PUT', url);
    request.send(bytes);
    watch();
  });

function outcomeOf(status: number): PutOutcome {
  if (status >= 200 && status < 300) return { kind: 'stored' };
  if (status >= 500 || status === 408 || status === 429) return { kind: 'lost' };
  return { kind: 'refused', status };
}
