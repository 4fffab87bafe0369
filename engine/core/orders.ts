import { Outcome } from "../../runtime/abi/layout.ts";
import { grown } from "./columns.ts";
import { buyCost } from "./fixed.ts";

/** States of an order, in the order in which they may follow each other. */
export const OrderState = Object.freeze({
  new: 0,
  sent: 1,
  live: 2,
  partial: 3,
  pendingCancel: 4,
  /** Sent, and nothing is known of it: counts fully in risk until the venue tells. */
  unknown: 5,
  filled: 6,
  canceled: 7,
  rejected: 8,
  expired: 9,
});

/** What can happen to an order. */
export const OrderEvent = Object.freeze({
  send: 0,
  ack: 1,
  partialFill: 2,
  fill: 3,
  requestCancel: 4,
  cancelAck: 5,
  reject: 6,
  expire: 7,
  /** The answer did not come. */
  lose: 8,
});

const S = OrderState;
const NEXT: readonly (readonly [from: number, event: number, to: number])[] = [
  [S.new, OrderEvent.send, S.sent],
  [S.new, OrderEvent.reject, S.rejected],
  [S.sent, OrderEvent.ack, S.live],
  [S.sent, OrderEvent.partialFill, S.partial],
  [S.sent, OrderEvent.requestCancel, S.pendingCancel],
  [S.sent, OrderEvent.reject, S.rejected],
  [S.sent, OrderEvent.lose, S.unknown],
  [S.live, OrderEvent.partialFill, S.partial],
  [S.live, OrderEvent.requestCancel, S.pendingCancel],
  [S.partial, OrderEvent.partialFill, S.partial],
  [S.partial, OrderEvent.requestCancel, S.pendingCancel],
  [S.pendingCancel, OrderEvent.partialFill, S.pendingCancel],
  [S.pendingCancel, OrderEvent.reject, S.rejected],
  [S.pendingCancel, OrderEvent.lose, S.unknown],
  [S.unknown, OrderEvent.ack, S.live],
  [S.unknown, OrderEvent.partialFill, S.partial],
  [S.unknown, OrderEvent.reject, S.rejected],
  ...[S.sent, S.live, S.partial, S.pendingCancel, S.unknown].flatMap((from): [number, number, number][] => [
    [from, OrderEvent.fill, S.filled],
    [from, OrderEvent.cancelAck, S.canceled],
    [from, OrderEvent.expire, S.expired],
  ]),
];

const EVENTS = Object.keys(OrderEvent).length;
const table = new Int8Array(Object.keys(OrderState).length * EVENTS).fill(-1);
for (const [from, event, to] of NEXT) table[from * EVENTS + event] = to;

/**
 * The state after an event. What cannot follow (a second ack, news of an order that is done, an
 * older state after a newer one) changes nothing: venues repeat and reorder their messages.
 */
export function nextState(state: number, event: number): number {
  const next = table[state * EVENTS + event];
  return next === undefined || next < 0 ? state : next;
}

/** True for FILLED, CANCELED, REJECTED and EXPIRED. */
export function isTerminal(state: number): boolean {
  return state >= OrderState.filled;
}

/** Of an order: it must not take; nothing of it rests. */
export const OrderFlag = Object.freeze({ postOnly: 1, immediate: 2 });

/** Who asked for an order: a call of the strategy, or one side of its quote target. */
export const OrderOrigin = Object.freeze({ direct: 0, bid: 1, ask: 2 });

/**
 * The open orders of one market, oldest first, in typed arrays. An order is named by its id; the
 * arrays are indexed by its position, which changes when an older order ends.
 */
export class OpenOrders {
  count = 0;
  ids = new Float64Array(16);
  prices = new Float64Array(16);
  remaining = new Float64Array(16);
  /** Budget of a market buy, else 0. */
  budgets = new Float64Array(16);
  /** Taker's fee that is set aside. */
  fees = new Float64Array(16);
  /** When the strategy placed it, microseconds. */
  placedAt = new Float64Array(16);
  outcomes = new Uint8Array(16);
  buys = new Uint8Array(16);
  states = new Uint8Array(16);
  origins = new Uint8Array(16);
  /** OrderFlag. */
  flags = new Uint8Array(16);
  /** What splits, merges and the like on their way bring and take: micro-shares by outcome, micro-dollars. */
  readonly incoming = new Float64Array(2);
  readonly outgoing = new Float64Array(2);
  outgoingCash = 0;

