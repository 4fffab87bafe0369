import type { Side } from "../../venues/polymarket/protocol/amounts.ts";
import { type Decimal, type MessageFault, type Node, read } from "./reader.ts";

/** A price level: price in 1e-4 dollar, size in 1e-6 share. */
export interface Level {
  readonly price: number;
  readonly size: number;
}

/** A whole book of one token, best levels first on both sides. */
export interface BookMessage {
  readonly kind: "book";
  /** Condition id; empty where a recorder left it out. */
  readonly market: string;
  readonly asset: string;
  /** Microseconds; null where a recorder left it out. */
  readonly time: number | null;
  readonly bids: readonly Level[];
  readonly asks: readonly Level[];
  readonly hash: string | null;
  /** 1e-4 dollar. */
  readonly tick: number | null;
  /** 1e-6 share. */
  readonly minSize: number | null;
  readonly negRisk: boolean | null;
}

/** A level's new size; 0 removes it. `bestBid` and `bestAsk` are null where the venue did not tell. */
export interface LevelChange extends Level {
  readonly asset: string;
  readonly side: Side;
  readonly hash: string | null;
  readonly bestBid: number | null;
  readonly bestAsk: number | null;
}

/** An event of the market channel. Times in microseconds, prices in 1e-4 dollar, sizes in 1e-6 share. */
export type MarketMessage =
  | BookMessage
  | {
      readonly kind: "price-change";
      readonly market: string;
      readonly time: number;
      readonly changes: readonly LevelChange[];
    }
  | {
      readonly kind: "trade";
      readonly market: string;
      readonly asset: string;
      readonly time: number;
      /** Exact: a trade that met several makers may carry a mean. */
      readonly price: Decimal;
      readonly size: number;
      /** The aggressor's side as the venue states it, which agrees with the chain only in part. */
      readonly side: Side;
      readonly transaction: string | null;
    }
  | {
      readonly kind: "tick-change";
      readonly market: string;
      readonly asset: string;
      readonly time: number;
      readonly oldTick: number;
      readonly newTick: number;
    }
  | {
      readonly kind: "best-bid-ask";
      readonly market: string;
      readonly asset: string;
      readonly time: number;
      readonly bestBid: number | null;
      readonly bestAsk: number | null;
    }
  | {
      readonly kind: "new-market";
      readonly market: string;
      readonly slug: string | null;
      readonly question: string | null;
      readonly assets: readonly string[];
      readonly outcomes: readonly string[];
      readonly time: number;
    }
  | {
      readonly kind: "resolved";
      readonly market: string;
      readonly assets: readonly string[];
      readonly winningAsset: string;
      readonly winningOutcome: string | null;
      readonly time: number;
    }
  /** A type that this client does not know: counted, never guessed. */
  | { readonly kind: "unknown-type"; readonly type: string };

const level = (node: Node): Level => ({ price: node.at("price").price(), size: node.at("size").size() });

/** A book of the websocket, of `GET /book` or of a recorder that kept the same members. */
export function readBook(node: Node): BookMessage {
  return {
    kind: "book",
    market: node.at("market").maybe((n) => n.text()) ?? "",
    asset: node.oneOf("asset_id", "token_id").id(),
    time: node.at("timestamp").maybe((n) => n.time()),
    bids: node
      .at("bids")
      .list(level)
      .sort((a, b) => b.price - a.price),
    asks: node
      .at("asks")
      .list(level)
      .sort((a, b) => a.price - b.price),
    hash: node.at("hash").maybe((n) => n.text()),
    tick: node.at("tick_size").maybe((n) => n.price()),
    minSize: node.at("min_order_size").maybe((n) => n.size()),
    negRisk: node.at("neg_risk").maybe((n) => n.boolean()),
  };
}

function levelChange(node: Node, asset: string): LevelChange {
  return {
    asset,
    side: node.at("side").side(),
    price: node.at("price").price(),
    size: node.at("size").size(),
    hash: node.at("hash").maybe((n) => n.text()),
    bestBid: node.at("best_bid").maybe((n) => n.price()),
    bestAsk: node.at("best_ask").maybe((n) => n.price()),
  };
}

