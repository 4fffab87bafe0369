/**
 * What the venue fixes: contracts, domains, hosts, paths, grids and limits. Venue constants change
 * about monthly, so every table carries the day it was read and where; nothing of it stands in code.
 */

/** Where a table of constants comes from, and when it was read. */
export interface Dated<T> {
  /** ISO day on which the source was read. */
  readonly asOf: string;
  readonly source: string;
  readonly value: T;
}

const CLIENT = "@polymarket/clob-client-v2 1.1.0";
const READ = "2026-11-21";

export type ChainId = 137 | 80002;

/** Contracts of one chain; addresses with their EIP-55 checksum. */
export interface Contracts {
  readonly exchangeV2: string;
  readonly negRiskExchangeV2: string;
  /** One contract for binary and neg-risk markets. */
  readonly exchangeV3: string;
  /** pUSD, 6 decimals. */
  readonly collateral: string;
  readonly conditionalTokens: string;
}

export const CONTRACTS: Dated<Readonly<Record<ChainId, Contracts>>> = Object.freeze({
  asOf: READ,
  source: `${CLIENT}, src/config.ts`,
  value: {
    137: {
      exchangeV2: "0xE111180000d2663C0091e4f400237545B87B996B",
      negRiskExchangeV2: "0xe2222d279d744050d28e00520010520000310F59",
      exchangeV3: "0xe3333700cA9d93003F00f0F71f8515005F6c00Aa",
      collateral: "0xC011a7E12a19f7B1f670d46F03B03f3342E82DFB",
      conditionalTokens: "0x4D97DCd97eC945f40cF65F87097ACe5EA0476045",
    },
    80002: {
      exchangeV2: "0xE111180000d2663C0091e4f400237545B87B996B",
      negRiskExchangeV2: "0xe2222d279d744050d28e00520010520000310F59",
      exchangeV3: "0x9fE6e61422AdB6F610d8597F9684b16912D50C3D",
      collateral: "0xC011a7E12a19f7B1f670d46F03B03f3342E82DFB",
      conditionalTokens: "0x69308FB512518e39F9b16112fA8d994F4e2Bf8bB",
    },
  },
});

/** Names and versions of the EIP-712 domains, and the text that the L1 signature attests. */
export const SIGNING = Object.freeze({
  asOf: READ,
  source: `${CLIENT}, src/order-utils/model/ctfExchangeV2TypedData.ts, src/signing`,
  value: {
    exchangeName: "Polymarket CTF Exchange",
    authName: "ClobAuthDomain",
    authVersion: "1",
    authMessage: "This message attests that I control the given wallet",
    depositWalletName: "DepositWallet",
    depositWalletVersion: "1",
  },
});

/** Hosts of production. */
export const HOSTS = Object.freeze({
  asOf: READ,
  source: "docs.polymarket.com, clob-openapi.yaml and asyncapi.json",
  value: {
    clob: "https://clob.polymarket.com",
    gamma: "https://gamma-api.polymarket.com",
    data: "https://data-api.polymarket.com",
    websocket: "wss://ws-subscriptions-clob.polymarket.com/ws",
    rtds: "wss://ws-live-data.polymarket.com",
  },
});

/** Paths of the CLOB's REST interface. A path that ends in `/` takes an id. */
export const PATHS = Object.freeze({
  asOf: READ,
  source: `${CLIENT}, src/endpoints.ts`,
  value: {
    ok: "/ok",
    time: "/time",
    version: "/version",
    heartbeats: "/v1/heartbeats",
    apiKey: "/auth/api-key",
    apiKeys: "/auth/api-keys",
    deriveApiKey: "/auth/derive-api-key",
    closedOnly: "/auth/ban-status/closed-only",
    markets: "/markets",
    market: "/markets/",
    marketByToken: "/markets-by-token/",
    clobMarket: "/clob-markets/",
    book: "/book",
    books: "/books",
    midpoint: "/midpoint",
    lastTradePrice: "/last-trade-price",
    tickSize: "/tick-size",
    negRisk: "/neg-risk",
    feeRate: "/fee-rate",
    order: "/order",
    orders: "/orders",
    cancelAll: "/cancel-all",
    cancelMarketOrders: "/cancel-market-orders",
    dataOrder: "/data/order/",
    dataOrders: "/data/orders",
    dataTrades: "/data/trades",
    balanceAllowance: "/balance-allowance",
    balanceAllowanceUpdate: "/balance-allowance/update",
    marketSocket: "/market",
    userSocket: "/user",
  },
});

