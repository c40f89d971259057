import type { Wire } from '../contract';
import { decode, encode, isEmpty, type Seconds, union, without } from '../learn/watching/seconds';
import { change, readAll } from './database';

/** What has been watched of one lesson under one grant and has not reached the server yet. */
export interface Unsent {
  readonly lessonId: string;
  readonly grant: string;
  readonly seconds: Seconds;
  readonly positionSeconds: number;
  readonly positionAt: string;
}

/** Answers to a quiz that have not reached the server yet; handed in, they are to be graded there. */
export interface UnsentAnswers {
  readonly attemptId: string;
  readonly lessonId: string;
  readonly answers: Wire['Answers'];
  readonly handIn: boolean;
}

type KeptWatch = Omit<Unsent, 'seconds'> & { readonly kind: 'watch'; readonly watched: string };
type KeptAnswers = UnsentAnswers & { readonly kind: 'answers' };
type Kept = KeptWatch | KeptAnswers;

export interface Waiting {
  readonly watches: readonly Unsent[];
  readonly answers: readonly UnsentAnswers[];
}

export const nothing: Waiting = { watches: [], answers: [] };

const channel = 'muoiphut.outbox';

/** Tells when what waits has changed, here, in another page or in the service worker. Returns how to stop. */
export function whenOutboxChanges(then: () => void): () => void {
  const heard = new BroadcastChannel(channel);
  heard.onmessage = then;
  return () => heard.close();
}

/** A lesson may wait under several grants; the end of a grant, its signature, tells them apart. */
const watchKey = ({ lessonId, grant }: Pick<Unsent, 'lessonId' | 'grant'>): string =>
  `watch.${lessonId}.${grant.slice(-24)}`;
const answersKey = (attemptId: string): string => `answers.${attemptId}`;

/**
 * Keeps what was done until the server has taken it, where a closed page or an empty battery does not lose it, and where
 * the service worker can send it. Whatever is sent twice changes nothing at the server, so nothing is sent as new.
 */
export class Outbox {
  readonly #memberId: string;

  constructor(memberId: string) {
    this.#memberId = memberId;
  }

  /** Adds to what is kept of the lesson under the same grant; the position is the newer one. Keeping twice is harmless. */
  keepWatch(unsent: Unsent): Promise<void> {
    return this.#change<KeptWatch>(watchKey(unsent), (before) => {
      const { seconds, ...rest } = unsent;
      const all = before ? union(decode(before.watched), seconds) : seconds;
      return { ...rest, kind: 'watch', watched: encode(all) };
    });
  }

  /** Forgets what the server has taken; what was watched meanwhile stays. */
  watchSent(taken: Unsent): Promise<void> {
    return this.#change<KeptWatch>(watchKey(taken), (kept) => {
      if (!kept) {
        return undefined;
      }
      const left = without(decode(kept.watched), taken.seconds);
      const done = isEmpty(left) && kept.positionAt <= taken.positionAt;
      return done ? undefined : { ...kept, watched: encode(left) };
    });
  }

  /** Takes the place of earlier answers of the attempt; what was handed in stays so. */
  keepAnswers(unsent: UnsentAnswers): Promise<void> {
    return this.#change<KeptAnswers>(answersKey(unsent.attemptId), (before) =>
      before?.handIn ? before : { ...unsent, kind: 'answers' },
    );
  }

  /** Forgets the answers that the server has taken, unless others have taken their place meanwhile. */
  answersSent(taken: UnsentAnswers): Promise<void> {
    return this.#change<KeptAnswers>(answersKey(taken.attemptId), (kept) =>
      kept && kept.handIn === taken.handIn && JSON.stringify(kept.answers) === JSON.stringify(taken.answers)
        ? undefined
        : kept,
    );
  }

  /** Everything that still has to be sent; nothing where the browser keeps nothing. */
  async all(): Promise<Waiting> {
    const kept = await readAll<Kept>(this.#memberId, 'outbox').catch((): Kept[] => []);
    return {
      watches: kept.flatMap((one) => (one.kind === 'watch' ? [{ ...one, seconds: decode(one.watched) }] : [])),
      answers: kept.filter((one) => one.kind === 'answers'),
    };
  }

  async answersOf(attemptId: string): Promise<UnsentAnswers | undefined> {
    return (await this.all()).answers.find((one) => one.attemptId === attemptId);
  }

  /** A phone that can keep nothing must not stop a lesson: what could not be kept is still sent while the page is open. */
  async #change<T extends Kept>(key: string, to: (before: T | undefined) => T | undefined): Promise<void> {
    try {
      await change(this.#memberId, 'outbox', key, to);
    } catch {
      return;
    }
    const told = new BroadcastChannel(channel);
    told.postMessage(key);
    told.close();
  }
}
