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

const RANGE = /^bytes=(\d+)-(\d+)$/;

/** Nothing that a player asks for at once is as long. */
const DOWNLOAD = 1_000_000;

/** The line between a phone and the media store for downloads: breaks off after some bytes, and stays broken until mended. */
export class DownloadLine {
  /** From which byte on each download asked for the rest. */
  readonly begun: number[] = [];
  #bytes: number;

  private constructor(bytes: number) {
    this.#bytes = bytes;
  }

  static async breakingAfter(context: BrowserContext, bytes: number): Promise<DownloadLine> {
    const line = new DownloadLine(bytes);
    await context.route(/\.mp4\?/, (route) => line.#handle(route));
    return line;
  }

  mend(): void {
    this.#bytes = Number.POSITIVE_INFINITY;
  }

  async #handle(route: Route): Promise<void> {
    const [, from = '', to = ''] = RANGE.exec(route.request().headers()['range'] ?? '') ?? [];
    if (!from || Number(to) - Number(from) < DOWNLOAD) return route.continue();
    this.begun.push(Number(from));
    if (this.#bytes === Number.POSITIVE_INFINITY) return route.continue();
    if (this.#bytes === 0) return route.abort('connectionreset');
    const until = Number(from) + this.#bytes - 1;
    this.#bytes = 0;
    const part = await route.fetch({ headers: { ...route.request().headers(), range: `bytes=${from}-${until}` } });
    return route.fulfill({ response: part });
  }
}
