/** Holds work back while there is a reason to; several reasons may hold at once. */
export class Gate<Reason extends string> {
  readonly #reasons = new Set<Reason>();
  #waiting: (() => void)[] = [];

  close(reason: Reason): void {
    this.#reasons.add(reason);
  }

  open(reason: Reason): void {
    this.#reasons.delete(reason);
    if (this.#reasons.size > 0) return;
    const waiting = this.#waiting;
    this.#waiting = [];
    for (const go of waiting) go();
  }

  holds(reason: Reason): boolean {
    return this.#reasons.has(reason);
  }

  passed(): Promise<void> {
    return this.#reasons.size === 0 ? Promise.resolve() : new Promise((go) => this.#waiting.push(go));
  }
}
