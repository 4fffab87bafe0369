import { ABSENT, INPUT, MAX_INT, MAX_SIGNALS, SIGNAL, SIGNAL_BASE, SIGNAL_SLOTS } from "../abi/layout.ts";
import { block } from "./frame.ts";

/** Latest value of one series: a row of the signal table. */
export class LatestSignal {
  readonly #base: number;

  constructor(index: number) {
    this.#base = SIGNAL_BASE + index * SIGNAL_SLOTS;
  }

  /** Null before the first one. */
  get value(): number | null {
    return block[this.#base + SIGNAL.receivedAt] === ABSENT ? null : block[this.#base + SIGNAL.value]!;
  }

  /** The source's own time of it, microseconds; null where it is not recorded, and before the first one. */
  get time(): number | null {
    const time = block[this.#base + SIGNAL.time]!;
    return time === ABSENT ? null : time;
  }

  /** Microseconds since it came; before the first one older than any. */
  get age(): number {
    const receivedAt = block[this.#base + SIGNAL.receivedAt]!;
    return receivedAt === ABSENT ? MAX_INT : block[INPUT.now]! - receivedAt;
  }
}

const latest = Array.from({ length: MAX_SIGNALS }, (_, index) => new LatestSignal(index));

export function latestSignal(index: number): LatestSignal {
  return latest[index]!;
}
