import { isTerminal, nextState, OrderEvent, OrderState } from "../../../core/orders.ts";
import type { OrderAck } from "../../../feeds/polymarket/clob-rest.ts";
import type { Decimal } from "../../../feeds/polymarket/reader.ts";
import {
  fillCost,
  type OrderMessage,
  type TradeMessage,
  type TradeStatus,
  type UserMessage,
} from "../../../feeds/polymarket/user-channel.ts";
import type { Side } from "../protocol/amounts.ts";
import { decimalToUnits, unitsToText } from "../protocol/decimal.ts";
import type { OrderType } from "../protocol/order.ts";

/** An order of ours as the tracker keeps it. Sizes in 1e-6 share. */
export interface TrackedOrder {
  /** The engine's name of it. */
  readonly id: number;
  /** The venue's: its EIP-712 hash. */
  readonly hash: string;
  readonly market: string;
  readonly asset: string;
  readonly side: Side;
  readonly size: number;
  readonly type: OrderType;
  /** Microseconds of the POST. */
  readonly sentAt: number;
  /** OrderState of the core. */
  readonly state: number;
  /** Sum of its fills, failed ones left out. */
  readonly filled: number;
}

interface Entry extends TrackedOrder {
  state: number;
  filled: number;
  /** Most that the venue has said to be matched; above `filled`, trades are missing. */
  matched: number;
  /** What a FOK or FAK will have filled in the end; the rest ends with it. */
  finalSize: number | null;
}

/** What the engine learns of its orders. Times in microseconds. */
export type OrderNews =
  | { readonly kind: "ack"; readonly id: number }
  | { readonly kind: "reject"; readonly id: number; readonly reason: string; readonly message: string }
  | {
      readonly kind: "fill";
      readonly id: number;
      readonly trade: string;
      readonly asset: string;
      readonly side: Side;
      /** Dollars, exact. */
      readonly price: Decimal;
      /** 1e-6 share, and 1e-6 dollar rounded against us. */
      readonly size: number;
      readonly cost: number;
      readonly isMaker: boolean;
      readonly status: TradeStatus;
      readonly time: number;
    }
  /** The fill goes on: mined, confirmed, retrying; `failed` takes it back. */
  | {
      readonly kind: "fill-status";
      readonly id: number;
      readonly trade: string;
      readonly status: TradeStatus;
      readonly size: number;
    }
  | { readonly kind: "cancel-ack"; readonly id: number }
  | { readonly kind: "expire"; readonly id: number }
  /** Sent, and nothing is known of it: it counts in full until the venue tells. */
  | { readonly kind: "unknown"; readonly id: number; readonly message: string }
  /** The venue holds an order of this account that is not ours. */
  | { readonly kind: "orphan"; readonly order: OrderMessage };

interface Fill {
  readonly order: string;
  readonly size: number;
  status: TradeStatus;
}

const isTaker = (type: OrderType): boolean => type === "FOK" || type === "FAK";

/** Ranks of a match's states: news of a lower rank is old. `retrying` and `matched` may alternate. */
const RANK: Readonly<Record<TradeStatus, number>> = {
  other: 0,
  matched: 1,
  retrying: 1,
  mined: 2,
  confirmed: 3,
  failed: 3,
};

/**
 * The state of every order of ours at the venue. Messages may come twice, late and out of order, by
 * REST and by the socket: fills are counted once for each (trade, order), and news that are older
 * than what is known change nothing.
 */
export class OrderTracker {
  readonly #byHash = new Map<string, Entry>();
  readonly #byId = new Map<number, Entry>();
  readonly #fills = new Map<string, Fill>();
  readonly #orphans = new Set<string>();
  readonly #tell: (news: OrderNews) => void;

  constructor(tell: (news: OrderNews) => void) {
    this.#tell = tell;
  }

