import type { Wire } from '../../contract';
import { isFinal } from '../../offline/isFinal';
import type { Outbox, Unsent } from '../../offline/outbox';
import { asProblem, type Problem } from '../../problem';
import { isEmpty, noSeconds, type Seconds, union, without } from './seconds';

export type Progress = Wire['LessonProgress'];
export type Send = (unsent: Unsent, keepalive: boolean) => Promise<Progress>;

export interface Watched {
  readonly seconds: Seconds;
  readonly positionSeconds: number;
}

export interface ReporterEvents {
  taken(progress: Progress): void;
  refused(problem: Problem): void;
  /** There is no line: it stays in the outbox, and is sent when there is one. */
  waits(): void;
}

/**
 * Brings what was watched of one lesson under one grant to the server.
 *
 * What is watched is kept first and sent then; what was sent is forgotten only when the server has taken it. So a cut
 * line, a closed page or a second sending neither loses nor doubles anything.
 */
export class WatchReporter {
  readonly #lesson: { lessonId: string; grant: string };
  readonly #outbox: Outbox;
  readonly #send: Send;
  readonly #on: ReporterEvents;
  readonly #now: () => Date;
  #accounted: Seconds = noSeconds();
  #position = -1;
  #sending: Promise<void> | undefined;

  constructor(of: {
    lessonId: string;
    grant: string;
    outbox: Outbox;
    send: Send;
    on: ReporterEvents;
    now?: () => Date;
  }) {
    this.#lesson = { lessonId: of.lessonId, grant: of.grant };
    this.#outbox = of.outbox;
    this.#send = of.send;
    this.#on = of.on;
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
    // Not waited for: a page that is closing must send at once, and what is kept is in the order of asking anyway.
    void this.#outbox.keepWatch(unsent);
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
      } else {
        this.#on.waits();
      }
    }
  }

  #done(unsent: Unsent): void {
    void this.#outbox.watchSent(unsent);
    this.#accounted = union(this.#accounted, unsent.seconds);
    this.#position = unsent.positionSeconds;
  }
}
