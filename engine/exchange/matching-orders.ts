import { ABSENT, Outcome } from "../../runtime/abi/layout.ts";
import { PRICE_ONE } from "../core/fixed.ts";

/** An order as it arrives at the matching engine. Prices in 1e-4 dollar, sizes in 1e-6 share, money in 1e-6 dollar. */
export interface NewOrder {
  /** Unique among all orders ever; the venue's is the order's hash. */
  readonly id: string;
  readonly account: number;
  readonly outcome: number;
  readonly isBuy: boolean;
  /** Limit: no worse price is ever taken. */
  readonly price: number;
  /** Shares; 0 where `budget` says how much to spend. */
  readonly size: number;
  /** Micro-dollars that a FOK or FAK buy spends, else ABSENT. */
  readonly budget: number;
  readonly tif: number;
  readonly postOnly: boolean;
  /** End of a GTD order, microseconds, or ABSENT. */
  readonly expiresAt: number;
}

/** An order as the book holds it. */
export interface BookOrder extends NewOrder {
  /** It gains when YES rises: a buy of YES or a sale of NO. */
  readonly isLong: boolean;
  /** Its price as one of YES. */
  readonly yesPrice: number;
  /** Shares that are still wanted; of an order with a budget, none. */
  remaining: number;
  /** Shares that were matched. */
  matched: number;
  /** Micro-dollars paid (buy) or received (sale) for them, without fees. */
  value: number;
}

/** Why an order is not taken. */
export type OrderRefusal =
  | "duplicated"
  | "off-grid"
  | "too-small"
  | "too-small-to-take"
  | "not-whole"
  | "post-only-type"
  | "post-only-crosses"
  | "expired"
  | "self-trade"
  | "no-balance"
  | "fok-unfilled"
  | "fak-unmatched"
  | "closed";

/** How two orders meet: against each other, by splitting collateral, or by merging tokens. */
export type MatchKind = "complementary" | "mint" | "merge";

/** One maker's part of a trade. */
export interface MakerFill {
  readonly maker: BookOrder;
  readonly kind: MatchKind;
  /** Micro-shares. */
  readonly size: number;
  /** Micro-dollars that the taker pays or receives. */
  readonly takerValue: number;
  /** Micro-dollars that the maker pays or receives. */
  readonly makerValue: number;
}

/** A taker meets one price level. */
export interface Trade {
  readonly taker: BookOrder;
  /** In the taker's token, 1e-4 dollar; the maker's own price, so that improvement goes to the taker. */
  readonly price: number;
  readonly size: number;
  /** Micro-dollars that the taker pays or receives, without the fee. */
  readonly value: number;
  /** Micro-dollars; makers pay none. */
  readonly fee: number;
  readonly fills: readonly MakerFill[];
}

export type PlaceResult =
  | { readonly taken: false; readonly refusal: OrderRefusal }
  | { readonly taken: true; readonly order: BookOrder; readonly trades: readonly Trade[]; readonly rests: boolean };

/** The book's view of an order: a buy of NO at q is a sale of YES at 1 - q, and the other way round. */
export function bookOrder(order: NewOrder): BookOrder {
  const ofYes = order.outcome === Outcome.yes;
  return {
    ...order,
    isLong: order.isBuy === ofYes,
    yesPrice: ofYes ? order.price : PRICE_ONE - order.price,
    remaining: order.budget === ABSENT ? order.size : 0,
    matched: 0,
    value: 0,
  };
}

/** How a taker meets a maker of the other side. */
export function matchKind(taker: NewOrder, maker: NewOrder): MatchKind {
  if (taker.isBuy !== maker.isBuy) return "complementary";
  return taker.isBuy ? "mint" : "merge";
}
