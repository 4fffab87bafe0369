import { ABSENT, Outcome } from "../../runtime/abi/layout.ts";
import { grown } from "../core/columns.ts";
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
    this.count--;
    for (let i = at; i < this.count; i++) {
      this.ids[i] = this.ids[i + 1]!;
      this.prices[i] = this.prices[i + 1]!;
      this.remaining[i] = this.remaining[i + 1]!;
      this.budgets[i] = this.budgets[i + 1]!;
      this.arrivals[i] = this.arrivals[i + 1]!;
      this.outcomes[i] = this.outcomes[i + 1]!;
      this.buys[i] = this.buys[i + 1]!;
      this.tifs[i] = this.tifs[i + 1]!;
      this.postOnly[i] = this.postOnly[i + 1]!;
      this.waiting[i] = this.waiting[i + 1]!;
    }
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

  #grow(): void {
    const size = this.ids.length * 2;
    this.ids = grown(this.ids, new Float64Array(size));
    this.prices = grown(this.prices, new Float64Array(size));
    this.remaining = grown(this.remaining, new Float64Array(size));
    this.budgets = grown(this.budgets, new Float64Array(size));
    this.arrivals = grown(this.arrivals, new Float64Array(size));
    this.outcomes = grown(this.outcomes, new Uint8Array(size));
    this.buys = grown(this.buys, new Uint8Array(size));
    this.tifs = grown(this.tifs, new Uint8Array(size));
    this.postOnly = grown(this.postOnly, new Uint8Array(size));
    this.waiting = grown(this.waiting, new Uint8Array(size));
  }
}
