import type { WallClock } from "../pace.ts";

/** A clock that stands still but while it is waited on; every wait also calls `onWait`. */
export class VirtualClock implements WallClock {
  time = 0;
  /** Waits so far. */
  waits = 0;
  readonly #onWait: (waits: number) => void | Promise<void>;

  constructor(onWait: (waits: number) => void | Promise<void> = () => {}) {
    this.#onWait = onWait;
  }

  now(): number {
    return this.time;
  }

  async wait(milliseconds: number): Promise<void> {
    this.time += milliseconds;
    this.waits += 1;
    await this.#onWait(this.waits);
  }
}
