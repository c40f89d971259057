import { call } from '../../call';

/** How many open units are right below a unit. */
export async function openBelow(unitId: string): Promise<number> {
  let count = 0;
  let after: string | undefined;
  do {
    const page = await call('get', '/api/units/{unitId}/children', {
      path: { unitId },
      query: { limit: 100, ...(after ? { after } : {}) },
    });
    count += page.items.filter(({ closedAt }) => !closedAt).length;
    after = page.next;
  } while (after);
  return count;
}

/** What keeps a unit from being closed. */
export async function leftIn(unitId: string): Promise<{ units: number; members: boolean }> {
  const [units, members] = await Promise.all([
    openBelow(unitId),
    call('get', '/api/units/{unitId}/members', { path: { unitId }, query: { limit: 1 } }),
  ]);
  return { units, members: members.items.length > 0 };
}

/** The ids of a unit and of all above it that the reader may see. */
export async function ancestorsOf(unitId: string): Promise<readonly string[]> {
  const { ancestors } = await call('get', '/api/units/{unitId}', { path: { unitId } });
  return [unitId, ...ancestors.map(({ id }) => id)];
}
