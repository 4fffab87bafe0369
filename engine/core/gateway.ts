/**
 * The way from the executor to an exchange. Prices in 1e-4 dollar, sizes in 1e-6 share, money in
 * 1e-6 dollar, times in microseconds. Answers come back as reports (`reports.ts`).
 */
export interface OrderGateway {
  /**
   * Sends an order at time `now`. `budget` is the most that a market buy may cost, or ABSENT for
   * every other order; the price of a market order is ABSENT.
   */
  place(
    now: number,
    market: number,
    id: number,
    outcome: number,
    isBuy: boolean,
    price: number,
    size: number,
    tif: number,
    postOnly: boolean,
    budget: number,
  ): void;
  /** Asks to cancel an order. An order that is done already gets no further report. */
  cancel(now: number, market: number, id: number): void;
  /**
   * Sends a split, merge, redemption or conversion of the engine at time `now`, under its id. The answer is a
   * report: `settled`, or `rejected`.
   */
  settle(now: number, market: number, id: number): void;
  /** Tells the engine, on the usual way, of an order that the engine itself refused. */
  refuse(now: number, market: number, id: number, reason: number): void;
  /** The most that the taker's fee of an order sent at `now` can be, at `price` or at any better one. */
  feeReserve(market: number, now: number, price: number, size: number): number;
}
