import type { CDPSession, Page } from '@playwright/test';

/** The line between one page and everything else, as wide as a test wants it. */
export class Line {
  readonly #session: CDPSession;

  private constructor(session: CDPSession) {
    this.#session = session;
  }

  static async of(page: Page): Promise<Line> {
    const session = await page.context().newCDPSession(page);
    await session.send('Network.enable');
    return new Line(session);
  }

  async carries(bitsPerSecond: number): Promise<void> {
    const throughput = bitsPerSecond / 8;
    await this.#session.send('Network.emulateNetworkConditions', {
      offline: false,
      latency: 20,
      downloadThroughput: throughput,
      uploadThroughput: throughput,
    });
  }
}
