import type { Side } from "../../venues/polymarket/protocol/amounts.ts";
import type { Decimal, Node } from "./reader.ts";

/**
 * States of an order at the venue. `canceled` also covers the venue's free texts after `CANCELED`;
 * `other` is a word that this client does not know.
 */
export type VenueOrderStatus = "live" | "matched" | "delayed" | "unmatched" | "canceled" | "invalid" | "other";

/** States of a match. `confirmed` and `failed` are final. */
export type TradeStatus = "matched" | "mined" | "confirmed" | "retrying" | "failed" | "other";

/** An order, as the user channel, `GET /data/orders` and `GET /data/order/{id}` state it. */
export interface OrderMessage {
  readonly kind: "order";
  /** EIP-712 hash. */
  readonly id: string;
  readonly status: VenueOrderStatus;
  /** The status as the venue wrote it. */
  readonly statusText: string;
  /** PLACEMENT, UPDATE or CANCELLATION on the user channel; null over REST. */
  readonly change: string | null;
  readonly market: string;
  readonly asset: string;
  readonly side: Side;
  /** 1e-4 dollar. */
  readonly price: number;
  /** 1e-6 share. */
  readonly size: number;
  readonly matched: number;
  /** Microseconds. */
  readonly createdAt: number;
  /** Microseconds of this change; over REST that of creation. */
  readonly time: number;
  /** Microseconds, null for none. */
  readonly expiresAt: number | null;
  readonly orderType: string | null;
  readonly trades: readonly string[];
  readonly maker: string | null;
}

/** One resting order in a match. Side, price and asset are its own: they may differ from the trade's. */
export interface MakerFill {
  readonly order: string;
  readonly owner: string | null;
  readonly maker: string | null;
  readonly asset: string;
  readonly outcome: string | null;
  readonly side: Side;
  /** Dollars, exact. */
  readonly price: Decimal;
  /** 1e-6 share. */
  readonly size: number;
}

/** A match, as the user channel and `GET /data/trades` state it. */
export interface TradeMessage {
  readonly kind: "trade";
  readonly id: string;
  readonly status: TradeStatus;
  readonly statusText: string;
  readonly market: string;
  /** The taker's order, token, side, price and size. */
  readonly takerOrder: string;
  readonly asset: string;
  readonly side: Side;
  readonly price: Decimal;
  readonly size: number;
  readonly makers: readonly MakerFill[];
  readonly owner: string | null;
  readonly traderSide: "TAKER" | "MAKER" | null;
  readonly matchedAt: number;
  readonly updatedAt: number;
  readonly transaction: string | null;
}

export type UserMessage = OrderMessage | TradeMessage | { readonly kind: "unknown-type"; readonly type: string };

const ORDER_STATUS: Readonly<Record<string, VenueOrderStatus>> = {
  LIVE: "live",
  MATCHED: "matched",
  DELAYED: "delayed",
  UNMATCHED: "unmatched",
  INVALID: "invalid",
};

/** The state in a status of the venue, with or without `ORDER_STATUS_`, in any case of letters. */
export function orderStatus(text: string): VenueOrderStatus {
  const word = text.toUpperCase().replace(/^ORDER_STATUS_/, "");
  if (/^CANCELL?ED/.test(word)) return "canceled";
  return ORDER_STATUS[word] ?? "other";
}

const TRADE_STATUS: Readonly<Record<string, TradeStatus>> = {
  MATCHED: "matched",
  MATCHED_NOT_BROADCASTED: "matched",
  MINED: "mined",
  CONFIRMED: "confirmed",
  RETRYING: "retrying",
  FAILED: "failed",
};

/** The state in a match's status, with or without REST's `TRADE_STATUS_`. */
export function tradeStatus(text: string): TradeStatus {
  return TRADE_STATUS[text.toUpperCase().replace(/^TRADE_STATUS_/, "")] ?? "other";
}

const optionalText = (node: Node): string | null => node.maybe((n) => n.text());

