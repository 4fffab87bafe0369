import { ABSENT, Tif } from "../../runtime/abi/layout.ts";
import { buyCost, PRICE_ONE } from "../core/fixed.ts";
import { Refusal } from "../core/refusal.ts";
import type { Decimal } from "../feeds/polymarket/reader.ts";
import type { TokenBook } from "../feeds/polymarket/token-book.ts";
import type { PlaceRequest } from "../venues/polymarket/orders/venue-client.ts";
import type { Side } from "../venues/polymarket/protocol/amounts.ts";
import { tickSizeOf } from "../venues/polymarket/protocol/constants.ts";
import type { LiveMarket } from "./live-markets.ts";

/** An order of the engine on its way to a real venue. Prices in 1e-4 dollar, sizes in 1e-6 share. */
export interface LiveOrder {
  /** Its name for the client: one for each order of the run. */
  readonly serial: number;
  readonly market: number;
  /** The engine's id, unique in its instance. */
  readonly id: number;
  readonly outcome: number;
  readonly isBuy: boolean;
  /** ABSENT: a market order. */
  readonly price: number;
  readonly size: number;
  readonly tif: number;
  readonly postOnly: boolean;
  /** The most that a market buy may cost, else ABSENT. */
  readonly budget: number;
  /** FOK or FAK: nothing of it rests. */
  readonly isTaker: boolean;
  /** Milliseconds of the process clock. */
  sentAt: number;
  /** When its cancel was first asked for, and when it was last sent. */
  cancelAt: number | null;
  cancelSentAt: number;
  isAcked: boolean;
  isRefused: boolean;
  /** Fills that were told, and those that wait for the order's end. */
  booked: number;
  readonly waiting: LiveFill[];
  /** Trades of the fills that were told. */
  readonly trades: string[];
  /** How it ended at the venue, and when that was learnt; its last fills may still be on their way. */
  end: "canceled" | "expired" | "filled" | null;
  endedAt: number;
  /** What the venue says in the end to be matched; null before. */
  matched: number | null;
  /** The engine knows its end, since when. */
  isClosed: boolean;
  closedAt: number;
}

export interface LiveFill {
  readonly trade: string;
  readonly price: number;
  readonly size: number;
  readonly fee: number;
  readonly isMaker: boolean;
  readonly mid2: number;
  /** When this process heard of it first, microseconds. */
  readonly matchedAt: number;
}

/** A fill that the venue took back after the engine had booked it. */
export interface FailedFill extends LiveFill {
  readonly market: number;
  readonly outcome: number;
  readonly isBuy: boolean;
}

/** The price of a fill on the grid of 1e-4 dollar; a mean between two steps counts against us. */
export function bookedPrice(side: Side, price: Decimal): number {
  const scaled = price.units * BigInt(PRICE_ONE);
  const divisor = 10n ** BigInt(price.scale);
  const down = scaled / divisor;
  return Number(side === "BUY" && scaled % divisor !== 0n ? down + 1n : down);
}

/** Ticks beyond the best price that a market order may go. */
const MARKET_REACH = 5;

/** The worst price of a market order whose opposite best is `best`, on the grid; ABSENT without one. */
function worstPrice(isBuy: boolean, best: number, tick: number): number {
  if (best === ABSENT) return ABSENT;
  const reach = isBuy ? best + MARKET_REACH * tick : best - MARKET_REACH * tick;
  return Math.min(Math.max(reach, tick), PRICE_ONE - tick);
}

/** The engine's word for a reason of the venue or of its client. */
export function refusalOf(reason: string, isBuy: boolean): number {
  switch (reason) {
    case "tick":
    case "price-off-grid":
    case "price-out-of-range":
      return Refusal.offGrid;
    case "min-size":
    case "size-too-small":
      return Refusal.belowMinimum;
    case "crosses":
      return Refusal.wouldCross;
    case "balance":
      return isBuy ? Refusal.insufficientCash : Refusal.insufficientPosition;
    case "not-ready":
    case "closed-only":
    case "not-found":
      return Refusal.marketClosed;
    default:
      return Refusal.notTaken;
  }
}

/** What happened to the orders of a run. */
export interface LiveCounts {
  /** Signed, and of those sent; answered as live or matched; refused; ended by a cancel. */
  signed: number;
  sent: number;
  acked: number;
  rejected: number;
  canceled: number;
  /** Held back before they were signed: stale data, a lost connection, the end of the run. */
  held: number;
  /** POSTs whose answer is not known, and those of them that were cleared up. */
  unknown: number;
  cleared: number;
  /** Orders of the account that are not of this run. */
  orphans: number;
  cancelAlls: number;
  /** Fills whose order the engine had given up. */
  strayFills: number;
  /** Fills at a price between two steps of 1e-4 dollar. */
  roundedFills: number;
}

export function noCounts(): LiveCounts {
  return {
    signed: 0,
    sent: 0,
    acked: 0,
    rejected: 0,
    canceled: 0,
    held: 0,
    unknown: 0,
    cleared: 0,
    orphans: 0,
    cancelAlls: 0,
    strayFills: 0,
    roundedFills: 0,
  };
}

/** What the client is to post for an order, or why there is no such order. `tick` in 1e-4 dollar. */
export function placeRequest(
  order: LiveOrder,
  { condition, assets, negRisk, version }: LiveMarket,
  { bids, asks }: TokenBook,
  tick: number,
): PlaceRequest | string {
  const { serial, outcome, isBuy, isTaker, tif, postOnly, budget } = order;
  const size = tickSizeOf(tick);
  if (size === undefined) return "tick";
  const price = order.price === ABSENT ? worstPrice(isBuy, isBuy ? asks.best : bids.best, tick) : order.price;
  if (price === ABSENT) return "fak-unmatched";
  const dollars = budget === ABSENT ? buyCost(price, order.size) : budget;
  return {
    id: serial,
    market: condition,
    asset: assets[outcome === 0 ? 0 : 1],
    side: isBuy ? "BUY" : "SELL",
    price,
    size: isTaker && isBuy ? dollars : order.size,
    type: tif === Tif.gtc ? "GTC" : tif === Tif.fok ? "FOK" : "FAK",
    postOnly,
    expiration: 0,
    tick: size,
    negRisk,
    version,
  };
}
