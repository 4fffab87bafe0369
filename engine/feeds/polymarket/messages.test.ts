import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { unitsToText } from "../../venues/polymarket/protocol/decimal.ts";
import { readBalance, readMarketInfo, readOneOrder, readOrderAck } from "./clob-rest.ts";
import { readGammaMarket } from "./gamma.ts";
import { readBook, readFrame, readMarketMessage } from "./market-channel.ts";
import { type Node, read, readJson } from "./reader.ts";
import { fillCost, gridPrice, orderStatus, readTrade, readUserMessage, tradeStatus } from "./user-channel.ts";

function value<T>(parse: (node: Node) => T, message: unknown): T {
  const result = read(parse, message);
  if (!result.ok) throw new Error(`${result.fault.path}: ${result.fault.wanted}`);
  return result.value;
}

const CONDITION = `0x${"ab".repeat(32)}`;
const change = { price: "0.51", side: "BUY", size: "150.5" };

describe("the market channel", () => {
  test("reads the three forms of price_change alike", () => {
    const base = { event_type: "price_change", market: CONDITION, timestamp: "1703875201000" };
    const current = value(readMarketMessage, {
      ...base,
      price_changes: [{ ...change, asset_id: "7", hash: "h", best_bid: "0.51", best_ask: "0.52" }],
    });
    expect(current).toEqual({
      kind: "price-change",
      market: CONDITION,
      time: 1_703_875_201_000_000,
      changes: [
        { asset: "7", side: "BUY", price: 5_100, size: 150_500_000, hash: "h", bestBid: 5_100, bestAsk: 5_200 },
      ],
    });
    const bare = { hash: null, bestBid: null, bestAsk: null };
    const older = { ...current, changes: [{ asset: "7", side: "BUY", price: 5_100, size: 150_500_000, ...bare }] };
    expect(value(readMarketMessage, { ...base, asset_id: "7", changes: [change] })).toEqual(older);
    expect(value(readMarketMessage, { ...base, asset_id: "7", ...change })).toEqual(older);
  });

  test("sorts a book best first, in whatever order it comes", () => {
    const level = fc.record({ price: fc.integer({ min: 1, max: 9_999 }), size: fc.integer({ min: 0, max: 10 ** 13 }) });
    const text = (l: { price: number; size: number }) => ({
      price: unitsToText(BigInt(l.price), 4),
      size: unitsToText(BigInt(l.size), 6),
    });
    fc.assert(
      fc.property(fc.array(level), fc.array(level), (bids, asks) => {
        const book = value(readBook, {
          market: CONDITION,
          asset_id: "7",
          timestamp: "1703875200000",
          bids: bids.map(text),
          asks: asks.map(text),
        });
        expect(book.bids).toEqual([...bids].sort((a, b) => b.price - a.price));
        expect(book.asks).toEqual([...asks].sort((a, b) => a.price - b.price));
      }),
    );
  });

  test("says where a message does not fit, and what stood there", () => {
    const book = {
      asset_id: "7",
      timestamp: 1,
      bids: [{ price: "0.5", size: "1" }],
      asks: [{ price: "1.5", size: "1" }],
    };
    expect(read(readBook, book)).toEqual({
      ok: false,
      fault: { path: "asks[0].price", wanted: "a price of at most 1", found: '"1.5"' },
    });
    const result = read(readMarketMessage, { event_type: "last_trade_price", market: CONDITION, asset_id: "7" });
    expect(result).toMatchObject({ ok: false, fault: { path: "timestamp" } });
  });

  test("names a type that it does not know", () => {
    expect(value(readMarketMessage, { event_type: "fireworks" })).toEqual({ kind: "unknown-type", type: "fireworks" });
  });
});

describe("a frame", () => {
  test("is text of the venue, messages, or a fault", () => {
    expect(readFrame(readMarketMessage, "PONG")).toEqual({ kind: "pong" });
    expect(readFrame(readMarketMessage, "NO NEW ASSETS")).toEqual({ kind: "no-new-assets" });
    expect(readFrame(readMarketMessage, "INVALID OPERATION")).toEqual({
      kind: "messages",
      messages: [],
      faults: [{ path: "", wanted: "JSON", found: "INVALID OPERATION" }],
    });
  });

  test("keeps the good messages beside a bad one", () => {
    const good = { event_type: "fireworks" };
    const frame = readFrame(readMarketMessage, JSON.stringify([good, 7, good]));
    expect(frame).toMatchObject({ kind: "messages", messages: [{ kind: "unknown-type" }, { kind: "unknown-type" }] });
    expect(frame.kind === "messages" ? frame.faults.length : -1).toBe(1);
  });

  test("never throws, whatever the bytes", () => {
    const any = fc.oneof(
      fc.string({ unit: "binary" }),
      fc.json(),
      fc.json().map((json) => json.slice(0, -1)),
    );
    fc.assert(
      fc.property(any, (text) => {
        for (const parse of [readMarketMessage, readUserMessage]) {
          expect(["pong", "no-new-assets", "messages"]).toContain(readFrame<unknown>(parse, text).kind);
        }
      }),
    );
  });
});

const trade = {
  event_type: "trade",
  id: "t1",
  status: "MATCHED",
  market: CONDITION,
  asset_id: "yes",
  side: "BUY",
  price: "0.4",
  size: "10",
  taker_order_id: "0xtaker",
  match_time: "1703875200",
  maker_orders: [
    { order_id: "0xa", asset_id: "yes", price: "0.4", matched_amount: "4", owner: "o" },
    { order_id: "0xb", asset_id: "no", price: "0.6", matched_amount: "6", owner: "o" },
    { order_id: "0xc", asset_id: "no", price: "0.6", matched_amount: "6", owner: "o", side: "SELL" },
  ],
};