  /** Adds an order in state NEW and returns its position. `price` is ABSENT for a market order. */
  add(id: number, outcome: number, isBuy: boolean, price: number, size: number, origin: number, now = 0): number {
    if (this.count === this.ids.length) this.#grow();
    const at = this.count++;
    this.ids[at] = id;
    this.prices[at] = price;
    this.remaining[at] = size;
    this.budgets[at] = 0;
    this.fees[at] = 0;
    this.placedAt[at] = now;
    this.outcomes[at] = outcome;
    this.buys[at] = isBuy ? 1 : 0;
    this.states[at] = OrderState.new;
    this.origins[at] = origin;
    this.flags[at] = 0;
    return at;
  }

  /** Position of an order, or -1. */
  find(id: number): number {
    for (let i = 0; i < this.count; i++) if (this.ids[i] === id) return i;
    return -1;
  }

  /** Forgets an order that is done. */
  remove(at: number): void {
    this.count--;
    for (let i = at; i < this.count; i++) {
      this.ids[i] = this.ids[i + 1]!;
      this.prices[i] = this.prices[i + 1]!;
      this.remaining[i] = this.remaining[i + 1]!;
      this.budgets[i] = this.budgets[i + 1]!;
      this.fees[i] = this.fees[i + 1]!;
      this.placedAt[i] = this.placedAt[i + 1]!;
      this.outcomes[i] = this.outcomes[i + 1]!;
      this.buys[i] = this.buys[i + 1]!;
      this.states[i] = this.states[i + 1]!;
      this.origins[i] = this.origins[i + 1]!;
      this.flags[i] = this.flags[i + 1]!;
    }
  }

  /** True where an order counts in cash, holdings and risk: everything that was sent and is not done. */
  isWorking(at: number): boolean {
    const state = this.states[at]!;
    return state !== OrderState.new && !isTerminal(state);
  }

  /** Number of working orders. */
  working(): number {
    let n = 0;
    for (let i = 0; i < this.count; i++) if (this.isWorking(i)) n++;
    return n;
  }

  /** Micro-dollars that the working buys hold, and those that are on their way out. */
  reservedCash(): number {
    let sum = this.outgoingCash;
    for (let i = 0; i < this.count; i++) {
      if (this.buys[i] === 0 || !this.isWorking(i)) continue;
      const budget = this.budgets[i]!;
      sum += (budget > 0 ? budget : buyCost(this.prices[i]!, this.remaining[i]!)) + this.fees[i]!;
    }
    return sum;
  }

  /** Micro-shares of an outcome in working orders of one direction, and those on their way. `except` leaves one origin out (or ABSENT). */
  openSize(outcome: number, isBuy: boolean, except: number): number {
    const buy = isBuy ? 1 : 0;
    let sum = (isBuy ? this.incoming : this.outgoing)[outcome]!;
    for (let i = 0; i < this.count; i++) {
      if (this.outcomes[i] !== outcome || this.buys[i] !== buy) continue;
      if (this.origins[i] === except || !this.isWorking(i)) continue;
      sum += this.remaining[i]!;
    }
    return sum;
  }

  /** Most that the YES exposure can grow by working orders: buys of YES and sells of NO. */
  openLong(): number {
    return this.openSize(Outcome.yes, true, -1) + this.openSize(Outcome.no, false, -1);
  }

  /** Most that the YES exposure can fall by working orders: sells of YES and buys of NO. */
  openShort(): number {
    return this.openSize(Outcome.yes, false, -1) + this.openSize(Outcome.no, true, -1);
  }

  #grow(): void {
    const size = this.ids.length * 2;
    this.ids = grown(this.ids, new Float64Array(size));
    this.prices = grown(this.prices, new Float64Array(size));
    this.remaining = grown(this.remaining, new Float64Array(size));
    this.budgets = grown(this.budgets, new Float64Array(size));
    this.fees = grown(this.fees, new Float64Array(size));
    this.placedAt = grown(this.placedAt, new Float64Array(size));
    this.outcomes = grown(this.outcomes, new Uint8Array(size));
    this.buys = grown(this.buys, new Uint8Array(size));
    this.states = grown(this.states, new Uint8Array(size));
    this.origins = grown(this.origins, new Uint8Array(size));
    this.flags = grown(this.flags, new Uint8Array(size));
  }
}
