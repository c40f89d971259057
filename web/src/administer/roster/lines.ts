import type { Wire } from '../../contract';

export type Verdict = Wire['RosterVerdict'];

export const VERDICTS: readonly Verdict[] = ['new', 'changed', 'moved', 'same', 'refused'];

export const countOf = (counts: Wire['RosterCounts'], verdict: Verdict): number =>
  verdict === 'new' ? counts.added : counts[verdict];

/** How many lines would change something. */
export const changing = ({ added, changed, moved }: Wire['RosterCounts']): number => added + changed + moved;

/** Whether a line would change something, and so can be chosen. */
export const canApply = ({ verdict, applied }: Wire['RosterLine']): boolean =>
  !applied && verdict !== 'same' && verdict !== 'refused';

/** A byte order mark, without which Excel does not read Vietnamese. */
const MARK = '\ufeff';

/** An empty roster whose headings the import knows, with one line that shows how it is meant. */
export const template = (fields: Record<Wire['RosterField'], string>, unitCode: string): string =>
  `${MARK}${[
    [fields.number, fields.name, fields.born, fields.phone, 'Mã đơn vị', fields.position, fields.email],
    ['MP9999', 'Họ Tên Mẫu', '31/12/1990', '0900000000', unitCode, '', ''],
  ]
    .map((cells) => cells.map(quoted).join(';'))
    .join('\r\n')}\r\n`;

const quoted = (cell: string): string => `"${cell.replaceAll('"', '""')}"`;
