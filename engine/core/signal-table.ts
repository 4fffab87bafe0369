import { ABSENT, SIGNAL, SIGNAL_BASE, SIGNAL_SLOTS } from "../../runtime/abi/layout.ts";
import type { ChangeLog } from "./market-table.ts";

/**
 * Latest values of the signals that a strategy declares, as the engine holds them for one instance, by their
 * order in its ABI file. A block gets the rows that changed since its last call; `ChangeLog` keeps them.
 */
export class SignalTable {
  readonly count: number;
  readonly #values: Float64Array;
  readonly #changed: Uint8Array;

  constructor(count: number) {
    this.count = count;
    this.#values = new Float64Array(count * SIGNAL_SLOTS).fill(ABSENT);
    this.#changed = new Uint8Array(count).fill(1);
  }

  /** A value, when it came, and the source's own time of it or ABSENT. */
  set(row: number, value: number, receivedAt: number, time: number): void {
    const at = row * SIGNAL_SLOTS;
    this.#values[at + SIGNAL.value] = value;
    this.#values[at + SIGNAL.receivedAt] = receivedAt;
    this.#values[at + SIGNAL.time] = time;
    this.#changed[row] = 1;
  }

  /** Takes the rows of another table in the same order. */
  setAll(values: Float64Array): void {
    this.#values.set(values);
    this.#changed.fill(1);
  }

  /** Writes the number of changed rows into the log, and the rows into it and a block. */
  flush(block: Float64Array, log: ChangeLog): void {
    const at = log.length;
    log.add(0);
    for (let row = 0; row < this.count; row++) {
      if (this.#changed[row] === 0) continue;
      this.#changed[row] = 0;
      const values = this.#values.subarray(row * SIGNAL_SLOTS, (row + 1) * SIGNAL_SLOTS);
      block.set(values, SIGNAL_BASE + row * SIGNAL_SLOTS);
      log.add(row);
      log.addAll(values);
      log.slots[at]! += 1;
    }
  }

  /** Takes the changed rows of a log from `at` on into a block, each in the row that `rowOf` gives or nowhere. */
  static replay(block: Float64Array, log: Float64Array, at: number, rowOf: (row: number) => number): number {
    let next = at + 1;
    for (let rows = log[at]!; rows > 0; rows--) {
      const row = rowOf(log[next]!);
      next += 1;
      if (row >= 0) block.set(log.subarray(next, next + SIGNAL_SLOTS), SIGNAL_BASE + row * SIGNAL_SLOTS);
      next += SIGNAL_SLOTS;
    }
    return next;
  }
}
