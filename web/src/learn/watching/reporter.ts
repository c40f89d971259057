import type { Wire } from '../../contract';
import { asProblem, type Problem } from '../../problem';
import { isEmpty, noSeconds, type Seconds, union, without } from './seconds';
import type { Unsent, UnsentStore } from './unsent';

export type Progress = Wire['LessonProgress'];
export type Send = (unsent: Unsent, keepalive: boolean) => Promise<Progress>;

export interface Watched {
  readonly seconds: Seconds;
  readonly positionSeconds: number;
}

/**
 * Brings what was watched of one lesson under one grant to the server.
 *
 * What is watched is kept first and sent then; what was sent is forgotten only when the server has taken it. So a cut
 * line, a closed page or a second sending neither loses nor doubles anything.
 */
export class WatchReporter {
  readonly #lesson: { lessonId: string; grant: string };
  readonly #store: UnsentStore;
  readonly #send: Send;
  readonly #on: { taken: (progress: Progress) => void; refused: (problem: Problem) => void };
  readonly #now: () => Date;
  #accounted: Seconds = noSeconds();
  #position = -1;
  #sending: Promise<void> | undefined;

  constructor(of: {
    lessonId: string;
    grant: string;
    store: UnsentStore;
    send: Send;
    taken: (progress: Progress) => void;
    refused: (problem: Problem) => void;
    now?: () => Date;
  }) {
    this.#lesson = { lessonId: of.lessonId, grant: of.grant };
    this.#store = of.store;
    this.#send = of.send;
    this.#on = of;
    this.#now = of.now ?? (() => new Date());
  }

  /** Sends what is new; at most one sending is under way, unless the page is closing. Never throws. */
  async report(watched: Watched, closing = false): Promise<void> {
    const fresh = without(watched.seconds, this.#accounted);
    if (isEmpty(fresh) && Math.abs(watched.positionSeconds - this.#position) < 1) {
      return;
    }
    const unsent: Unsent = {
      ...this.#lesson,
      seconds: fresh,
      positionSeconds: Math.max(0, watched.positionSeconds),
      positionAt: this.#now().toISOString(),
    };
    this.#store.keep(unsent);
    if (this.#sending && !closing) {
      return;
    }
    this.#sending = this.#deliver(unsent, closing).finally(() => {
      this.#sending = undefined;
    });
    await this.#sending;
  }

  async #deliver(unsent: Unsent, closing: boolean): Promise<void> {
    try {
      const progress = await this.#send(unsent, closing);
      this.#done(unsent);
      this.#on.taken(progress);
    } catch (thrown) {
      const problem = asProblem(thrown);
      if (isFinal(problem)) {
        // The server has looked at it and will not take it: asking again would only be refused again.
        this.#done(unsent);
        this.#on.refused(problem);
      }
    }
  }

  #done(unsent: Unsent): void {
    this.#store.sent(unsent);
    this.#accounted = union(this.#accounted, unsent.seconds);
    this.#position = unsent.positionSeconds;
  }
}

/** Whether sending the same once more cannot help; a sign-in that ended can be renewed, and a busy server rests. */
export const isFinal = ({ status }: Problem): boolean =>
  status >= 400 && status < 500 && ![401, 408, 425, 429].includes(status);

/** Sends what earlier visits left behind, one lesson after the other; what still cannot be sent stays. */
export async function sendLeftovers(store: UnsentStore, send: Send): Promise<void> {
  for (const unsent of store.all()) {
    try {
      await send(unsent, false);
      store.sent(unsent);
    } catch (thrown) {
      if (!isFinal(asProblem(thrown))) {
        return;
      }
      store.sent(unsent);
    }
  }
}
