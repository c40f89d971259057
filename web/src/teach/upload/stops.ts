import { Problem } from '../../problem';

/** Why an upload stands still until its person does something. */
export type StopReason =
  | { readonly kind: 'choose-again' }
  | { readonly kind: 'store-refused' }
  | { readonly kind: 'abandoned' }
  | { readonly kind: 'refused'; readonly problem: Problem };

export class Stopped extends Error {
  readonly reason: StopReason;

  constructor(reason: StopReason) {
    super(reason.kind);
    this.reason = reason;
  }
}

/** The store no longer knows the upload. */
export class Gone extends Error {}

/** What announcing the file once more may mend: a forgotten upload, or parts that the server misses. */
export function isGone(error: unknown): boolean {
  return error instanceof Gone || (error instanceof Problem && MENDABLE.includes(error.code));
}

const MENDABLE = ['not-found', 'upload.incomplete', 'upload.not-open'];

/** What stopped a run. A file that can no longer be read (a phone's picker takes its right back) must be chosen again. */
export function reasonOf(error: unknown): StopReason {
  if (error instanceof Stopped) return error.reason;
  if (error instanceof Problem) return { kind: 'refused', problem: error };
  if (error instanceof DOMException && error.name === 'NotReadableError') return { kind: 'choose-again' };
  throw error;
}
