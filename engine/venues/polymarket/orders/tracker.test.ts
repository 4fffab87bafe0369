import fc from "fast-check";
import { beforeEach, describe, expect, test } from "vitest";
import { OrderState } from "../../../core/orders.ts";
import type { MakerFill, OrderMessage, TradeMessage, TradeStatus } from "../../../feeds/polymarket/user-channel.ts";
import { type OrderNews, OrderTracker } from "./tracker.ts";

let news: OrderNews[];
let tracker: OrderTracker;
const kinds = (): string[] => news.map(({ kind }) => kind);

beforeEach(() => {
  news = [];
  tracker = new OrderTracker((item) => news.push(item));
  tracker.add(ours);
});

const ours = {
  id: 7,
  hash: "0xa",
  market: "0xm",
  asset: "yes",
  side: "BUY" as const,
  size: 10_000_000,
  type: "GTC" as const,
  sentAt: 1_000_000,
};

const order = (change: Partial<OrderMessage>): OrderMessage => ({
  kind: "order",
  id: "0xa",
  status: "live",
  statusText: "LIVE",
  change: "PLACEMENT",
  market: "0xm",
  asset: "yes",
  side: "BUY",
  price: 5_000,
  size: 10_000_000,
  matched: 0,
  createdAt: 1,
  time: 2,
  expiresAt: null,
  orderType: "GTC",
  trades: [],
  maker: null,
  ...change,
});

const half = { units: 5n, scale: 1 };
const maker = (hash: string, size: number): MakerFill => ({
  order: hash,
  owner: null,
  maker: null,
  asset: "yes",
  outcome: null,
  side: "BUY",
  price: half,
  size,
});

const trade = (id: string, status: TradeStatus, makers: MakerFill[], takerOrder = "0xother"): TradeMessage => ({
  kind: "trade",
  id,
  status,
  statusText: status,
  market: "0xm",
  takerOrder,
  asset: "no",
  side: "BUY",
  price: half,
  size: 4_000_000,
  makers,
  owner: null,
  traderSide: null,
  matchedAt: 5,
  updatedAt: 6,
  transaction: null,
});

const state = (): number => tracker.get(7)?.state ?? -1;

