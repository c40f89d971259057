import type { Wire } from '../../contract';

/** What is known of a member, as the fields of a form hold it: empty where nothing is. */
export interface Particulars {
  readonly number: string;
  readonly name: string;
  readonly phone: string;
  readonly born: string;
  readonly position: string;
  readonly email: string;
}

export const nothingKnown: Particulars = { number: '', name: '', phone: '', born: '', position: '', email: '' };

export const particularsOf = (member: Wire['Member']): Particulars => ({
  number: member.number,
  name: member.name,
  phone: member.phone ?? '',
  born: member.born ?? '',
  position: member.position ?? '',
  email: member.email ?? '',
});

type Sent = { number: string; name: string } & Partial<Omit<Particulars, 'number' | 'name'>>;

/** As the server wants it: without what is empty, and without blanks around it. */
export function sent(given: Particulars): Sent {
  const filled = Object.entries(given)
    .map(([field, value]) => [field, value.trim()] as const)
    .filter(([field, value]) => value !== '' || field === 'number' || field === 'name');
  return Object.fromEntries(filled) as Sent;
}
