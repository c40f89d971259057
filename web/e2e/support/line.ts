import type { BrowserContext, Route } from '@playwright/test';

const PART = /[?&]partNumber=(\d+)/;

/** The line between a browser and the media store: counts what arrives there, and can be cut after some parts. */
export class StoreLine {
  /** Numbers of the parts that the store has answered for, in the order in which they came. */
  readonly stored: number[] = [];
  #passing = Number.POSITIVE_INFINITY;

  static async of(context: BrowserContext): Promise<StoreLine> {
    const line = new StoreLine();
    await context.route(PART, (route) => line.#handle(route));
    context.on('response', (response) => {
      const part = PART.exec(response.url())?.[1];
      if (part && response.request().method() === 'PUT' && response.ok()) line.stored.push(Number(part));
    });
    return line;
  }

  /** So many more parts come through; everything after them is cut off. */
  cutAfter(parts: number): void {
    this.#passing = parts;
  }

  mend(): void {
    this.#passing = Number.POSITIVE_INFINITY;
  }

  async #handle(route: Route): Promise<void> {
    if (route.request().method() !== 'PUT' || this.#passing-- > 0) return route.continue();
    return route.abort('connectionreset');
  }
}
