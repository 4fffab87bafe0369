import type { ClobClient } from "../http/clob-client.ts";
import { LIMITS } from "../protocol/constants.ts";

/**
 * The venue's dead-man switch: while the engine lives it sends a heartbeat every few seconds; when
 * none comes for ten, the venue cancels all orders of the key.
 */
export class Heartbeat {
  readonly #clob: ClobClient;
  readonly #alive: () => boolean;
  readonly #clock: () => number;
  #id = "";
  #lastBeat = Number.NEGATIVE_INFINITY;
  #timer: NodeJS.Timeout | null = null;
  #sending = false;

  /** `alive` says whether the executor still runs; `clock` is in milliseconds. */
  constructor(clob: ClobClient, alive: () => boolean, clock: () => number) {
    this.#clob = clob;
    this.#alive = alive;
    this.#clock = clock;
  }

  /** False where the venue may have ended the orders, or soon will: no new orders then. */
  get healthy(): boolean {
    return this.#clock() - this.#lastBeat < LIMITS.value.heartbeatTimeout;
  }

  /** One heartbeat, unless the engine is dead or one is under way. True where the venue took it. */
  async beat(): Promise<boolean> {
    if (this.#sending || !this.#alive()) return false;
    this.#sending = true;
    const sentAt = this.#clock();
    const result = await this.#clob.heartbeat(this.#id);
    this.#sending = false;
    if (result.ok) {
      this.#id = result.value;
      this.#lastBeat = sentAt;
      return true;
    }
    // The venue says which id it wants: another process of the key, or an answer that was lost.
    if (result.failure.kind === "refused") this.#id = result.failure.heartbeatId ?? "";
    return false;
  }

  start(): void {
    if (this.#timer !== null) return;
    void this.beat();
    this.#timer = setInterval(() => void this.beat(), LIMITS.value.heartbeatEvery);
  }

  /** Ends the beats: the venue then cancels what is open. */
  stop(): void {
    if (this.#timer !== null) clearInterval(this.#timer);
    this.#timer = null;
  }
}
