import { MARKET_BASE, MARKET_SLOTS, MAX_MARKETS } from "../../runtime/abi/layout.ts";

/** One row of a market table, and whether its block has it still to be told. */
export class MarketRow {
  readonly row: number;
  /** Slots of the row, in the table's own memory. */
  readonly values: Float64Array;
  changed = true;

  constructor(row: number, values: Float64Array) {
    this.row = row;
    this.values = values;
  }

  /** Writes a slot (MARKET). */
  set(slot: number, value: number): void {
    if (this.values[slot] === value) return;
    this.values[slot] = value;
    this.changed = true;
  }
}

/**
 * The market table of one instance as the engine holds it. A block gets the rows that changed since
 * its last call; `ChangeLog` keeps them, so that the same calls can be made again.
 */
export class MarketTable {
  readonly rows: readonly MarketRow[];
  readonly #values: Float64Array;

  /** Throws RangeError for more than MAX_MARKETS markets, or none. */
  constructor(count: number) {
    if (!(count >= 1 && count <= MAX_MARKETS)) throw new RangeError(`a market table of ${count} rows`);
    this.#values = new Float64Array(count * MARKET_SLOTS);
    this.rows = Array.from(
      { length: count },
      (_, row) => new MarketRow(row, this.#values.subarray(row * MARKET_SLOTS, (row + 1) * MARKET_SLOTS)),
    );
  }

  /** Writes the changed rows into a block and into the log. */
  flush(block: Float64Array, log: ChangeLog): void {
    const { rows } = this;
    for (let i = 0; i < rows.length; i++) {
      const row = rows[i]!;
      if (!row.changed) continue;
      row.changed = false;
      block.set(row.values, MARKET_BASE + row.row * MARKET_SLOTS);
      log.add(row.row);
      log.addAll(row.values);
    }
  }

  /** A copy of the table as the block has it. */
  static copyOf(block: Float64Array, count: number): Float64Array {
    return block.slice(MARKET_BASE, MARKET_BASE + count * MARKET_SLOTS);
  }
}

/** A growing list of slots. */
export class ChangeLog {
  slots = new Float64Array(1024);
  length = 0;

  add(value: number): void {
    if (this.length === this.slots.length) this.#grow(this.length + 1);
    this.slots[this.length++] = value;
  }

  addAll(values: Float64Array): void {
    if (this.length + values.length > this.slots.length) this.#grow(this.length + values.length);
    this.slots.set(values, this.length);
    this.length += values.length;
  }

  #grow(needed: number): void {
    const larger = new Float64Array(Math.max(needed, 2 * this.slots.length));
    larger.set(this.slots);
    this.slots = larger;
  }
}
