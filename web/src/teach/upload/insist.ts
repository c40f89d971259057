import { Problem } from '../../problem';

/** Asks until the server has decided, be it against us; what else goes wrong is a bad line or a bad moment, and waits. */
export async function insist<T>(
  ask: () => Promise<T>,
  pass: () => Promise<void>,
  backOff: () => Promise<void>,
): Promise<T> {
  for (;;) {
    await pass();
    try {
      return await ask();
    } catch (error) {
      if (!(error instanceof Problem) || isDecided(error)) throw error;
      await backOff();
    }
  }
}

function isDecided({ status }: Problem): boolean {
  return status >= 400 && status < 500 && status !== 408 && status !== 429;
}
