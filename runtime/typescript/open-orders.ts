import { INPUT, MAX_OPEN_ORDERS, OPEN_ORDER, OPEN_ORDER_BASE, OPEN_ORDER_SLOTS, TRAPS } from "../abi/layout.ts";
import { block, trap } from "./frame.ts";

/** An open order of the instance, as it was before the call. Prices and sizes in their units. */
export class Order {
  readonly id: number;
  readonly outcome: number;
  readonly isBuy: boolean;
  readonly price: number;
  readonly remaining: number;
  /** Microseconds UTC. */
  readonly placedAt: number;

  constructor(id: number, outcome: number, isBuy: boolean, price: number, remaining: number, placedAt: number) {
    this.id = id;
    this.outcome = outcome;
    this.isBuy = isBuy;
    this.price = price;
    this.remaining = remaining;
    this.placedAt = placedAt;
  }
}

/** The open orders on a token, oldest first; more open ones than the table holds: RuntimeError. */
export function openOrders(outcome: number, site: number): Order[] {
  const count = block[INPUT.orderCount]!;
  if (count > MAX_OPEN_ORDERS) trap(TRAPS.RuntimeError.trap, site);
  const found: Order[] = [];
  for (let i = 0; i < count; i++) {
    const at = OPEN_ORDER_BASE + i * OPEN_ORDER_SLOTS;
    if (block[at + OPEN_ORDER.outcome] !== outcome) continue;
    found.push(
      new Order(
        block[at + OPEN_ORDER.id]!,
        outcome,
        block[at + OPEN_ORDER.isBuy] !== 0,
        block[at + OPEN_ORDER.price]!,
        block[at + OPEN_ORDER.remaining]!,
        block[at + OPEN_ORDER.placedAt]!,
      ),
    );
  }
  return found;
}