/** The three forms of `price_change`: a list for both tokens (since 2025-09-15), a list for one, one flat level. */
function levelChanges(node: Node): LevelChange[] {
  if (node.has("price_changes")) {
    return node.at("price_changes").list((entry) => levelChange(entry, entry.at("asset_id").id()));
  }
  const asset = node.at("asset_id").id();
  if (node.has("changes")) return node.at("changes").list((entry) => levelChange(entry, asset));
  return [levelChange(node, asset)];
}

/** Messages without `event_type` are told by what they hold. */
function typeOf(node: Node): string {
  if (node.has("event_type")) return node.at("event_type").text();
  if (node.has("price_changes") || node.has("changes")) return "price_change";
  if (node.has("bids") || node.has("asks")) return "book";
  return node.at("event_type").text();
}

/** One event of the market channel. */
export function readMarketMessage(node: Node): MarketMessage {
  const type = typeOf(node);
  if (type === "book") return readBook(node);
  const market = (): string => node.at("market").text();
  const asset = (): string => node.at("asset_id").id();
  const time = (): number => node.at("timestamp").time();
  switch (type) {
    case "price_change":
      return { kind: "price-change", market: market(), time: time(), changes: levelChanges(node) };
    case "last_trade_price":
      return {
        kind: "trade",
        market: market(),
        asset: asset(),
        time: time(),
        price: node.at("price").decimal(),
        size: node.at("size").size(),
        side: node.at("side").side(),
        transaction: node.at("transaction_hash").maybe((n) => n.text()),
      };
    case "tick_size_change":
      return {
        kind: "tick-change",
        market: market(),
        asset: asset(),
        time: time(),
        oldTick: node.at("old_tick_size").price(),
        newTick: node.at("new_tick_size").price(),
      };
    case "best_bid_ask":
      return {
        kind: "best-bid-ask",
        market: market(),
        asset: asset(),
        time: time(),
        bestBid: node.at("best_bid").maybe((n) => n.price()),
        bestAsk: node.at("best_ask").maybe((n) => n.price()),
      };
    case "new_market":
      return {
        kind: "new-market",
        market: market(),
        slug: node.at("slug").maybe((n) => n.text()),
        question: node.at("question").maybe((n) => n.text()),
        assets: node.oneOf("assets_ids", "asset_ids").list((n) => n.id()),
        outcomes: node.at("outcomes").maybe((n) => n.list((o) => o.text())) ?? [],
        time: time(),
      };
    case "market_resolved":
      return {
        kind: "resolved",
        market: market(),
        assets: node.oneOf("assets_ids", "asset_ids").list((n) => n.id()),
        winningAsset: node.at("winning_asset_id").id(),
        winningOutcome: node.at("winning_outcome").maybe((n) => n.text()),
        time: time(),
      };
    default:
      return { kind: "unknown-type", type };
  }
}

/** What one text frame of a socket holds. A frame never throws: what cannot be read is a fault beside the rest. */
export type Frame<T> =
  | { readonly kind: "pong" }
  /** The venue's plain text where a subscription names no token that it knows. */
  | { readonly kind: "no-new-assets" }
  | { readonly kind: "messages"; readonly messages: readonly T[]; readonly faults: readonly MessageFault[] };

const SHOWN_FRAME = 60;

/** Reads one text frame whose entries `parse` understands: an object, or a list of objects. */
export function readFrame<T>(parse: (node: Node) => T, text: string): Frame<T> {
  const trimmed = text.trim();
  if (trimmed === "PONG") return { kind: "pong" };
  if (trimmed === "NO NEW ASSETS") return { kind: "no-new-assets" };
  let value: unknown;
  try {
    value = JSON.parse(trimmed);
  } catch {
    const found = trimmed.slice(0, SHOWN_FRAME);
    return { kind: "messages", messages: [], faults: [{ path: "", wanted: "JSON", found }] };
  }
  const messages: T[] = [];
  const faults: MessageFault[] = [];
  for (const entry of Array.isArray(value) ? value : [value]) {
    const result = read(parse, entry);
    if (result.ok) messages.push(result.value);
    else faults.push(result.fault);
  }
  return { kind: "messages", messages, faults };
}