/** An order of the user channel or of REST. */
export function readOrder(node: Node): OrderMessage {
  const statusText = node.at("status").text();
  const createdAt = node.at("created_at").time();
  const expiresAt = node.at("expiration").maybe((n) => n.time());
  return {
    kind: "order",
    id: node.at("id").id(),
    status: orderStatus(statusText),
    statusText,
    change: optionalText(node.at("type")),
    market: node.at("market").text(),
    asset: node.at("asset_id").id(),
    side: node.at("side").side(),
    price: node.at("price").price(),
    size: node.at("original_size").size(),
    matched: node.at("size_matched").size(),
    createdAt,
    time: node.at("timestamp").maybe((n) => n.time()) ?? createdAt,
    expiresAt: expiresAt === 0 ? null : expiresAt,
    orderType: optionalText(node.at("order_type")),
    trades: node.at("associate_trades").maybe((n) => n.list((id) => id.text())) ?? [],
    maker: optionalText(node.at("maker_address")),
  };
}

/**
 * The side of a maker that does not state it: in the taker's own token it stands on the other side,
 * in the other token (mint, merge) on the same one.
 */
function impliedSide(asset: string, takerAsset: string, taker: Side): Side {
  if (asset !== takerAsset) return taker;
  return taker === "BUY" ? "SELL" : "BUY";
}

function makerFill(node: Node, takerAsset: string, taker: Side): MakerFill {
  const asset = node.at("asset_id").id();
  return {
    order: node.at("order_id").id(),
    owner: optionalText(node.at("owner")),
    maker: optionalText(node.at("maker_address")),
    asset,
    outcome: optionalText(node.at("outcome")),
    side: node.at("side").maybe((n) => n.side()) ?? impliedSide(asset, takerAsset, taker),
    price: node.at("price").decimal(),
    size: node.at("matched_amount").size(),
  };
}

/** A match of the user channel or of REST. */
export function readTrade(node: Node): TradeMessage {
  const statusText = node.at("status").text();
  const asset = node.at("asset_id").id();
  const side = node.at("side").side();
  const traderSide = optionalText(node.at("trader_side"));
  const matchedAt = node.oneOf("match_time", "matchtime", "timestamp").time();
  return {
    kind: "trade",
    id: node.at("id").id(),
    status: tradeStatus(statusText),
    statusText,
    market: node.at("market").text(),
    takerOrder: node.at("taker_order_id").id(),
    asset,
    side,
    price: node.at("price").decimal(),
    size: node.at("size").size(),
    makers: node.at("maker_orders").maybe((n) => n.list((entry) => makerFill(entry, asset, side))) ?? [],
    owner: optionalText(node.at("owner")),
    traderSide: traderSide === "TAKER" || traderSide === "MAKER" ? traderSide : null,
    matchedAt,
    updatedAt: node.at("last_update").maybe((n) => n.time()) ?? matchedAt,
    transaction: optionalText(node.at("transaction_hash")),
  };
}

/** One event of the user channel. */
export function readUserMessage(node: Node): UserMessage {
  const type = node.has("event_type") ? node.at("event_type").text() : node.has("taker_order_id") ? "trade" : "order";
  if (type === "order") return readOrder(node);
  if (type === "trade") return readTrade(node);
  return { kind: "unknown-type", type };
}

/** price x size in 1e-6 dollar: rounded up for a buyer and down for a seller, so never in our favour. */
export function fillCost(side: Side, price: Decimal, size: number): number {
  const product = price.units * BigInt(size);
  const divisor = 10n ** BigInt(price.scale);
  const down = product / divisor;
  return Number(side === "BUY" && product % divisor !== 0n ? down + 1n : down);
}

/** A price in 1e-4 dollar where it lies on that grid, else null. */
export function gridPrice(price: Decimal): number | null {
  const scaled = price.units * 10n ** 4n;
  const divisor = 10n ** BigInt(price.scale);
  return scaled % divisor === 0n ? Number(scaled / divisor) : null;
}
