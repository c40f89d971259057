import { add, longest, noSeconds, type Seconds } from './seconds';

/** One look at a player, as often as it reports its time. */
export interface Glimpse {
  /** Where the playhead stands, in seconds of the lesson. */
  readonly at: number;
  /** A clock that only goes forward, in milliseconds. */
  readonly nowMs: number;
  /** It is running: neither paused, nor seeking, nor waiting for data. */
  readonly running: boolean;
  /** Someone can see or hear it. */
  readonly perceptible: boolean;
  readonly rate: number;
}

/** By how much a player's time may run ahead of the clock between two looks: browsers report in steps. */
const slackSeconds = 0.6;

/**
 * Finds out which seconds of a lesson were really shown.
 *
 * Each second has eight parts. A part was shown when the playhead ran through its middle, at whatever speed, while
 * someone could see or hear it; a jump shows nothing of what it jumps over. A second counts when at least half of the
 * parts that the lesson has of it were shown, so that neither two looks at its first quarter nor a start in its last
 * tenth make it count.
 */
export class WatchRecorder {
  /** Every second that counts so far. */
  readonly seconds: Seconds = noSeconds();
  readonly #parts = new Uint8Array(longest);
  readonly #length: number;
  #last: Glimpse | undefined;

  constructor(lengthSeconds: number) {
    this.#length = Math.min(longest, lengthSeconds);
  }

  see(now: Glimpse): void {
    const last = this.#last;
    this.#last = now;
    if (!last?.running || !last.perceptible || !now.perceptible) {
      return;
    }
    const ran = now.at - last.at;
    const possible = ((now.nowMs - last.nowMs) / 1000) * Math.max(now.rate, last.rate) + slackSeconds;
    if (ran > 0 && ran <= possible) {
      this.#shown(last.at, now.at);
    }
  }

  /** The playhead is about to stand elsewhere; what lies between is not shown. */
  jump(): void {
    this.#last = undefined;
  }

  #shown(from: number, to: number): void {
    const first = Math.max(0, Math.ceil(from * 8 - 0.5));
    const end = Math.min(this.#length, to) * 8 - 0.5;
    for (let part = first; part < end; part++) {
      const second = part >> 3;
      this.#parts[second] = (this.#parts[second] ?? 0) | (1 << (part & 7));
      if (bits(this.#parts[second]) * 2 >= this.#partsOf(second)) {
        add(this.seconds, second);
      }
    }
  }

  /** How many parts the lesson has of a second: eight, or fewer of its last one. */
  #partsOf(second: number): number {
    return Math.max(1, Math.min(8, Math.round((this.#length - second) * 8)));
  }
}

const bits = (byte: number): number => byte.toString(2).replaceAll('0', '').length;
