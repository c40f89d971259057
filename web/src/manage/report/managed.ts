import type { Wire } from '../../contract';

/** The units that a person manages or administers: each once, in the order of the grants. */
export function managedUnits({ roles }: Wire['Me']): Wire['UnitRef'][] {
  const units = new Map<string, Wire['UnitRef']>();
  for (const { role, unit } of roles) {
    if (role === 'manager' || role === 'administrator') units.set(unit.id, unit);
  }
  return [...units.values()];
}
