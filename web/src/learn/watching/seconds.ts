/** The longest lesson there is, in seconds. */
export const longest = 600;

/** A set of seconds of a lesson: second s is bit s mod 8, least significant first, of byte s div 8. */
export type Seconds = Uint8Array;

export const noSeconds = (): Seconds => new Uint8Array(longest / 8);

export const has = (seconds: Seconds, second: number): boolean =>
  (((seconds[second >> 3] ?? 0) >> (second & 7)) & 1) === 1;

export function add(seconds: Seconds, second: number): void {
  seconds[second >> 3] = (seconds[second >> 3] ?? 0) | (1 << (second & 7));
}

export const union = (a: Seconds, b: Seconds): Seconds => a.map((byte, i) => byte | (b[i] ?? 0));

export const without = (a: Seconds, b: Seconds): Seconds => a.map((byte, i) => byte & ~(b[i] ?? 0));

export const isEmpty = (seconds: Seconds): boolean => seconds.every((byte) => byte === 0);

export const size = (seconds: Seconds): number => all(seconds).length;

/** The seconds in the set, in order. */
export const all = (seconds: Seconds): number[] =>
  Array.from({ length: longest }, (_, second) => second).filter((second) => has(seconds, second));

/** As it goes over the wire: base64. */
export const encode = (seconds: Seconds): string => btoa(String.fromCharCode(...seconds));

/** Reads the wire form; what cannot be read is empty, for it only says what one need not watch again. */
export function decode(wire: string): Seconds {
  const seconds = noSeconds();
  try {
    const bytes = atob(wire);
    for (let i = 0; i < seconds.length; i++) {
      seconds[i] = bytes.charCodeAt(i) || 0;
    }
    return seconds;
  } catch {
    return noSeconds();
  }
}

/** Stretches of following seconds, each from its first second up to, not including, `to`. */
export function stretches(seconds: Seconds, length: number): { from: number; to: number }[] {
  const found: { from: number; to: number }[] = [];
  for (let second = 0; second < Math.min(longest, Math.ceil(length)); second++) {
    const last = found.at(-1);
    if (!has(seconds, second)) {
      continue;
    }
    if (last?.to === second) {
      last.to = second + 1;
    } else {
      found.push({ from: second, to: second + 1 });
    }
  }
  return found;
}

/** The first second of the lesson that is missing, from a point on and then from the start; undefined when none is. */
export function firstMissing(seconds: Seconds, length: number, from = 0): number | undefined {
  const end = Math.min(longest, Math.ceil(length));
  const start = Math.min(end, Math.max(0, Math.floor(from)));
  for (let step = 0; step < end; step++) {
    const second = (start + step) % end;
    if (!has(seconds, second)) {
      return second;
    }
  }
  return undefined;
}