describe("the user channel", () => {
  test("a maker's side, price and token are its own", () => {
    const message = value(readTrade, trade);
    expect(message.makers.map(({ order, asset, side }) => [order, asset, side])).toEqual([
      ["0xa", "yes", "SELL"],
      ["0xb", "no", "BUY"],
      ["0xc", "no", "SELL"],
    ]);
    expect(message.makers[1]).toMatchObject({ price: { units: 6n, scale: 1 }, size: 6_000_000 });
    expect(message.matchedAt).toBe(1_703_875_200_000_000);
  });

  test.each([
    ["LIVE", "live"],
    ["ORDER_STATUS_LIVE", "live"],
    ["matched", "matched"],
    ["CANCELED", "canceled"],
    ["CANCELED_MARKET_RESOLVED", "canceled"],
    ["CANCELED_order couldn't be fully filled. FOK orders are fully filled or killed.", "canceled"],
    ["INVALID", "invalid"],
    ["SOMETHING_NEW", "other"],
  ])("the order status %s is %s", (text, status) => expect(orderStatus(text)).toBe(status));

  test.each([
    ["TRADE_STATUS_CONFIRMED", "confirmed"],
    ["MATCHED_NOT_BROADCASTED", "matched"],
    ["MINED", "mined"],
    ["RETRYING", "retrying"],
    ["FAILED", "failed"],
    ["SOMETHING_NEW", "other"],
  ])("the trade status %s is %s", (text, status) => expect(tradeStatus(text)).toBe(status));

  test("a fill's cost is exact, and a part of a micro-dollar counts against us", () => {
    const third = { units: 3_333_333_333n, scale: 10 };
    expect([fillCost("BUY", third, 1_000_000), fillCost("SELL", third, 1_000_000)]).toEqual([333_334, 333_333]);
    expect([gridPrice(third), gridPrice({ units: 4_890n, scale: 4 }), gridPrice({ units: 5n, scale: 1 })]).toEqual([
      null,
      4_890,
      5_000,
    ]);
    const price = fc.integer({ min: 1, max: 9_999 });
    fc.assert(
      fc.property(price, fc.integer({ min: 1, max: 10 ** 9 }), (p, size) => {
        const decimal = { units: BigInt(p), scale: 4 };
        const [buy, sell] = [fillCost("BUY", decimal, size), fillCost("SELL", decimal, size)];
        expect(buy - sell).toBe((p * size) % 10_000 === 0 ? 0 : 1);
        expect(sell * 10_000).toBeLessThanOrEqual(p * size);
      }),
    );
  });
});

describe("bodies of REST", () => {
  test("an HTML page is a fault that shows its start only", () => {
    const page = `<html>${"x".repeat(5_000)}</html>`;
    const result = readJson(readOrderAck, page);
    expect(result).toMatchObject({ ok: false, fault: { wanted: "JSON" } });
    expect(result.ok ? "" : result.fault.found.length).toBeLessThan(80);
  });

  test("a refused leg of a batch keeps its reason, and its empty id is none", () => {
    const leg = { success: true, errorMsg: "not enough balance", orderID: "", status: "", takingAmount: "" };
    expect(value(readOrderAck, leg)).toEqual({
      success: true,
      orderId: null,
      error: "not enough balance",
      status: null,
      trades: [],
      taking: null,
      making: null,
    });
  });

  test("an unknown order is null", () => expect(value(readOneOrder, null)).toBeNull());

  test("the short keys of a CLOB market", () => {
    const info = value(readMarketInfo, {
      c: CONDITION,
      t: [
        { t: "1", o: "Up" },
        { t: "2", o: "Down" },
      ],
      mts: 0.01,
      mos: 5,
      fd: { r: 0.07, e: 1, to: true },
      itode: true,
    });
    expect(info).toMatchObject({
      tick: 100,
      minSize: 5_000_000,
      takerDelay: true,
      fee: { rate: { units: 7n, scale: 2 } },
    });
  });

  test("balances are whole base units of any size, and nothing else", () => {
    const big = "115792089237316195423570985008687907853269984665640564039457";
    expect(value(readBalance, { balance: "5", allowances: { "0xe": big } })).toEqual({
      balance: 5n,
      allowances: [["0xe", BigInt(big)]],
    });
    expect(read(readBalance, { balance: "5.5" })).toMatchObject({ ok: false, fault: { path: "balance" } });
  });

  test("numbers that JSON has read keep their shortest digits", () => {
    expect(value((n) => n.decimal(), 1e-7)).toEqual({ units: 1n, scale: 7 });
    expect(value((n) => n.decimal(), 1.5e21)).toMatchObject({ units: 1_500_000_000_000_000_000_000n });
    expect(read((n) => n.decimal(), Number.POSITIVE_INFINITY).ok).toBe(false);
    fc.assert(
      fc.property(fc.double({ noNaN: true, min: 1e-50, max: 1e50 }), fc.constantFrom(1, -1), (magnitude, sign) => {
        const x = magnitude * sign;
        const { units, scale } = value((n) => n.decimal(), x);
        expect(Number(`${units}e-${scale}`)).toBe(x);
      }),
    );
  });

  test("a V3 market of Gamma trades by its position ids", () => {
    const market = { version: "v2", positionIds: ["11", "12"], clobTokenIds: '["1","2"]' };
    expect(value(readGammaMarket, market).assets).toEqual(["11", "12"]);
    expect(value(readGammaMarket, { ...market, version: "v1" }).assets).toEqual(["1", "2"]);
  });
});
