import { MAX_OPEN_ORDERS, OPEN_ORDER, OPEN_ORDER_BASE, OPEN_ORDER_SLOTS } from "../../runtime/abi/layout.ts";
import type { InstanceMarket } from "./instance-market.ts";

/** The open orders of an instance as its strategy is shown them: rows by market, then by age. */
export class OpenOrderTable {
  /** Rows (OPEN_ORDER); as many as there are open orders, at most MAX_OPEN_ORDERS. */
  readonly rows = new Float64Array(MAX_OPEN_ORDERS * OPEN_ORDER_SLOTS);
  #count = 0;

  /**
   * Reads the orders that were sent and are not done, those of quotes and those whose cancel is under way
   * among them. Returns how many there are, which may be more than rows.
   */
  fill(markets: readonly InstanceMarket[]): number {
    this.#count = 0;
    for (const { row, executor } of markets) {
      const { orders } = executor;
      for (let i = 0; i < orders.count; i++) if (orders.isWorking(i)) this.#add(row, orders, i);
    }
    return this.#count;
  }

  #add(row: number, orders: InstanceMarket["executor"]["orders"], at: number): void {
    const base = this.#count++ * OPEN_ORDER_SLOTS;
    if (base >= this.rows.length) return;
    const { rows } = this;
    rows[base + OPEN_ORDER.id] = orders.ids[at]!;
    rows[base + OPEN_ORDER.outcome] = 2 * row + orders.outcomes[at]!;
    rows[base + OPEN_ORDER.isBuy] = orders.buys[at]!;
    rows[base + OPEN_ORDER.price] = orders.prices[at]!;
    rows[base + OPEN_ORDER.remaining] = orders.remaining[at]!;
    rows[base + OPEN_ORDER.placedAt] = orders.placedAt[at]!;
  }

  /** The rows that hold orders. */
  used(): Float64Array {
    return this.rows.subarray(0, openOrderSlots(this.#count));
  }

  /** Copy of the rows of orders that were placed before `time`, microseconds. */
  placedBefore(time: number): Float64Array {
    const used = this.used();
    const rows: number[] = [];
    for (let base = 0; base < used.length; base += OPEN_ORDER_SLOTS) {
      if (used[base + OPEN_ORDER.placedAt]! < time) rows.push(...used.subarray(base, base + OPEN_ORDER_SLOTS));
    }
    return Float64Array.from(rows);
  }
}

/** Slots of the table of `count` open orders. */
export function openOrderSlots(count: number): number {
  return Math.min(count, MAX_OPEN_ORDERS) * OPEN_ORDER_SLOTS;
}

/** Puts rows into a block. */
export function writeOpenOrders(block: Float64Array, rows: Float64Array): void {
  block.set(rows, OPEN_ORDER_BASE);
}
