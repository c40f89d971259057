import { decode, encode, isEmpty, type Seconds, union, without } from './seconds';

/** What has been watched of one lesson under one grant and has not reached the server yet. */
export interface Unsent {
  readonly lessonId: string;
  readonly grant: string;
  readonly seconds: Seconds;
  readonly positionSeconds: number;
  readonly positionAt: string;
}

interface Kept {
  grant: string;
  watched: string;
  positionSeconds: number;
  positionAt: string;
}

/**
 * Keeps what has not been sent where a closed page or an empty battery does not lose it: in the browser's storage, under
 * the name of the member, so that another person on the same phone neither sees nor sends it.
 */
export class UnsentStore {
  readonly #prefix: string;
  readonly #storage: Storage;

  constructor(memberId: string, storage: Storage = localStorage) {
    this.#prefix = `muoiphut.unsent.${memberId}.`;
    this.#storage = storage;
  }

  /** Adds to what is kept of the lesson under the same grant; the position is the newer one. Keeping twice is harmless. */
  keep(unsent: Unsent): void {
    const before = this.#read(this.#key(unsent));
    const seconds = before ? union(decode(before.watched), unsent.seconds) : unsent.seconds;
    this.#write(this.#key(unsent), { ...unsent, seconds });
  }

  /** Forgets what the server has taken; what was watched meanwhile stays. */
  sent(taken: Unsent): void {
    const kept = this.#read(this.#key(taken));
    if (!kept) {
      return;
    }
    const left = without(decode(kept.watched), taken.seconds);
    if (isEmpty(left) && kept.positionAt <= taken.positionAt) {
      this.#storage.removeItem(this.#key(taken));
    } else {
      this.#write(this.#key(taken), { ...kept, lessonId: taken.lessonId, seconds: left });
    }
  }

  /** Everything that still has to be sent, of every lesson. */
  all(): Unsent[] {
    return Object.keys(this.#storage)
      .filter((key) => key.startsWith(this.#prefix))
      .flatMap((key) => {
        const kept = this.#read(key);
        const [lessonId = ''] = key.slice(this.#prefix.length).split('.');
        return kept ? [{ ...kept, lessonId, seconds: decode(kept.watched) }] : [];
      });
  }

  /** A lesson may wait under several grants; the end of a grant, its signature, tells them apart. */
  #key = ({ lessonId, grant }: Pick<Unsent, 'lessonId' | 'grant'>): string =>
    `${this.#prefix}${lessonId}.${grant.slice(-24)}`;

  #read(key: string): Kept | undefined {
    try {
      const kept: Partial<Kept> = JSON.parse(this.#storage.getItem(key) ?? '{}');
      return kept.grant && kept.watched && kept.positionAt ? (kept as Kept) : undefined;
    } catch {
      return undefined;
    }
  }

  #write(key: string, { grant, seconds, positionSeconds, positionAt }: Unsent): void {
    const kept: Kept = { grant, watched: encode(seconds), positionSeconds, positionAt };
    try {
      this.#storage.setItem(key, JSON.stringify(kept));
    } catch {
      // A full storage must not stop the lesson: what could not be kept is still sent while the page is open.
      return;
    }
  }
}
