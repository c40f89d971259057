/** What is looked for; empty where anything is. */
export interface Filters {
  readonly operation: string;
  readonly from: string;
  readonly to: string;
  readonly unit: string;
  readonly member: string;
  /** How the unit or the member is called, for the words on the page alone. */
  readonly name: string;
}

const NAMES = ['operation', 'from', 'to', 'unit', 'member', 'name'] as const;

/** As the address of the page says. */
export const filtersOf = (query: Record<string, string>): Filters =>
  Object.fromEntries(NAMES.map((name) => [name, query[name] ?? ''])) as unknown as Filters;

/** The address of the page with these filters. */
export function addressFor(filters: Filters): string {
  const given = NAMES.filter((name) => filters[name]).map((name) => [name, filters[name]]);
  const search = new URLSearchParams(given);
  return `/manage/administer/audit${search.size > 0 ? `?${search}` : ''}`;
}

interface Asked {
  operation?: string;
  from?: string;
  to?: string;
  unitId?: string;
  memberId?: string;
}

/** As the server wants it. */
export function queryOf({ operation, from, to, unit, member }: Filters): Asked {
  const all = { operation, from, to, unitId: unit, memberId: member };
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value));
}
