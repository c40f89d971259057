import type { Wire } from '../../contract';
import { partRange } from './parts';
import type { UploadPorts } from './ports';
import type { PutOutcome } from './put-part';

/** A server and a store in memory, for tests of what an upload does when they misbehave. */
export class FakeStore {
  readonly received: number[] = [];
  readonly signed: number[] = [];
  readonly waited: number[] = [];
  announced = 0;
  unreadable = false;
  readonly #held = new Map<number, number>();
  readonly #answers = new Map<number, PutOutcome[]>();
  readonly #hooks = new Map<number, () => void>();
  readonly #announceFailures: Error[] = [];
  readonly #completeFailures: Error[] = [];
  #size = 0;

  constructor(private readonly partSizeBytes: number) {}

  file(bytes: number): Blob {
    this.#size = bytes;
    return new Blob([new Uint8Array(bytes)]);
  }

  holds(...numbers: number[]): void {
    for (const number of numbers) this.#held.set(number, this.partSizeBytes);
  }

  answersTo(number: number, ...answers: PutOutcome[]): void {
    this.#answers.set(number, answers);
  }

  whenReceived(number: number, then: () => void): void {
    this.#hooks.set(number, then);
  }

  announceFails(error: Error): void {
    this.#announceFailures.push(error);
  }

  completeFails(error: Error): void {
    this.#completeFailures.push(error);
  }

  bytesHeld(): number {
    return [...this.#held.values()].reduce((sum, bytes) => sum + bytes, 0);
  }

  /** Resolves when whatever could go on has gone on. */
  async quiet(): Promise<void> {
    for (let turn = 0; turn < 200; turn++) await Promise.resolve();
  }

  ports(): UploadPorts {
    return {
      server: {
        announce: async () => {
          this.announced++;
          throwFirst(this.#announceFailures);
          return this.#upload();
        },
        sign: async (_, numbers) => {
          this.signed.push(...numbers);
          return numbers.map((number) => ({ number, url: `part:${number}` }));
        },
        complete: async () => {
          throwFirst(this.#completeFailures);
          return { state: 'queued' } as Wire['Video'];
        },
      },
      put: async (url, bytes, moved, stop) => {
        const number = Number(url.slice('part:'.length));
        const answer = this.#answers.get(number)?.shift();
        if (answer) return answer;
        moved(bytes.byteLength / 2);
        await Promise.resolve();
        if (stop.aborted) return { kind: 'stopped' };
        this.received.push(number);
        this.#held.set(number, bytes.byteLength);
        this.#hooks.get(number)?.();
        return { kind: 'stored' };
      },
      read: async (_, from, to) => {
        if (this.unreadable) throw new DOMException('gone', 'NotReadableError');
        return new ArrayBuffer(to - from);
      },
      wait: async (millis) => {
        this.waited.push(millis);
      },
      now: () => 0,
      chance: () => 0,
    };
  }

  #upload(): Wire['Upload'] {
    const plan = {
      sizeBytes: this.#size,
      partSizeBytes: this.partSizeBytes,
      partCount: Math.ceil(this.#size / this.partSizeBytes),
    };
    for (const number of this.#held.keys()) {
      const [from, to] = partRange(plan, number);
      this.#held.set(number, to - from);
    }
    return {
      ...plan,
      id: 'upload',
      lessonId: 'lesson',
      fileName: 'clip.mp4',
      fingerprint: '0'.repeat(64),
      partsHeld: [...this.#held.keys()],
      state: 'open',
      expiresAt: '2026-11-28T00:00:00Z',
    };
  }
}

function throwFirst(failures: Error[]): void {
  const failure = failures.shift();
  if (failure) throw failure;
}