  /** Takes an order in before its POST: state SENT. */
  add(order: Omit<TrackedOrder, "state" | "filled">): void {
    if (this.#byId.has(order.id) || this.#byHash.has(order.hash)) throw new RangeError(`order ${order.id} is known`);
    const entry = { ...order, state: OrderState.sent, filled: 0, matched: 0, finalSize: null };
    this.#byHash.set(order.hash, entry);
    this.#byId.set(order.id, entry);
  }

  get(id: number): TrackedOrder | undefined {
    return this.#byId.get(id);
  }

  /** Orders that are not done. */
  working(): TrackedOrder[] {
    return [...this.#byId.values()].filter((entry) => !isTerminal(entry.state));
  }

  /** Orders of which the venue says more to be matched than their trades tell. */
  missingFills(): TrackedOrder[] {
    return [...this.#byId.values()].filter((entry) => entry.matched > entry.filled);
  }

  /** Forgets an order that is done; later fills of it are orphans no more, and are not seen. */
  forget(id: number): void {
    const entry = this.#byId.get(id);
    if (entry === undefined || !isTerminal(entry.state)) return;
    this.#byId.delete(id);
    this.#byHash.delete(entry.hash);
  }

  /** The venue's answer to a POST that it took. */
  posted(id: number, ack: OrderAck): void {
    const entry = this.#entry(id);
    if (entry === undefined) return;
    if (isTaker(entry.type)) {
      const shares = entry.side === "BUY" ? ack.taking : ack.making;
      const size = shares === null ? null : decimalToUnits(unitsToText(shares.units, shares.scale), 6);
      if (size !== null && size !== undefined && ack.status === "matched") entry.finalSize = Number(size);
    }
    this.#move(entry, OrderEvent.ack, { kind: "ack", id });
    this.#endOfTaker(entry);
  }

  /** The venue, or this client, has refused it. */
  rejected(id: number, reason: string, message: string): void {
    const entry = this.#entry(id);
    if (entry !== undefined) this.#move(entry, OrderEvent.reject, { kind: "reject", id, reason, message });
  }

  /** The answer to its POST did not come. */
  lost(id: number, message: string): void {
    const entry = this.#entry(id);
    if (entry !== undefined) this.#move(entry, OrderEvent.lose, { kind: "unknown", id, message });
  }

  cancelRequested(id: number): void {
    const entry = this.#entry(id);
    if (entry !== undefined) entry.state = nextState(entry.state, OrderEvent.requestCancel);
  }

  /** The venue says that the order of this hash is canceled. */
  canceled(hash: string): void {
    const entry = this.#byHash.get(hash);
    if (entry !== undefined) this.#move(entry, OrderEvent.cancelAck, { kind: "cancel-ack", id: entry.id });
  }

  /** A message of the user channel, or a row of `/data/orders` and `/data/trades`. */
  apply(message: UserMessage): void {
    if (message.kind === "order") this.#order(message);
    else if (message.kind === "trade") this.#trade(message);
  }

  #order(message: OrderMessage): void {
    const entry = this.#byHash.get(message.id);
    if (entry === undefined) {
      if (message.status === "live" && !this.#orphans.has(message.id)) {
        this.#orphans.add(message.id);
        this.#tell({ kind: "orphan", order: message });
      }
      return;
    }
    entry.matched = Math.max(entry.matched, message.matched);
    switch (message.status) {
      case "live":
      case "matched":
      case "delayed":
      case "unmatched":
        this.#move(entry, OrderEvent.ack, { kind: "ack", id: entry.id });
        // Nothing of a FOK or FAK rests: what is matched now is all that ever will be.
        if (message.status === "matched" && isTaker(entry.type) && message.matched > 0) {
          entry.finalSize = message.matched;
          this.#endOfTaker(entry);
        }
        return;
      case "canceled":
        if (message.expiresAt !== null && message.time >= message.expiresAt && /expir/i.test(message.statusText)) {
          this.#move(entry, OrderEvent.expire, { kind: "expire", id: entry.id });
        } else this.#move(entry, OrderEvent.cancelAck, { kind: "cancel-ack", id: entry.id });
        return;
      case "invalid":
        this.rejected(entry.id, "invalid", message.statusText);
        return;
      case "other":
        return;
      default:
        message.status satisfies never;
    }
  }

  #trade(trade: TradeMessage): void {
    const { takerOrder, side, asset, price, size } = trade;
    this.#fill(trade, { order: takerOrder, side, asset, price, size }, false);
    for (const maker of trade.makers) this.#fill(trade, maker, true);
  }

  #fill(
    trade: TradeMessage,
    part: {
      readonly order: string;
      readonly side: Side;
      readonly asset: string;
      readonly price: Decimal;
      readonly size: number;
    },
    isMaker: boolean,
  ): void {
    const entry = this.#byHash.get(part.order);
    if (entry === undefined) return;
    const key = `${trade.id} ${part.order}`;
    const known = this.#fills.get(key);
    if (known !== undefined) {
      this.#fillStatus(entry, trade, known);
      return;
    }
    const { side, asset, price, size } = part;
    const { status } = trade;
    this.#fills.set(key, { order: part.order, size, status });
    // A match that had already failed when it was first heard of never was one.
    if (status === "failed") return;
    entry.filled += size;
    const cost = fillCost(side, price, size);
    const time = trade.matchedAt;
    this.#tell({ kind: "fill", id: entry.id, trade: trade.id, asset, side, price, size, cost, isMaker, status, time });
    const whole = entry.filled >= entry.size;
    entry.state = nextState(entry.state, whole ? OrderEvent.fill : OrderEvent.partialFill);
    this.#endOfTaker(entry);
  }

  #fillStatus(entry: Entry, trade: TradeMessage, known: Fill): void {
    const { status } = trade;
    if (status === known.status || RANK[status] < RANK[known.status]) return;
    // Confirmed and failed are final.
    if (RANK[known.status] === 3) return;
    known.status = status;
    if (status === "failed") {
      entry.filled -= known.size;
      entry.matched = Math.max(0, entry.matched - known.size);
    }
    this.#tell({ kind: "fill-status", id: entry.id, trade: trade.id, status, size: known.size });
  }

  /** The rest of a FOK or FAK ends when its last fill is known. */
  #endOfTaker(entry: Entry): void {
    if (entry.finalSize === null || entry.filled < entry.finalSize || isTerminal(entry.state)) return;
    this.#move(entry, OrderEvent.cancelAck, { kind: "cancel-ack", id: entry.id });
  }

  #entry(id: number): Entry | undefined {
    return this.#byId.get(id);
  }

  /** Moves an order on and tells of it; where the event cannot follow, nothing happens. */
  #move(entry: Entry, event: number, news: OrderNews): void {
    const next = nextState(entry.state, event);
    if (next === entry.state) return;
    entry.state = next;
    this.#tell(news);
  }
}
