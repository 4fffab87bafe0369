import type { BookOrder } from "./matching-orders.ts";

/** One side of a condition's book in YES space: prices in order, and at each price the orders in the order of their arrival. */
export class PriceLevels {
  /** Ascending. */
  readonly #prices: number[] = [];
  readonly #queues = new Map<number, BookOrder[]>();
  readonly #bestIsHighest: boolean;

  constructor(bestIsHighest: boolean) {
    this.#bestIsHighest = bestIsHighest;
  }

  /** Prices from the best on. */
  *prices(): Generator<number> {
    const n = this.#prices.length;
    for (let i = 0; i < n; i++) yield this.#prices[this.#bestIsHighest ? n - 1 - i : i]!;
  }

  /** Best price, or undefined. */
  best(): number | undefined {
    return this.#prices.at(this.#bestIsHighest ? -1 : 0);
  }

  /** Orders at a price, oldest first. */
  at(price: number): readonly BookOrder[] {
    return this.#queues.get(price) ?? [];
  }

  /** Micro-shares at a price. */
  sizeAt(price: number): number {
    let sum = 0;
    for (const order of this.at(price)) sum += order.remaining;
    return sum;
  }

  add(order: BookOrder): void {
    const queue = this.#queues.get(order.yesPrice);
    if (queue !== undefined) {
      queue.push(order);
      return;
    }
    this.#queues.set(order.yesPrice, [order]);
    this.#prices.splice(this.#place(order.yesPrice), 0, order.yesPrice);
  }

  remove(order: BookOrder): void {
    const queue = this.#queues.get(order.yesPrice)!;
    queue.splice(queue.indexOf(order), 1);
    if (queue.length > 0) return;
    this.#queues.delete(order.yesPrice);
    this.#prices.splice(this.#place(order.yesPrice), 1);
  }

  /** Index of the first price that is not below `price`. */
  #place(price: number): number {
    let low = 0;
    let high = this.#prices.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (this.#prices[middle]! < price) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
