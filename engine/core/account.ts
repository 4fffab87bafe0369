import type { OpenOrders } from "./orders.ts";

/** What the markets of one instance share: its cash, in micro-dollars, and the ids of its orders. */
export class Account {
  /** Cash at the start. */
  readonly capital: number;
  /** Cash now; only ledgers change it. */
  cash: number;
  /** Id that the next order gets. */
  nextOrderId = 1;
  readonly #orders: OpenOrders[] = [];

  constructor(capital: number) {
    this.capital = capital;
    this.cash = capital;
  }

  /** Counts the cash that these orders hold from now on. */
  join(orders: OpenOrders): void {
    this.#orders.push(orders);
  }

  /** Cash that no open order holds. */
  freeCash(): number {
    let free = this.cash;
    for (let i = 0; i < this.#orders.length; i++) free -= this.#orders[i]!.reservedCash();
    return free;
  }
}
