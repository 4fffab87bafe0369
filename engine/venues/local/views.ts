import { createHash } from "node:crypto";
import { ABSENT, Outcome } from "../../../runtime/abi/layout.ts";
import { unitsToDecimal } from "../../core/decimal.ts";
import { PRICE_ONE } from "../../core/fixed.ts";
import { tickSizeOf } from "../polymarket/protocol/constants.ts";
import type { OpenMarket, OrderRecord, TouchedLevel, TradeRecord } from "./records.ts";

/** Prices (1e-4 dollar) and amounts (1e-6) as the venue's decimal texts. */
export const priceText = (price: number): string => unitsToDecimal(price, 4);
export const amountText = (micros: number): string => unitsToDecimal(micros, 6);

const seconds = (ms: number): number => Math.floor(ms / 1_000);

/** Price of one token of a price in YES. */
function ofToken(outcome: number, yesPrice: number): number {
  return outcome === Outcome.yes ? yesPrice : PRICE_ONE - yesPrice;
}

export const lastPriceText = (on: OpenMarket, outcome: number): string =>
  on.lastPrice === 0 ? "" : priceText(ofToken(outcome, on.lastPrice));

/** A book as `/book` and the market socket give it: bids ascending, asks descending, the best last. */
export function bookSummary(on: OpenMarket, outcome: number, now: number) {
  const side = (asks: boolean) =>
    on.book
      .levels(outcome, asks)
      .reverse()
      .map(({ price, size }) => ({ price: priceText(price), size: amountText(size) }));
  const summary = {
    market: on.market.conditionId,
    asset_id: on.market.tokens[outcome]!,
    timestamp: String(now),
    hash: "",
    bids: side(false),
    asks: side(true),
    min_order_size: amountText(on.market.minSize),
    tick_size: tickSizeOf(on.book.tick)!,
    neg_risk: on.market.negRisk,
    last_trade_price: lastPriceText(on, outcome),
  };
  return { ...summary, hash: createHash("sha1").update(JSON.stringify(summary)).digest("hex") };
}

/** A best price as text; the empty side of a book is `0` (bids) or `1` (asks) on the market socket. */
export function bestText(on: OpenMarket, outcome: number, asks: boolean): string {
  const best = on.book.best(outcome, asks);
  return best === ABSENT ? (asks ? "1" : "0") : priceText(best);
}

/** `price_change` of the market socket: every touched level, for both tokens. */
export function priceChange(on: OpenMarket, touched: readonly TouchedLevel[], now: number) {
  const hashes = [Outcome.yes, Outcome.no].map((outcome) => bookSummary(on, outcome, now).hash);
  const changes = touched.flatMap(({ yesPrice, isLong }) =>
    [Outcome.yes, Outcome.no].map((outcome) => {
      const isBid = isLong === (outcome === Outcome.yes);
      const price = ofToken(outcome, yesPrice);
      return {
        asset_id: on.market.tokens[outcome]!,
        price: priceText(price),
        size: amountText(on.book.sizeAt(outcome, !isBid, price)),
        side: isBid ? "BUY" : "SELL",
        hash: hashes[outcome]!,
        best_bid: bestText(on, outcome, false),
        best_ask: bestText(on, outcome, true),
      };
    }),
  );
  return {
    market: on.market.conditionId,
    price_changes: changes,
    timestamp: String(now),
    event_type: "price_change" as const,
  };
}

const sideText = (isBuy: boolean): "BUY" | "SELL" => (isBuy ? "BUY" : "SELL");

/** `last_trade_price` of the market socket. */
export function lastTrade({ trade, taker, hash }: TradeRecord, now: number) {
  const { market } = taker.on;
  return {
    asset_id: market.tokens[taker.order.outcome]!,
    event_type: "last_trade_price" as const,
    fee_rate_bps: "0",
    market: market.conditionId,
    price: priceText(trade.price),
    side: sideText(taker.order.isBuy),
    size: amountText(trade.size),
    timestamp: String(now),
    transaction_hash: hash,
  };
}

/** An order as `/data/order/{id}` and `/data/orders` give it. */
export function openOrder(record: OrderRecord) {
  return {
    id: record.order.id,
    status: record.status,
    owner: record.owner,
    maker_address: record.maker,
    market: record.on.market.conditionId,
    asset_id: record.on.market.tokens[record.order.outcome]!,
    side: sideText(record.order.isBuy),
    original_size: amountText(record.originalSize),
    size_matched: amountText(record.order.matched),
    price: priceText(record.order.price),
    associate_trades: record.trades,
    outcome: record.on.market.outcomes[record.order.outcome]!,
    created_at: seconds(record.createdAt),
    expiration: String(record.expiration),
    order_type: record.kind,
  };
}

/** An order's message of the user socket; a placement is from before its first match. */
export function userOrder(record: OrderRecord, what: string, now: number, ended?: string) {
  const before = what === "PLACEMENT" ? { size_matched: "0", associate_trades: [] } : {};
  const status = ended ?? (what === "PLACEMENT" ? "LIVE" : record.status);
  return {
    ...openOrder(record),
    ...before,
    created_at: String(seconds(record.createdAt)),
    order_owner: record.owner,
    status,
    type: what,
    timestamp: String(now),
    event_type: "order" as const,
  };
}

/**
 * A trade as a wallet sees it: the members of the top are the taker's, whoever looks; a maker's own
 * part, with its own token, side and price, is its entry in `maker_orders`.
 */
export function tradeView(trade: TradeRecord, wallet: string) {
  const { taker } = trade;
  const { market } = taker.on;
  return {
    id: trade.id,
    taker_order_id: taker.order.id,
    market: market.conditionId,
    asset_id: market.tokens[taker.order.outcome]!,
    side: sideText(taker.order.isBuy),
    size: amountText(trade.trade.size),
    fee_rate_bps: "0",
    price: priceText(trade.trade.price),
    status: trade.status,
    match_time: String(seconds(trade.matchedAt)),
    match_time_nano: `${trade.matchedAt}000000`,
    last_update: String(seconds(trade.updatedAt)),
    outcome: market.outcomes[taker.order.outcome]!,
    bucket_index: 0,
    owner: taker.owner,
    maker_address: taker.maker,
    // The hash is known when the trade is mined.
    transaction_hash: trade.status === "MINED" || trade.status === "CONFIRMED" ? trade.hash : "",
    err_msg: trade.status === "FAILED" ? "the settlement failed" : null,
    trader_side: taker.trader.wallet === wallet ? ("TAKER" as const) : ("MAKER" as const),
    maker_orders: trade.makers.map(({ record, fill }) => ({
      order_id: record.order.id,
      owner: record.owner,
      maker_address: record.maker,
      matched_amount: amountText(fill.size),
      price: priceText(record.order.price),
      fee_rate_bps: "0",
      asset_id: market.tokens[record.order.outcome]!,
      outcome: market.outcomes[record.order.outcome]!,
      side: sideText(record.order.isBuy),
    })),
  };
}

/** A trade's message of the user socket. */
export function userTrade(trade: TradeRecord, wallet: string, now: number) {
  return {
    ...tradeView(trade, wallet),
    trade_owner: trade.taker.owner,
    type: "TRADE" as const,
    timestamp: String(now),
    event_type: "trade" as const,
  };
}
