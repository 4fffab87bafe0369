/** An order that waits for the end of the one that it replaces. */
interface Waiting {
  readonly old: number;
  readonly id: number;
  /** Whether the old one was cancelled; null while it is open. */
  isCanceled: boolean | null;
}

/** The replacements of one market whose new order has not left yet, oldest first. */
export class Replacements {
  #waiting: Waiting[] = [];

  get isWaiting(): boolean {
    return this.#waiting.length > 0;
  }

  add(old: number, id: number): void {
    this.#waiting.push({ old, id, isCanceled: null });
  }

  /** The open order that the waiting order `id` is to replace, or null where `id` does not wait. */
  replacedBy(id: number): number | null {
    return this.#waiting.find((one) => one.id === id)?.old ?? null;
  }

  /** An order ended: what waits for it may go on. */
  onEnd(old: number, isCanceled: boolean): void {
    for (const one of this.#waiting) if (one.old === old) one.isCanceled ??= isCanceled;
  }

  /** Forgets a waiting order. False where it does not wait. */
  drop(id: number): boolean {
    const at = this.#waiting.findIndex((one) => one.id === id);
    if (at >= 0) this.#waiting.splice(at, 1);
    return at >= 0;
  }

  /** Takes out those whose old order has ended. */
  takeReady(): readonly Waiting[] {
    const ready = this.#waiting.filter((one) => one.isCanceled !== null);
    if (ready.length > 0) this.#waiting = this.#waiting.filter((one) => one.isCanceled === null);
    return ready;
  }
}
