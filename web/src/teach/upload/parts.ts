/** How a file is cut, as the server announced it. Parts are numbered from 1; all but the last have the same size. */
export interface Plan {
  readonly sizeBytes: number;
  readonly partSizeBytes: number;
  readonly partCount: number;
}

/** First byte of a part, and the byte after its last. */
export function partRange(plan: Plan, number: number): [from: number, to: number] {
  const from = (number - 1) * plan.partSizeBytes;
  return [from, Math.min(from + plan.partSizeBytes, plan.sizeBytes)];
}

function partBytes(plan: Plan, number: number): number {
  const [from, to] = partRange(plan, number);
  return to - from;
}

/** What the store holds and what is on its way to it. A value: every change gives a new one. */
export interface Transfer {
  readonly plan: Plan;
  readonly held: ReadonlySet<number>;
  readonly underWay: ReadonlyMap<number, number>;
}

export function beginTransfer(plan: Plan, held: readonly number[]): Transfer {
  const known = held.filter((number) => number >= 1 && number <= plan.partCount);
  return { plan, held: new Set(known), underWay: new Map() };
}

/** The first part that the store lacks and nobody is sending. */
export function nextPart({ plan, held, underWay }: Transfer): number | undefined {
  for (let number = 1; number <= plan.partCount; number++) {
    if (!held.has(number) && !underWay.has(number)) return number;
  }
  return undefined;
}

/** So many bytes of this part have left; 0 when its sending begins, or begins again. */
export function partMoved(transfer: Transfer, number: number, bytes: number): Transfer {
  const sent = Math.min(bytes, partBytes(transfer.plan, number));
  return { ...transfer, underWay: new Map(transfer.underWay).set(number, sent) };
}

export function partArrived(transfer: Transfer, number: number): Transfer {
  const underWay = new Map(transfer.underWay);
  underWay.delete(number);
  return { ...transfer, underWay, held: new Set(transfer.held).add(number) };
}

/** Bytes held and bytes that have left: what a progress bar shows. */
export function sentBytes({ plan, held, underWay }: Transfer): number {
  let bytes = 0;
  for (const number of held) bytes += partBytes(plan, number);
  for (const moved of underWay.values()) bytes += moved;
  return bytes;
}
