import { ABSENT, Outcome } from "../../runtime/abi/layout.ts";
import { PRICE_ONE } from "../core/fixed.ts";

/**
 * Own orders of one market as the exchange holds them, oldest first. Those that have arrived and
 * not yet met a book wait; the others rest.
 */
export class ExchangeOrders {
  count = 0;
  ids = new Float64Array(16);
  /** Limit price, or ABSENT for a market order. */
  prices = new Float64Array(16);
  remaining = new Float64Array(16);
  /** Most that a market buy may still cost, or ABSENT. */
  budgets = new Float64Array(16);
  arrivals = new Float64Array(16);
  outcomes = new Uint8Array(16);
  buys = new Uint8Array(16);
  tifs = new Uint8Array(16);
  postOnly = new Uint8Array(16);
  /** 1 while the order has not met a book. */
  waiting = new Uint8Array(16);

  add(): number {
    if (this.count === this.ids.length) this.#grow();
    return this.count++;
  }

  find(id: number): number {
    for (let i = 0; i < this.count; i++) if (this.ids[i] === id) return i;
    return -1;
  }

  remove(at: number): void {
    for (const column of this.#columns()) column.copyWithin(at, at + 1, this.count);
    this.count--;
  }

  /**
   * True where an order that buys (or sells) an outcome at `price` would meet an own resting order:
   * all four kinds match in YES space, since a buy of NO at q is a sale of YES at 1 - q.
   */
  meetsOwn(outcome: number, isBuy: boolean, price: number): boolean {
    const takesLong = isBuy === (outcome === Outcome.yes);
    const yes = outcome === Outcome.yes ? price : PRICE_ONE - price;
    for (let i = 0; i < this.count; i++) {
      if (this.waiting[i] === 1 || this.prices[i] === ABSENT) continue;
      const restsLong = (this.buys[i] === 1) === (this.outcomes[i] === Outcome.yes);
      if (restsLong === takesLong) continue;
      const resting = this.outcomes[i] === Outcome.yes ? this.prices[i]! : PRICE_ONE - this.prices[i]!;
      if (takesLong ? resting <= yes : resting >= yes) return true;
    }
    return false;
  }

  #columns(): (Float64Array | Uint8Array)[] {
    const { ids, prices, remaining, budgets, arrivals, outcomes, buys, tifs, postOnly, waiting } = this;
    return [ids, prices, remaining, budgets, arrivals, outcomes, buys, tifs, postOnly, waiting];
  }

  #grow(): void {
    const size = this.ids.length * 2;
    const f64 = (old: Float64Array) => {
      const grown = new Float64Array(size);
      grown.set(old);
      return grown;
    };
    const u8 = (old: Uint8Array) => {
      const grown = new Uint8Array(size);
      grown.set(old);
      return grown;
    };
    this.ids = f64(this.ids);
    this.prices = f64(this.prices);
    this.remaining = f64(this.remaining);
    this.budgets = f64(this.budgets);
    this.arrivals = f64(this.arrivals);
    this.outcomes = u8(this.outcomes);
    this.buys = u8(this.buys);
    this.tifs = u8(this.tifs);
    this.postOnly = u8(this.postOnly);
    this.waiting = u8(this.waiting);
  }
}
