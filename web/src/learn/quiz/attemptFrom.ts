import { memberId } from '../../app/session';
import { call } from '../../call';
import type { Wire } from '../../contract';
import { recall, rememberAttempt } from '../../offline/memory';
import { asProblem } from '../../problem';

/** An attempt from the server, and without a line as it was when it was asked for last. */
export async function attemptFrom(attemptId: string): Promise<Wire['Attempt']> {
  const member = memberId() ?? 'nobody';
  try {
    const attempt = await call('get', '/api/attempts/{attemptId}', { path: { attemptId } });
    rememberAttempt(member, attempt).catch(() => undefined);
    return attempt;
  } catch (thrown) {
    const known =
      asProblem(thrown).code === 'network'
        ? await recall(member, `/api/attempts/${attemptId}`).catch(() => undefined)
        : undefined;
    if (known) {
      return known as Wire['Attempt'];
    }
    throw thrown;
  }
}
