import { describe, expect, test } from "vitest";
import {
  ABSENT,
  BLOCK_SLOTS,
  INTENT_BASE,
  INTENT_SLOTS,
  IntentFlag,
  IntentOp,
  OUTPUT,
  Outcome,
  Tif,
} from "../../runtime/abi/layout.ts";
import { Account } from "./account.ts";
import { BasketCounts, BasketDesk } from "./basket.ts";
import { TopOfBook } from "./book.ts";
import { Dispatcher } from "./dispatch.ts";
import { DEFAULT_EXECUTOR, Executor, ExecutorCounts } from "./executor.ts";
import { FEED_SLOTS } from "./feed.ts";
import type { OrderGateway } from "./gateway.ts";
import { Ledger } from "./ledger.ts";
import { refusalCounts, refusalName } from "./refusal.ts";
import { REPORT_SLOTS, ReportKind } from "./reports.ts";
import { DEFAULT_RISK, type RiskLimits } from "./risk.ts";
import { SettlingCounts, SettlingDesk } from "./settling.ts";
import { type TestRow, testFeed, testMarket } from "./test-support.ts";

const SHARES = 1e6;
const { yes, no } = Outcome;

interface Setup {
  readonly row?: Partial<TestRow>;
  /** Shares held before. */
  readonly yes?: number;
  readonly no?: number;
  /** Dollars. */
  readonly cash?: number;
  readonly risk?: Partial<RiskLimits>;
  /** Dollars that an order's taker fee may cost. */
  readonly fee?: number;
}

/** An executor on a book of 0.50/0.52, whose exchange only writes down what it is sent. */
function rig(setup: Setup = {}) {
  const sent: string[] = [];
  const name = (outcome: number) => (outcome === yes ? "YES" : "NO");
  const gateway: OrderGateway = {
    place: (_now, _market, id, outcome, isBuy, price, size, tif, postOnly, budget) => {
      const kind = tif === Tif.gtc ? "" : tif === Tif.fok ? " FOK" : " FAK";
      const at = price === ABSENT ? "market" : price / 100;
      sent.push(
        `${id} ${isBuy ? "BUY" : "SELL"} ${name(outcome)} ${size / SHARES}@${at}${kind}${postOnly ? " post" : ""}${budget === ABSENT ? "" : ` for ${budget / 1e6}`}`,
      );
    },
    cancel: (_now, _market, id) => sent.push(`cancel ${id}`),
    refuse: (_now, _market, id, reason) => sent.push(`refuse ${id} ${refusalName(reason)}`),
    settle: (_now, _market, id) => sent.push(`settle ${id}`),
    feeReserve: () => (setup.fee ?? 0) * 1e6,
  };
  const book = new TopOfBook();
  const show = (row: Partial<TestRow>) =>
    book.apply(testFeed([{ t: 0, yes: [50, 52], ...row }]).rows.subarray(0, FEED_SLOTS), 0);
  show(setup.row ?? {});
  const account = new Account((setup.cash ?? 10_000) * 1e6);
  const ledger = new Ledger(account);
  // Bought at a price of 0 cents: the cash stays as given.
  if (setup.yes !== undefined) ledger.fill(yes, true, 0, setup.yes * SHARES, 0, ABSENT);
  if (setup.no !== undefined) ledger.fill(no, true, 0, setup.no * SHARES, 0, ABSENT);
  const counts = new ExecutorCounts();
  const settings = { ...DEFAULT_EXECUTOR, risk: { ...DEFAULT_RISK, ...setup.risk } };
  const executor = new Executor(testMarket(), account, ledger, book, gateway, settings, counts);
  const markets = [{ terms: testMarket(), executor, ledger }];
  const settlingMarkets = [{ terms: testMarket(), executor, ledger, resolved: false, winner: ABSENT, redeem() {} }];
  const event = { exclusive: true, exhaustive: true };
  const settling = new SettlingDesk(settlingMarkets, account, gateway, new SettlingCounts(), counts, event);
  const baskets = new BasketDesk(markets, account, new BasketCounts(), null);
  const dispatcher = new Dispatcher([executor], baskets, settling, counts);
  const apply = (...intents: number[][]) => {
    const block = new Float64Array(BLOCK_SLOTS);
    block[OUTPUT.intentCount] = intents.length;
    for (const [i, slots] of intents.entries()) block.set(slots, INTENT_BASE + INTENT_SLOTS * i);
    dispatcher.apply(0, block);
    return sent.splice(0);
  };
  /** Tells the executor of an order, as an instance does, and returns what it sends thereupon. */
  const report = (order: number, kind: number, price = 0, shares = 0) => {
    const slots = new Float64Array(REPORT_SLOTS);
    slots.set([0, 0, order, kind, price * 100, shares * SHARES, 0, 1, ABSENT, ABSENT]);
    executor.onReport(slots);
    executor.forgetDone();
    executor.work(0);
    return sent.splice(0);
  };
  return { apply, report, executor, account, ledger, show, dropped: () => refusalCounts(counts.dropped) };
}

