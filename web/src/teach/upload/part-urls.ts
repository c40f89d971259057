import type { Wire } from '../../contract';
import { nextPart, partMoved, type Transfer } from './parts';

const AHEAD = 6;

type Signed = readonly Wire['PartUrl'][];

/** Presigned URLs, asked for a few parts ahead and only when needed, so that they are fresh when they are used. */
export class PartUrls {
  #known = new Map<number, Promise<Signed>>();

  constructor(private readonly sign: (numbers: number[]) => Promise<Signed>) {}

  async of(number: number, transfer: Transfer): Promise<string> {
    const signed = await (this.#known.get(number) ?? this.#ask([number, ...after(transfer)]));
    const part = signed.find((each) => each.number === number);
    if (!part) throw new Error(`part ${number} was not signed`);
    return part.url;
  }

  /** They may have expired. */
  forget(): void {
    this.#known = new Map();
  }

  #ask(numbers: number[]): Promise<Signed> {
    const signed = this.sign(numbers);
    for (const number of numbers) this.#known.set(number, signed);
    return signed;
  }
}

function after(transfer: Transfer): number[] {
  const numbers: number[] = [];
  let rest = transfer;
  for (let next = nextPart(rest); next !== undefined && numbers.length < AHEAD; next = nextPart(rest)) {
    numbers.push(next);
    rest = partMoved(rest, next, 0);
  }
  return numbers;
}
