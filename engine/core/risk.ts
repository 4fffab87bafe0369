import { Outcome } from "../../runtime/abi/layout.ts";
import type { Ledger } from "./ledger.ts";
import type { OpenOrders } from "./orders.ts";
import { Refusal } from "./refusal.ts";

/** Limits of one market's instance. Sizes in 1e-6 share, prices in 1e-4 dollar. */
export interface RiskLimits {
  /** YES + NO held and being bought. */
  readonly gross: number;
  /** |YES - NO| with every open order of the worse direction filled. */
  readonly net: number;
  /** Prices outside this band are refused, both ends allowed. */
  readonly minPrice: number;
  readonly maxPrice: number;
  readonly openOrders: number;
}

export const DEFAULT_RISK: RiskLimits = Object.freeze({
  gross: 1_000_000_000,
  net: 500_000_000,
  minPrice: 1,
  maxPrice: 9_999,
  openOrders: 64,
});

/**
 * Checks what a split or a conversion brings of YES and NO (negative: takes), with everything open and on its way
 * counted as done. Returns a Refusal, or -1.
 */
export function checkGain(limits: RiskLimits, ledger: Ledger, orders: OpenOrders, yes: number, no: number): number {
  const coming = orders.openSize(Outcome.yes, true, -1) + orders.openSize(Outcome.no, true, -1);
  const gross = ledger.position(Outcome.yes) + ledger.position(Outcome.no) + coming + yes + no;
  if (yes + no > 0 && gross > limits.gross) return Refusal.grossLimit;
  if (yes > no && ledger.net() + orders.openLong() + yes - no > limits.net) return Refusal.netLimit;
  return -1;
}

/**
 * Checks an order before it is sent, with all open, in-flight and unknown orders counted as filled.
 * A sale never grows the gross position, and an order towards the smaller net side is not held back
 * by the other side. Returns a Refusal, or -1 where the order may go. `price` below 0 has no band.
 */
export function checkRisk(
  limits: RiskLimits,
  ledger: Ledger,
  orders: OpenOrders,
  outcome: number,
  isBuy: boolean,
  price: number,
  size: number,
): number {
  if (price >= 0 && (price < limits.minPrice || price > limits.maxPrice)) return Refusal.priceBand;
  if (orders.working() >= limits.openOrders) return Refusal.openOrderLimit;
  if (isBuy) {
    const buying = orders.openSize(Outcome.yes, true, -1) + orders.openSize(Outcome.no, true, -1);
    if (ledger.position(Outcome.yes) + ledger.position(Outcome.no) + buying + size > limits.gross) {
      return Refusal.grossLimit;
    }
  }
  const net = ledger.net();
  if (isBuy === (outcome === Outcome.yes)) {
    if (net + orders.openLong() + size > limits.net) return Refusal.netLimit;
  } else if (net - orders.openShort() - size < -limits.net) {
    return Refusal.netLimit;
  }
  return -1;
}