/** Prices in cents, sizes in shares. */
const quote = (bid: number | null, ask: number | null, size: number) => [
  IntentOp.quote,
  ABSENT,
  0,
  0,
  bid === null ? ABSENT : Math.round(bid * 100),
  size * SHARES,
  ask === null ? ABSENT : Math.round(ask * 100),
  0,
];
const limit = (id: number, outcome: number, isBuy: boolean, price: number, size: number, tif = 0, flags = 0) => [
  IntentOp.limit,
  id,
  outcome,
  isBuy ? 1 : 0,
  Math.round(price * 100),
  size * SHARES,
  tif,
  flags,
];
const market = (id: number, outcome: number, isBuy: boolean, amount: number) => [
  IntentOp.market,
  id,
  outcome,
  isBuy ? 1 : 0,
  0,
  amount * 1e6,
  Tif.fak,
  0,
];
const pull = [IntentOp.pull, ABSENT, 0, 0, 0, 0, 0, 0];
const cancelAll = [IntentOp.cancelAll, ABSENT, 0, 0, 0, 0, 0, 0];

describe("quotes become orders", () => {
  test.each([
    ["nothing held", {}, quote(50, 52, 50), ["1 BUY YES 50@50 post", "2 BUY NO 50@48 post"]],
    ["YES held: the ask sells it", { yes: 50 }, quote(50, 52, 50), ["1 BUY YES 50@50 post", "2 SELL YES 50@52 post"]],
    ["NO held: the bid sells it", { no: 80 }, quote(50, 52, 50), ["1 SELL NO 50@50 post", "2 BUY NO 50@48 post"]],
    [
      "a part held: the rest is bought",
      { no: 30 },
      quote(50, null, 50),
      ["1 SELL NO 30@50 post", "2 BUY YES 20@50 post"],
    ],
    ["a small holding is kept", { no: 4 }, quote(50, null, 50), ["1 BUY YES 50@50 post"]],
    ["a small rest is not bought", { no: 48 }, quote(50, null, 50), ["1 SELL NO 48@50 post"]],
    ["off the grid: outward", {}, quote(49.99, 52.01, 10), ["1 BUY YES 10@49 post", "2 BUY NO 10@47 post"]],
    ["outside the grid: clamped", {}, quote(0, 100, 10), ["1 BUY YES 10@1 post", "2 BUY NO 10@1 post"]],
    ["one side only", {}, quote(null, 52, 10), ["1 BUY NO 10@48 post"]],
    ["size floored to a cent share", {}, quote(50, null, 10.019), ["1 BUY YES 10.01@50 post"]],
  ] as const)("%s", (_name, setup: Setup, intent, expected) => {
    expect(rig(setup).apply([...intent])).toEqual(expected);
  });

  test.each([
    ["a bid at the ask", {}, quote(52, null, 10), { wouldCross: 1 }],
    ["an ask at the bid", {}, quote(null, 50, 10), { wouldCross: 1 }],
    ["a sale of NO at the NO bid", { no: 10, row: { no: [50, 60] } }, quote(50, null, 10), { wouldCross: 1 }],
    ["sides that meet", {}, quote(51, 51, 10), { quoteCrossesItself: 2 }],
    ["below the minimum", {}, quote(50, 52, 4), { belowMinimum: 2 }],
    ["more than the cash", { cash: 4 }, quote(50, null, 10), { insufficientCash: 1 }],
    ["over the net limit", {}, quote(50, null, 501), { netLimit: 1 }],
    ["a size that is no number", {}, quote(50, 52, Number.NaN), { invalid: 1 }],
  ] as const)("drops %s", (_name, setup: Setup, intent, dropped) => {
    const r = rig(setup);
    expect(r.apply([...intent])).toEqual([]);
    expect(r.dropped()).toEqual(dropped);
  });

  test("an empty opposite side crosses nothing", () => {
    expect(rig({ row: { yes: [99, null] } }).apply(quote(99, null, 10))).toEqual(["1 BUY YES 10@99 post"]);
  });

  test("the newest target of an event wins", () => {
    expect(rig().apply(quote(40, 60, 10), quote(45, null, 20))).toEqual(["1 BUY YES 20@45 post"]);
    expect(rig().apply(quote(40, 60, 10), pull)).toEqual([]);
  });
});

