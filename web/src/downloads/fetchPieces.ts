import { type KeptLesson, pieceBytes, type Shelf } from './shelf';

/** The address is no longer good, or the file is another one: a new address has to be asked for. */
export class StaleAddress extends Error {}

/** So long without a byte, and the line is taken for dead though it does not say so. */
const patienceMs = 30_000;

/**
 * Fetches what is missing of a file in one request, and keeps it piece by piece, so that what a cut line or a closed
 * page loses is less than one piece.
 *
 * @throws StaleAddress when the store refuses
 */
export async function fetchPieces(of: {
  lesson: KeptLesson;
  url: string;
  shelf: Shelf;
  signal: AbortSignal;
  grown: (lesson: KeptLesson) => void;
}): Promise<KeptLesson> {
  let { lesson } = of;
  const all = lesson.rendition.bytes;
  const stop = new AbortController();
  const forward = () => stop.abort();
  of.signal.addEventListener('abort', forward);
  let patience = setTimeout(forward, patienceMs);
  try {
    const response = await fetch(of.url, {
      signal: stop.signal,
      cache: 'no-store',
      headers: { Range: `bytes=${lesson.have}-${all - 1}` },
    });
    if (response.status !== 206 && !(response.status === 200 && lesson.have === 0)) {
      throw new StaleAddress(`${response.status}`);
    }
    const reader = response.body?.getReader();
    let piece = new Uint8Array(Math.min(pieceBytes, all - lesson.have));
    let filled = 0;
    for (let next = await reader?.read(); next && !next.done; next = await reader?.read()) {
      clearTimeout(patience);
      patience = setTimeout(forward, patienceMs);
      for (let at = 0; at < next.value.length && piece.length > 0; ) {
        const part = next.value.subarray(at, at + piece.length - filled);
        piece.set(part, filled);
        filled += part.length;
        at += part.length;
        if (filled === piece.length) {
          lesson = await of.shelf.addPiece(lesson, piece);
          of.grown(lesson);
          piece = new Uint8Array(Math.min(pieceBytes, all - lesson.have));
          filled = 0;
        }
      }
    }
    return lesson;
  } finally {
    clearTimeout(patience);
    of.signal.removeEventListener('abort', forward);
  }
}
