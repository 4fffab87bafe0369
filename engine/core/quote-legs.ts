import { MAX_LEVELS, Outcome } from "../../runtime/abi/layout.ts";
import { ceilTo, floorTo, PRICE_ONE, SIZE_STEP } from "./fixed.ts";
import { Refusal } from "./refusal.ts";

/**
 * Orders that together make one side of a quote: of each level a sale of what is held, and a purchase of the rest.
 */
export class QuoteLegs {
  count = 0;
  readonly outcome = new Uint8Array(2 * MAX_LEVELS);
  readonly isBuy = new Uint8Array(2 * MAX_LEVELS);
  readonly price = new Float64Array(2 * MAX_LEVELS);
  readonly size = new Float64Array(2 * MAX_LEVELS);
  /** What the newest level sells. */
  sale = 0;

  #leg(outcome: number, isBuy: boolean, price: number, size: number): void {
    const at = this.count++;
    this.outcome[at] = outcome;
    this.isBuy[at] = isBuy ? 1 : 0;
    this.price[at] = price;
    this.size[at] = size;
  }

  /**
   * Adds the legs of a level in YES space. A bid at p is a sale of NO at 1 - p as far as NO is held, and a buy
   * of YES at p; an ask at p is a sale of YES at p, and a buy of NO at 1 - p. `price` must be on the
   * grid (`quotePrice`), `held` is what may be sold of the outcome that the side sells. A part below
   * `minSize` goes into the other one: a small holding is not sold, a small rest is not bought.
   * Returns a Refusal where no legal order remains, else -1.
   */
  add(isBid: boolean, price: number, size: number, held: number, minSize: number): number {
    this.sale = 0;
    const whole = floorTo(size, SIZE_STEP);
    let sale = Math.min(whole, floorTo(held, SIZE_STEP));
    if (sale < minSize) sale = 0;
    let purchase = whole - sale;
    if (purchase < minSize) purchase = 0;
    if (sale === 0 && purchase === 0) return Refusal.belowMinimum;
    this.sale = sale;
    const complement = PRICE_ONE - price;
    if (sale > 0) this.#leg(isBid ? Outcome.no : Outcome.yes, false, isBid ? complement : price, sale);
    if (purchase > 0) this.#leg(isBid ? Outcome.yes : Outcome.no, true, isBid ? price : complement, purchase);
    return -1;
  }
}

/** A quote's price on the grid: bids down, asks up, then into [tick, 1 - tick]. */
export function quotePrice(isBid: boolean, price: number, tick: number): number {
  const rounded = isBid ? floorTo(price, tick) : ceilTo(price, tick);
  return Math.min(Math.max(rounded, tick), PRICE_ONE - tick);
}