describe("a quote that changes", () => {
  test("keeps its place at the same price within a tenth of the size", () => {
    const r = rig();
    r.apply(quote(50, 52, 50));
    expect(r.apply(quote(50, 52, 46))).toEqual([]);
    expect(r.apply(quote(50, 52, 55))).toEqual([]);
    expect(r.apply(quote(50, 52, 44))).toEqual(["cancel 1", "cancel 2"]);
  });

  test("waits for the cancel of a side before its new order leaves, with the newest target", () => {
    const r = rig();
    r.apply(quote(50, 53, 50));
    expect(r.apply(quote(49, 53, 50))).toEqual(["cancel 1"]);
    expect(r.apply(quote(48, 53, 50))).toEqual([]);
    expect(r.report(1, ReportKind.canceled)).toEqual(["3 BUY YES 50@48 post"]);
  });

  test("does not send the order of a side that was pulled meanwhile", () => {
    const r = rig();
    r.apply(quote(50, null, 50));
    r.apply(quote(49, null, 50));
    r.apply(pull);
    expect(r.report(1, ReportKind.canceled)).toEqual([]);
  });

  test("is not put back after a fill until it is stated again", () => {
    const r = rig();
    r.apply(quote(50, null, 50));
    expect(r.report(1, ReportKind.fill, 50, 50)).toEqual([]);
    expect(r.ledger.position(yes)).toBe(50 * SHARES);
    expect(r.apply(quote(50, null, 50))).toEqual(["2 BUY YES 50@50 post"]);
  });

  test("goes where its side would cross now", () => {
    const r = rig();
    r.apply(quote(50, null, 50));
    r.show({ yes: [47, 49] });
    expect(r.apply(quote(50, null, 50))).toEqual(["cancel 1"]);
    expect(r.dropped()).toEqual({ wouldCross: 1 });
  });

  test("leaves the strategy's own orders alone, but for cancel_all", () => {
    const r = rig();
    r.apply(limit(1, yes, true, 40, 10), quote(50, null, 50));
    expect(r.apply(pull)).toEqual(["cancel 2"]);
    expect(r.apply(cancelAll)).toEqual(["cancel 1"]);
    expect(r.apply(cancelAll)).toEqual([]);
  });
});