describe("fills", () => {
  test("count once for each trade and order, however often they are told", () => {
    for (const status of ["matched", "matched", "mined", "matched", "confirmed", "mined"] as const) {
      tracker.apply(trade("t1", status, [maker("0xa", 4_000_000)]));
    }
    expect(kinds()).toEqual(["fill", "fill-status", "fill-status"]);
    expect(news[0]).toMatchObject({ id: 7, trade: "t1", size: 4_000_000, cost: 2_000_000, isMaker: true });
    expect(tracker.get(7)).toMatchObject({ filled: 4_000_000, state: OrderState.partial });
  });

  test("one trade may fill two orders of ours", () => {
    tracker.add({ ...ours, id: 8, hash: "0xb" });
    tracker.apply(trade("t1", "matched", [maker("0xa", 4_000_000), maker("0xb", 6_000_000), maker("0xz", 1)]));
    expect(news.map((item) => (item.kind === "fill" ? [item.id, item.size] : item))).toEqual([
      [7, 4_000_000],
      [8, 6_000_000],
    ]);
  });

  test("a taker's fill takes side, token and price of the trade", () => {
    tracker.apply(trade("t1", "matched", [maker("0xz", 4_000_000)], "0xa"));
    expect(news[0]).toMatchObject({ kind: "fill", asset: "no", side: "BUY", isMaker: false });
  });

  test("a match that fails is taken back, and a failure that comes first never counts", () => {
    tracker.apply(trade("t1", "matched", [maker("0xa", 10_000_000)]));
    expect(state()).toBe(OrderState.filled);
    tracker.apply(trade("t1", "retrying", [maker("0xa", 10_000_000)]));
    tracker.apply(trade("t1", "failed", [maker("0xa", 10_000_000)]));
    tracker.apply(trade("t1", "confirmed", [maker("0xa", 10_000_000)]));
    tracker.apply(trade("t2", "failed", [maker("0xa", 1_000_000)]));
    expect(kinds()).toEqual(["fill", "fill-status", "fill-status"]);
    expect(news[2]).toMatchObject({ status: "failed", size: 10_000_000 });
    expect(tracker.get(7)?.filled).toBe(0);
  });

  test("a fill after the cancel still counts", () => {
    tracker.canceled("0xa");
    tracker.apply(trade("t1", "matched", [maker("0xa", 4_000_000)]));
    expect(kinds()).toEqual(["cancel-ack", "fill"]);
    expect(state()).toBe(OrderState.canceled);
  });

  test("what the venue calls matched and no trade tells is missed", () => {
    tracker.apply(order({ status: "matched", matched: 4_000_000 }));
    expect(tracker.missingFills().map(({ id }) => id)).toEqual([7]);
    tracker.apply(trade("t1", "matched", [maker("0xa", 4_000_000)]));
    expect(tracker.missingFills()).toEqual([]);
  });

  test("in any order and with any repeats, the same fills and the same end", () => {
    const messages = [
      order({}),
      order({ matched: 4_000_000 }),
      trade("t1", "matched", [maker("0xa", 4_000_000)]),
      trade("t1", "mined", [maker("0xa", 4_000_000)]),
      trade("t1", "confirmed", [maker("0xa", 4_000_000)]),
      trade("t2", "matched", [maker("0xa", 6_000_000)]),
      trade("t2", "confirmed", [maker("0xa", 6_000_000)]),
      order({ status: "matched", matched: 10_000_000 }),
    ];
    const repeats = fc.array(fc.constantFrom(...messages), { maxLength: 20 });
    fc.assert(
      fc.property(repeats, fc.shuffledSubarray(messages, { minLength: messages.length }), (extra, all) => {
        const heard: OrderNews[] = [];
        const fresh = new OrderTracker((item) => heard.push(item));
        fresh.add(ours);
        for (const message of [...extra, ...all]) fresh.apply(message);
        expect(fresh.get(7)).toMatchObject({ filled: 10_000_000, state: OrderState.filled });
        expect(heard.filter(({ kind }) => kind === "fill").length).toBe(2);
        expect(heard.filter(({ kind }) => kind === "ack").length).toBeLessThanOrEqual(1);
      }),
    );
  });
});

describe("states", () => {
  test("a canceled order does not come to life again", () => {
    tracker.apply(order({}));
    tracker.apply(order({ status: "canceled" }));
    tracker.apply(order({}));
    expect(kinds()).toEqual(["ack", "cancel-ack"]);
    expect(state()).toBe(OrderState.canceled);
  });

  test("an unknown order is resolved by what the venue says of its hash", () => {
    tracker.lost(7, "timeout");
    expect(state()).toBe(OrderState.unknown);
    tracker.apply(order({}));
    expect(kinds()).toEqual(["unknown", "ack"]);
    expect(state()).toBe(OrderState.live);
  });

  test("the rest of a FAK ends with its last fill, whichever is told first", () => {
    const ack = { success: true, orderId: "0xf", error: null, status: "matched", trades: ["t1"], making: null };
    for (const postedFirst of [true, false]) {
      const id = postedFirst ? 20 : 21;
      const hash = postedFirst ? "0xf" : "0xe";
      tracker.add({ ...ours, id, hash, type: "FAK" });
      const told = [
        () => tracker.posted(id, { ...ack, taking: { units: 4n, scale: 0 } }),
        () => tracker.apply(trade(`t${id}`, "matched", [maker("0xz", 4_000_000)], hash)),
      ];
      for (const tell of postedFirst ? told : told.reverse()) tell();
      expect(tracker.get(id)).toMatchObject({ filled: 4_000_000, state: OrderState.canceled });
    }
  });

  test("an order of the account that is not ours is told once", () => {
    tracker.apply(order({ id: "0xstranger" }));
    tracker.apply(order({ id: "0xstranger" }));
    expect(kinds()).toEqual(["orphan"]);
  });
});
