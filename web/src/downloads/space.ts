/** No phone is filled by us, however much it has. */
const most = 2_000_000_000;

/** Of what the browser would give us, so much at most. */
const share = 0.6;

export interface Space {
  /** The most that all downloads together may take, in bytes. */
  readonly limit: number;
}

/** How much may be kept on this phone; where the browser does not say, little. */
export async function space(): Promise<Space> {
  const { quota = 300_000_000 } = (await navigator.storage?.estimate?.().catch(() => undefined)) ?? {};
  return { limit: Math.min(most, Math.floor(quota * share)) };
}

/** Asks the browser not to throw away what is kept when the phone gets full; it may say no, and then nothing changes. */
export async function askToKeep(): Promise<void> {
  await navigator.storage?.persist?.().catch(() => undefined);
}

export const isFull = (thrown: unknown): boolean =>
  thrown instanceof DOMException && (thrown.name === 'QuotaExceededError' || thrown.name === 'UnknownError');
