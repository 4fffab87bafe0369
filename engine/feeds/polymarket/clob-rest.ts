import { readBook } from "./market-channel.ts";
import type { Decimal, Node } from "./reader.ts";
import { readOrder } from "./user-channel.ts";

/** Bodies of the CLOB's REST interface. Prices in 1e-4 dollar, sizes and money in 1e-6, times in microseconds. */

/** Answer to one order. A leg of a batch that was refused says `success` with an empty id and the reason. */
export interface OrderAck {
  readonly success: boolean;
  readonly orderId: string | null;
  readonly error: string | null;
  /** live, matched, delayed, unmatched. */
  readonly status: string | null;
  readonly trades: readonly string[];
  /** What the order took and gave at once, exact decimals as the venue writes them; null for nothing. */
  readonly taking: Decimal | null;
  readonly making: Decimal | null;
}

export interface CancelAck {
  readonly canceled: readonly string[];
  readonly refused: readonly { readonly id: string; readonly reason: string }[];
}

export interface Page<T> {
  readonly rows: readonly T[];
  readonly next: string;
}

/** A market as `/markets` states it. */
export interface ClobMarket {
  readonly condition: string;
  readonly slug: string;
  readonly question: string;
  readonly tick: number;
  readonly minSize: number;
  readonly negRisk: boolean;
  readonly active: boolean;
  readonly closed: boolean;
  readonly acceptingOrders: boolean;
  readonly endsAt: number | null;
  readonly secondsDelay: number;
  readonly tokens: readonly ClobToken[];
}

export interface ClobToken {
  readonly asset: string;
  readonly outcome: string;
  readonly winner: boolean;
}

/** What `/clob-markets/{condition}` states in its short keys. */
export interface MarketInfo {
  readonly condition: string;
  readonly tokens: readonly { readonly asset: string; readonly outcome: string }[];
  readonly tick: number;
  readonly minSize: number | null;
  readonly negRisk: boolean;
  readonly fee: { readonly rate: Decimal; readonly exponent: Decimal; readonly takerOnly: boolean } | null;
  readonly acceptingOrders: boolean;
  /** Whether marketable orders wait for the taker delay. */
  readonly takerDelay: boolean;
  readonly secondsDelay: number;
}

export interface Balance {
  /** Base units (1e-6). */
  readonly balance: bigint;
  /** By contract; the empty name is the older single `allowance`. */
  readonly allowances: readonly (readonly [contract: string, amount: bigint])[];
}

const maybeText = (node: Node): string | null => node.maybe((n) => n.text());
const flag = (node: Node): boolean => node.maybe((n) => n.boolean()) ?? false;

export function readOrderAck(node: Node): OrderAck {
  return {
    success: node.at("success").boolean(),
    orderId: maybeText(node.oneOf("orderID", "orderId")),
    error: maybeText(node.at("errorMsg")),
    status: maybeText(node.at("status")),
    trades: node.at("tradeIDs").maybe((n) => n.list((id) => id.text())) ?? [],
    taking: node.at("takingAmount").maybe((n) => n.decimal()),
    making: node.at("makingAmount").maybe((n) => n.decimal()),
  };
}

export const readBatchAck = (node: Node): OrderAck[] => node.list(readOrderAck);

export function readCancelAck(node: Node): CancelAck {
  const refused = node.at("not_canceled").maybe((n) => n.entries((reason) => reason.text())) ?? [];
  return {
    canceled: node.at("canceled").maybe((n) => n.list((id) => id.text())) ?? [],
    refused: refused.map(([id, reason]) => ({ id, reason })),
  };
}

/** One page of rows: `{data, next_cursor}`. */
export const readPage =
  <T>(row: (node: Node) => T) =>
  (node: Node): Page<T> => ({ rows: node.at("data").list(row), next: node.at("next_cursor").text() });

export const readOrdersPage = readPage(readOrder);

export function readClobMarket(node: Node): ClobMarket {
  return {
    condition: node.at("condition_id").text(),
    slug: node.at("market_slug").text(),
    question: node.at("question").text(),
    tick: node.at("minimum_tick_size").price(),
    minSize: node.at("minimum_order_size").size(),
    negRisk: flag(node.at("neg_risk")),
    active: node.at("active").boolean(),
    closed: node.at("closed").boolean(),
    acceptingOrders: flag(node.at("accepting_orders")),
    endsAt: node.at("end_date_iso").maybe((n) => n.time()),
    secondsDelay: node.at("seconds_delay").maybe((n) => n.whole()) ?? 0,
    tokens: node.at("tokens").list((token) => ({
      asset: token.at("token_id").text(),
      outcome: token.at("outcome").text(),
      winner: flag(token.at("winner")),
    })),
  };
}

export const readMarketsPage = readPage(readClobMarket);

export function readMarketInfo(node: Node): MarketInfo {
  return {
    condition: node.at("c").id(),
    tokens: node.at("t").list((token) => ({ asset: token.at("t").id(), outcome: token.at("o").text() })),
    tick: node.at("mts").price(),
    minSize: node.at("mos").maybe((n) => n.size()),
    negRisk: flag(node.at("nr")),
    fee: node.at("fd").maybe((fee) => ({
      rate: fee.at("r").decimal(),
      exponent: fee.at("e").decimal(),
      takerOnly: flag(fee.at("to")),
    })),
    acceptingOrders: flag(node.at("ao")),
    takerDelay: flag(node.at("itode")),
    secondsDelay: node.at("sd").maybe((n) => n.whole()) ?? 0,
  };
}

export function readBalance(node: Node): Balance {
  const amount = (n: Node): bigint => {
    const { units, scale } = n.decimal();
    return scale === 0 ? units : n.fail("a whole number of base units");
  };
  const allowances = node.at("allowances").maybe((n) => n.entries(amount)) ?? [];
  const single = node.at("allowance").maybe(amount);
  return {
    balance: amount(node.at("balance")),
    allowances: single === null ? allowances : [...allowances, ["", single]],
  };
}

/** Server time in microseconds: a bare number of seconds. */
export const readTime = (node: Node): number => node.time();

export const readVersion = (node: Node): number => node.at("version").whole();

export const readTickSize = (node: Node): number => node.at("minimum_tick_size").price();

export const readNegRisk = (node: Node): boolean => node.at("neg_risk").boolean();

/** Base fee of older markets, basis points. It is no rate: the fee follows the market's schedule. */
export const readFeeRate = (node: Node): number => node.at("base_fee").whole();

export const readBooks = (node: Node): ReturnType<typeof readBook>[] => node.list(readBook);

export const readHeartbeat = (node: Node): string => node.at("heartbeat_id").id();

/** The order of `GET /data/order/{id}`; null where the venue says `null` or an empty body for an order it never had. */
export const readOneOrder = (node: Node): ReturnType<typeof readOrder> | null => node.maybe(readOrder);
