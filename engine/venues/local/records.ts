import type { ConditionBook } from "../../exchange/matching.ts";
import type { BookOrder, MakerFill, Trade } from "../../exchange/matching-orders.ts";
import type { LocalMarket } from "./market.ts";
import type { OrderKind } from "./order-request.ts";

/** A market and its book. */
export interface OpenMarket {
  readonly market: LocalMarket;
  readonly book: ConditionBook;
  /** Price of the last trade, in YES, 1e-4 dollar; 0 before the first. */
  lastPrice: number;
  /** Side of the last trade's taker in YES. */
  lastBuy: boolean;
  winner: number | null;
}

/** Who trades: an address that holds the funds, and the wallet that signs for it. */
export interface Trader {
  readonly account: number;
  /** Address that holds funds: an order's maker. Lower case. */
  readonly funder: string;
  /** Wallet whose API keys may trade for it. Lower case. */
  readonly wallet: string;
  readonly signatureType: number;
  /** It keeps the markets going; nobody asks for its orders once they are done. */
  readonly isHouse: boolean;
}

/** An order that was taken, for as long as the venue runs. */
export interface OrderRecord {
  readonly order: BookOrder;
  readonly on: OpenMarket;
  readonly trader: Trader;
  /** Address as the order spelled it. */
  readonly maker: string;
  /** API key that sent it. */
  readonly owner: string;
  readonly kind: OrderKind;
  /** Shares, or dollars of a FOK or FAK buy; micro-units. */
  readonly originalSize: number;
  /** Unix seconds; 0 for none. */
  readonly expiration: number;
  /** Milliseconds. */
  readonly createdAt: number;
  /** DELAYED: it waits for the end of the taker's delay, and cannot be cancelled. */
  status: "DELAYED" | "LIVE" | "MATCHED" | "CANCELED" | "CANCELED_MARKET_RESOLVED";
  readonly trades: string[];
}

export type TradeStatus = "MATCHED" | "MINED" | "CONFIRMED" | "RETRYING" | "FAILED";

/** How a trade ends on the chain. */
export type Settlement = "confirmed" | "retried" | "failed";

/** The states that a trade goes through after its match. */
export const SETTLEMENT_STEPS: Readonly<Record<Settlement, readonly TradeStatus[]>> = {
  confirmed: ["MINED", "CONFIRMED"],
  retried: ["RETRYING", "MINED", "CONFIRMED"],
  failed: ["RETRYING", "FAILED"],
};

/** A taker against the makers of one price. */
export interface TradeRecord {
  readonly id: string;
  readonly trade: Trade;
  readonly taker: OrderRecord;
  readonly makers: readonly { readonly record: OrderRecord; readonly fill: MakerFill }[];
  readonly hash: string;
  /** Milliseconds. */
  readonly matchedAt: number;
  updatedAt: number;
  status: TradeStatus;
}

/** What happens at the venue, for the sockets. */
export type VenueEvent =
  | { readonly kind: "order"; readonly what: "PLACEMENT" | "UPDATE" | "CANCELLATION"; readonly record: OrderRecord }
  | { readonly kind: "killed"; readonly record: OrderRecord; readonly reason: string }
  | { readonly kind: "trade"; readonly trade: TradeRecord }
  /** Levels at these prices (in YES) have new sizes. */
  | { readonly kind: "levels"; readonly on: OpenMarket; readonly touched: readonly TouchedLevel[] }
  | { readonly kind: "book"; readonly on: OpenMarket }
  | { readonly kind: "tick"; readonly on: OpenMarket; readonly from: number; readonly to: number }
  | { readonly kind: "resolved"; readonly on: OpenMarket };

export interface TouchedLevel {
  readonly yesPrice: number;
  /** A bid in YES, which is an ask in NO. */
  readonly isLong: boolean;
}