/** First and last cursor of a paged answer (base64 of `0` and `-1`). */
export const CURSORS = Object.freeze({
  asOf: READ,
  source: `${CLIENT}, src/constants.ts`,
  value: { first: "MA==", end: "LTE=" },
});

/** A tick as the venue spells it. */
export type TickSize = "0.1" | "0.01" | "0.005" | "0.0025" | "0.001" | "0.0001";

/** One row of the venue's rounding table. */
export interface TickRule {
  /** The tick in 1e-4 dollar. */
  readonly units: number;
  /** Decimals of a price, a size and an amount on this grid. */
  readonly price: number;
  readonly size: number;
  readonly amount: number;
}

export const TICKS: Dated<Readonly<Record<TickSize, TickRule>>> = Object.freeze({
  asOf: READ,
  source: `${CLIENT}, src/order-builder/helpers/roundingConfig.ts; 0.005 and 0.0025 exist since July 2026`,
  value: {
    "0.1": { units: 1_000, price: 1, size: 2, amount: 3 },
    "0.01": { units: 100, price: 2, size: 2, amount: 4 },
    "0.005": { units: 50, price: 3, size: 2, amount: 5 },
    "0.0025": { units: 25, price: 4, size: 2, amount: 6 },
    "0.001": { units: 10, price: 3, size: 2, amount: 5 },
    "0.0001": { units: 1, price: 4, size: 2, amount: 6 },
  },
});

/** The venue's spelling of every tick, coarse to fine. */
export const TICK_SIZES = Object.freeze(Object.keys(TICKS.value) as TickSize[]);

/** The venue's spelling of a tick of `units` 1e-4 dollar, or undefined where it has no such grid. */
export function tickSizeOf(units: number): TickSize | undefined {
  return TICK_SIZES.find((name) => TICKS.value[name].units === units);
}

/** Decimals of pUSD and of outcome tokens on chain. */
export const BASE_DECIMALS = Object.freeze({ asOf: READ, source: `${CLIENT}, src/config.ts`, value: 6 });

/** Sizes of requests, and the clocks that keep a session alive. */
export const LIMITS = Object.freeze({
  asOf: READ,
  source: "docs.polymarket.com changelog (batch sizes 2026-06-15, heartbeats, GTD), nautilus_trader adapter (sockets)",
  value: {
    /** Orders of one `POST /orders`. */
    batchOrders: 15,
    /** Ids of one `DELETE /orders`. */
    batchCancels: 1_000,
    /** A salt above this is refused as an invalid payload: it is a JSON number. */
    maxSalt: Number.MAX_SAFE_INTEGER,
    /** A signed request may be this old, seconds. */
    timestampSkew: 30,
    /** A GTD order lives until its stated expiry less this, seconds. */
    gtdMargin: 60,
    /** Without a valid heartbeat for so long, after a first one, the venue cancels all, milliseconds. */
    heartbeatTimeout: 10_000,
    /** How often to send one, milliseconds. */
    heartbeatEvery: 4_000,
    /** Text PING of the market and user sockets, milliseconds. */
    socketPing: 10_000,
    /** Text PING of the real-time data socket, milliseconds. */
    rtdsPing: 5_000,
    /** A socket whose last PONG is older than this is dead, milliseconds. */
    socketPong: 15_000,
    /** Tokens of one market socket: over 500 the venue once sent nothing at all. */
    socketAssets: 200,
    /** After a restart the venue takes post-only orders for so long, milliseconds. */
    postOnlyAfterRestart: 120_000,
    /** Least pUSD of a marketable buy, micro-dollars. */
    minMarketBuy: 1_000_000,
  },
});

/** Per-signer token buckets of the lowest tier: tokens a second, and the burst. */
export const RATES = Object.freeze({
  asOf: READ,
  source: "docs.polymarket.com rate limits, 2026-07-24 (Standard tier)",
  value: {
    order: { perSecond: 40, burst: 60 },
    cancel: { perSecond: 80, burst: 120 },
  },
});