describe("orders of the strategy", () => {
  test("go out with their terms and consecutive ids", () => {
    const r = rig({ yes: 100 });
    expect(
      r.apply(
        limit(1, yes, true, 52, 10),
        limit(2, no, true, 50, 10, Tif.fok),
        limit(3, yes, false, 60, 10, Tif.gtc, IntentFlag.postOnly),
        market(4, yes, true, 20),
        market(5, yes, false, 20),
      ),
    ).toEqual([
      "1 BUY YES 10@52",
      "2 BUY NO 10@50 FOK",
      "3 SELL YES 10@60 post",
      "4 BUY YES 38.46@market FAK for 20",
      "5 SELL YES 20@market FAK",
    ]);
  });

  test.each([
    ["off the grid", {}, limit(1, yes, true, 50.5, 10), "offGrid"],
    ["a price of 0", {}, limit(1, yes, true, 0, 10), "offGrid"],
    ["a price of 1", {}, limit(1, yes, true, 100, 10), "offGrid"],
    ["below the minimum", {}, limit(1, yes, true, 50, 4.99), "belowMinimum"],
    ["more than the cash", { cash: 5 }, limit(1, yes, true, 51, 10), "insufficientCash"],
    ["more than is held", { yes: 9 }, limit(1, yes, false, 50, 10), "insufficientPosition"],
    ["a sale of what is not held", {}, limit(1, no, false, 50, 10), "insufficientPosition"],
    ["over the gross limit", { yes: 600, no: 399 }, limit(1, no, true, 40, 10), "grossLimit"],
    ["over the net limit", { yes: 495 }, limit(1, yes, true, 40, 10), "netLimit"],
    ["over the net limit below", { no: 495 }, limit(1, no, true, 40, 10), "netLimit"],
    ["outside the price band", { risk: { maxPrice: 9000 } }, limit(1, yes, true, 91, 10), "priceBand"],
    ["one order too many", { risk: { openOrders: 0 } }, limit(1, yes, true, 40, 10), "openOrderLimit"],
    ["a market buy below a dollar", {}, market(1, yes, true, 0.99), "belowMinimum"],
    ["a market order without the other side", { row: { yes: [50, null] } }, market(1, yes, true, 5), "noLiquidity"],
    ["a market buy of more than the cash", { cash: 10 }, market(1, yes, true, 10.5), "insufficientCash"],
    ["a wrong id", {}, limit(7, yes, true, 50, 10), "invalid"],
    ["an unknown outcome", {}, limit(1, 2, true, 50, 10), "invalid"],
    ["a negative size", {}, limit(1, yes, true, 50, -10), "invalid"],
    ["an infinite price", {}, limit(1, yes, true, Infinity, 10), "invalid"],
    ["post-only with FAK", {}, limit(1, yes, true, 50, 10, Tif.fak, IntentFlag.postOnly), "invalid"],
  ] as const)("are refused: %s", (_name, setup: Setup, intent, reason) => {
    expect(rig(setup).apply([...intent])).toEqual([`refuse 1 ${reason}`]);
  });

  test("an order that lowers the net position is not held back by the other side's limit", () => {
    expect(rig({ yes: 500 }).apply(limit(1, yes, false, 60, 500))).toEqual(["1 SELL YES 500@60"]);
  });

  test("open orders hold cash and shares until they are done", () => {
    const r = rig({ cash: 10, yes: 10 });
    expect(r.apply(limit(1, yes, true, 50, 10), limit(2, yes, true, 50, 11))).toEqual([
      "1 BUY YES 10@50",
      "refuse 2 insufficientCash",
    ]);
    expect(r.apply(limit(3, yes, false, 60, 6), limit(4, yes, false, 60, 5))).toEqual([
      "3 SELL YES 6@60",
      "refuse 4 insufficientPosition",
    ]);
    r.report(1, ReportKind.canceled);
    expect(r.account.freeCash()).toBe(10_000_000);
    expect(r.apply(limit(5, yes, true, 50, 20))).toEqual(["5 BUY YES 20@50"]);
  });

  test("a buy that may take holds its fee until it rests or has taken; a post-only one holds none", () => {
    const r = rig({ cash: 20, fee: 1 });
    expect(r.apply(limit(1, yes, true, 50, 10), limit(2, yes, true, 50, 10), limit(3, yes, true, 50, 20))).toEqual([
      "1 BUY YES 10@50",
      "2 BUY YES 10@50",
      "refuse 3 insufficientCash",
    ]);
    expect(r.account.freeCash()).toBe(8_000_000);
    r.report(1, ReportKind.live);
    expect(r.account.freeCash()).toBe(9_000_000);
    r.report(2, ReportKind.fill, 50, 6);
    expect(r.account.freeCash()).toBe(10_000_000);
    r.apply(limit(4, yes, true, 50, 20, Tif.gtc, IntentFlag.postOnly));
    expect(r.account.freeCash()).toBe(0);
    expect(rig({ cash: 10, fee: 1 }).apply(market(1, yes, true, 10))).toEqual(["refuse 1 insufficientCash"]);
  });

  test("open orders count in the limits as if they were filled", () => {
    const buys = [limit(1, yes, true, 40, 300), limit(2, no, true, 40, 300)];
    expect(rig({ risk: { gross: 620 * SHARES } }).apply(...buys, limit(3, yes, true, 40, 21))[2]).toBe(
      "refuse 3 grossLimit",
    );
    expect(rig({ risk: { gross: 620 * SHARES } }).apply(...buys, limit(3, yes, true, 40, 20))[2]).toBe(
      "3 BUY YES 20@40",
    );
    expect(rig().apply(...buys, limit(3, yes, true, 40, 201))[2]).toBe("refuse 3 netLimit");
    expect(rig().apply(...buys, limit(3, no, true, 40, 201))[2]).toBe("refuse 3 netLimit");
  });

  test("after the close everything is refused", () => {
    const r = rig();
    r.executor.open = false;
    expect(r.apply(limit(1, yes, true, 50, 10), market(2, yes, true, 5), quote(50, null, 10))).toEqual([
      "refuse 1 marketClosed",
      "refuse 2 marketClosed",
    ]);
    expect(r.dropped()).toEqual({ marketClosed: 1 });
  });

  test("a cancel goes out once, and only for an open order", () => {
    const r = rig();
    r.apply(limit(1, yes, true, 50, 10));
    const cancel = (id: number) => [IntentOp.cancel, id, 0, 0, 0, 0, 0, 0];
    expect(r.apply(cancel(1), cancel(1), cancel(9))).toEqual(["cancel 1"]);
    r.report(1, ReportKind.canceled);
    expect(r.apply(cancel(1))).toEqual([]);
  });
});
