import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { ABSENT, Outcome, Tif } from "../../runtime/abi/layout.ts";
import { PRICE_ONE } from "../core/fixed.ts";
import type { FeeEra } from "./fee-schedules.ts";
import { ConditionBook } from "./matching.ts";
import { Accounts, COLLATERAL, tokenAsset } from "./matching-accounts.ts";
import type { NewOrder, PlaceResult } from "./matching-orders.ts";

const FREE: FeeEra = { from: 0, rate: 0, exponent: 1, timesPrice: false, source: "test" };
const CRYPTO: FeeEra = { from: 0, rate: 70_000, exponent: 1, timesPrice: false, source: "test" };
const SHARE = 1_000_000;
const DOLLAR = 1_000_000;
const YES = tokenAsset(0, Outcome.yes);
const NO = tokenAsset(0, Outcome.no);

let serial = 0;
function order(part: Partial<NewOrder>): NewOrder {
  return {
    id: `o${++serial}`,
    account: 0,
    outcome: Outcome.yes,
    isBuy: true,
    price: 5_000,
    size: 10 * SHARE,
    budget: ABSENT,
    tif: Tif.gtc,
    postOnly: false,
    expiresAt: ABSENT,
    ...part,
  };
}

/** A market with tick 0.01, minimum 5 shares, and accounts with 1,000 dollars and 100 YES and NO each. */
function market(accounts: number, fee: FeeEra = FREE) {
  const ledger = new Accounts();
  for (let i = 0; i < accounts; i++) {
    ledger.open(1_000 * DOLLAR + 100 * DOLLAR);
    ledger.split(i, 0, 100 * SHARE);
  }
  const terms = { condition: 0, tick: 100, minSize: 5 * SHARE, minTakeValue: DOLLAR, fee };
  return { ledger, book: new ConditionBook(terms, ledger) };
}

function taken(result: PlaceResult) {
  if (!result.taken) throw new Error(`refused: ${result.refusal}`);
  return result;
}

function refusal(result: PlaceResult): string {
  return result.taken ? "taken" : result.refusal;
}

describe("the three ways to meet, by hand", () => {
  test("complementary: a buy of YES meets the sale of YES at the maker's price, and pays the fee", () => {
    const { ledger, book } = market(2, CRYPTO);
    const maker = order({ account: 0, isBuy: false, price: 4_000, size: 20 * SHARE });
    expect(taken(book.place(maker, 0)).rests).toBe(true);
    const { trades, rests, order: taker } = taken(book.place(order({ account: 1, price: 4_500, size: 12 * SHARE }), 1));
    expect(rests).toBe(false);
    // 12 x 0.40 = 4.80; fee 12 x 0.07 x 0.4 x 0.6 = 0.2016.
    expect(trades).toMatchObject([{ price: 4_000, size: 12 * SHARE, fee: 201_600 }]);
    expect(trades[0]!.fills).toMatchObject([{ kind: "complementary", takerValue: 4_800_000, makerValue: 4_800_000 }]);
    expect(taker).toMatchObject({ matched: 12 * SHARE, value: 4_800_000, remaining: 0 });
    expect(ledger.held(1, COLLATERAL)).toBe(1_000 * DOLLAR - 4_800_000 - 201_600);
    expect(ledger.held(1, YES)).toBe(112 * SHARE);
    expect(ledger.held(0, COLLATERAL)).toBe(1_004_800_000);
    expect(ledger.held(0, YES)).toBe(88 * SHARE);
    expect(ledger.reserved(0, YES)).toBe(8 * SHARE);
    expect(book.levels(Outcome.yes, true)).toEqual([{ price: 4_000, size: 8 * SHARE }]);
    expect(book.levels(Outcome.no, false)).toEqual([{ price: 6_000, size: 8 * SHARE }]);
  });

  test("mint: a buy of YES meets a buy of NO, and both tokens are made of their money", () => {
    const { ledger, book } = market(2);
    taken(book.place(order({ account: 0, outcome: Outcome.no, price: 6_500, size: 10 * SHARE }), 0));
    expect(book.best(Outcome.yes, true)).toBe(3_500);
    const { trades } = taken(book.place(order({ account: 1, price: 4_000, size: 10 * SHARE }), 1));
    expect(trades[0]!.fills).toMatchObject([{ kind: "mint", takerValue: 3_500_000, makerValue: 6_500_000 }]);
    expect(ledger.held(1, YES)).toBe(110 * SHARE);
    expect(ledger.held(0, NO)).toBe(110 * SHARE);
    expect(ledger.held(1, COLLATERAL)).toBe(996_500_000);
    expect(ledger.held(0, COLLATERAL)).toBe(993_500_000);
    expect(ledger.locked(0)).toBe(210 * SHARE);
  });

  test("merge: a sale of YES meets a sale of NO, and their tokens become money", () => {
    const { ledger, book } = market(2);
    taken(book.place(order({ account: 0, outcome: Outcome.no, isBuy: false, price: 3_300, size: 10 * SHARE }), 0));
    expect(book.best(Outcome.yes, false)).toBe(6_700);
    const { trades } = taken(book.place(order({ account: 1, isBuy: false, price: 6_000, size: 10 * SHARE }), 1));
    expect(trades[0]!.fills).toMatchObject([{ kind: "merge", takerValue: 6_700_000, makerValue: 3_300_000 }]);
    expect(ledger.held(1, YES)).toBe(90 * SHARE);
    expect(ledger.held(0, NO)).toBe(90 * SHARE);
    expect(ledger.held(1, COLLATERAL)).toBe(1_006_700_000);
    expect(ledger.held(0, COLLATERAL)).toBe(1_003_300_000);
    expect(ledger.locked(0)).toBe(190 * SHARE);
  });
});

describe("order types", () => {
  test("a FAK buy spends its budget over the levels and ends; a better price gives more shares", () => {
    const { book } = market(2);
    taken(book.place(order({ account: 0, isBuy: false, price: 4_900, size: 5 * SHARE }), 0));
    taken(book.place(order({ account: 0, isBuy: false, price: 5_000, size: 50 * SHARE }), 0));
    const spend = order({ account: 1, price: 5_500, size: 0, budget: 5_450_000, tif: Tif.fak });
    const result = taken(book.place(spend, 1));
    // 5 x 0.49 = 2.45, and 3.00 / 0.50 = 6.
    expect(result.trades.map((trade) => [trade.price, trade.size])).toEqual([
      [4_900, 5 * SHARE],
      [5_000, 6 * SHARE],
    ]);
    expect(result.rests).toBe(false);
    expect(result.order).toMatchObject({ matched: 11 * SHARE, value: 5_450_000 });
  });

  test("FOK is all or nothing, FAK needs one match", () => {
    const { book } = market(2);
    taken(book.place(order({ account: 0, isBuy: false, price: 5_000, size: 10 * SHARE }), 0));
    const fok = { account: 1, tif: Tif.fok, size: 0 };
    expect(refusal(book.place(order({ ...fok, budget: 5_010_000 }), 1))).toBe("fok-unfilled");
    expect(refusal(book.place(order({ ...fok, tif: Tif.fak, price: 4_900, budget: DOLLAR }), 1))).toBe("fak-unmatched");
    expect(book.sizeAt(Outcome.yes, true, 5_000)).toBe(10 * SHARE);
    expect(taken(book.place(order({ ...fok, budget: 5_000_000 }), 1)).order.matched).toBe(10 * SHARE);
    expect(book.openOrders()).toEqual([]);
  });

  test("a GTC order that takes lets its rest stand, at its own limit", () => {
    const { ledger, book } = market(2);
    taken(book.place(order({ account: 0, isBuy: false, price: 5_000, size: 6 * SHARE }), 0));
    const result = taken(book.place(order({ account: 1, price: 5_200, size: 10 * SHARE }), 1));
    expect(result.rests).toBe(true);
    expect(book.levels(Outcome.yes, false)).toEqual([{ price: 5_200, size: 4 * SHARE }]);
    expect(ledger.reserved(1, COLLATERAL)).toBe(2_080_000);
  });

  test("an order of GTD ends at its time and gives back what it held", () => {
    const { ledger, book } = market(1);
    taken(book.place(order({ expiresAt: 100 }), 0));
    expect(refusal(book.place(order({ expiresAt: 100 }), 100))).toBe("expired");
    expect(book.expire(99)).toEqual([]);
    expect(book.expire(100)).toHaveLength(1);
    expect(ledger.reserved(0, COLLATERAL)).toBe(0);
  });
});

test("refused orders change nothing", () => {
  const { ledger, book } = market(2);
  const maker = order({ account: 0, isBuy: false, price: 6_000, size: 10 * SHARE });
  taken(book.place(maker, 0));
  const cases: [string, Partial<NewOrder>][] = [
    ["duplicated", { id: maker.id }],
    ["off-grid", { price: 5_050 }],
    ["off-grid", { price: 10_000 }],
    ["off-grid", { price: 0 }],
    ["not-whole", { size: 0.5 }],
    ["not-whole", { size: 0 }],
    ["not-whole", { size: 0, budget: DOLLAR }],
    ["too-small", { size: 4 * SHARE }],
    ["post-only-type", { postOnly: true, tif: Tif.fak }],
    ["post-only-crosses", { postOnly: true, price: 6_000 }],
    ["self-trade", { account: 0, outcome: Outcome.no, isBuy: false, price: 4_000 }],
    ["no-balance", { size: 2_001 * SHARE }],
    ["no-balance", { isBuy: false, size: 101 * SHARE }],
    ["too-small-to-take", { price: 6_000, size: 0, budget: 990_000, tif: Tif.fak }],
  ];
  const before = [ledger.held(1, COLLATERAL), ledger.reserved(1, COLLATERAL), ledger.held(1, YES)];
  for (const [reason, part] of cases) expect(refusal(book.place(order({ account: 1, ...part }), 1))).toBe(reason);
  expect([ledger.held(1, COLLATERAL), ledger.reserved(1, COLLATERAL), ledger.held(1, YES)]).toEqual(before);
  expect(book.openOrders().map(({ id }) => id)).toEqual([maker.id]);
  book.close();
  expect(refusal(book.place(order({ account: 1 }), 2))).toBe("closed");
});

test("the fee, and the parts of a micro-dollar of every fill, must be there too", () => {
  const cases: [fee: FeeEra, cash: number][] = [
    // 10.000003 x 0.33 is 3.300001 rounded up; two fills, each rounded up, are 3.300002.
    [FREE, 3_300_002],
    // 3.300002 and the fee of 10.000003 x 0.07 x 0.33 x 0.67.
    [CRYPTO, 3_300_002 + 154_770],
  ];
  for (const [fee, cash] of cases) {
    for (const lacking of [1, 0]) {
      const { ledger, book } = market(1, fee);
      const poor = ledger.open(cash - lacking);
      for (const size of [5_000_001, 5_000_002]) taken(book.place(order({ isBuy: false, price: 3_300, size }), 0));
      const result = book.place(order({ account: poor, price: 3_300, size: 10_000_003 }), 1);
      expect(refusal(result)).toBe(lacking === 1 ? "no-balance" : "taken");
    }
  }
});

test("a trade that fails on the chain takes the orders, and moves nothing", () => {
  const { ledger, book } = market(2, CRYPTO);
  const maker = order({ account: 0, isBuy: false, price: 4_000, size: 20 * SHARE });
  taken(book.place(maker, 0));
  const { trades, order: taker } = taken(book.place(order({ account: 1, price: 4_000, size: 12 * SHARE }), 1, false));
  expect([trades.length, taker.matched, book.find(maker.id)?.remaining]).toEqual([1, 12 * SHARE, 8 * SHARE]);
  expect([ledger.held(0, YES), ledger.held(1, YES), ledger.fees]).toEqual([100 * SHARE, 100 * SHARE, 0]);
  expect(ledger.held(1, COLLATERAL)).toBe(1_000 * DOLLAR);
  expect(ledger.reserved(0, YES)).toBe(8 * SHARE);
});

test("a coarser grid ends the orders that are off it", () => {
  const { book } = market(1);
  taken(book.place(order({ price: 5_100 }), 0));
  taken(book.place(order({ price: 5_000 }), 0));
  expect(book.changeTick(1_000).map(({ price }) => price)).toEqual([5_100]);
  expect(refusal(book.place(order({ price: 5_100 }), 0))).toBe("off-grid");
});

test("the winner's tokens are paid, and nothing is left behind them", () => {
  const { ledger, book } = market(2);
  taken(book.place(order({ account: 0, outcome: Outcome.no, price: 6_500 }), 0));
  taken(book.place(order({ account: 1, price: 3_500 }), 1));
  book.close();
  ledger.redeem(0, Outcome.yes);
  expect(ledger.locked(0)).toBe(0);
  expect(ledger.held(1, COLLATERAL)).toBe(1_000 * DOLLAR - 3_500_000 + 110 * DOLLAR);
  expect(ledger.held(0, COLLATERAL)).toBe(1_000 * DOLLAR - 6_500_000 + 100 * DOLLAR);
});

const ACCOUNTS = 8;
type Step = { kind: "place"; order: Omit<NewOrder, "id"> } | { kind: "cancel"; pick: number };

const anOrder = fc
  .record({
    account: fc.nat(ACCOUNTS - 1),
    outcome: fc.constantFrom(Outcome.yes, Outcome.no),
    isBuy: fc.boolean(),
    // Around one price in YES, so that they meet.
    price: fc.integer({ min: 45, max: 55 }).map((cents) => cents * 100),
    size: fc.integer({ min: 4 * SHARE, max: 40 * SHARE }),
    tif: fc.constantFrom(Tif.gtc, Tif.gtc, Tif.gtc, Tif.fak, Tif.fok),
    postOnly: fc.constantFrom(false, false, false, true),
  })
  .map((part): Omit<NewOrder, "id"> => {
    const spends = part.isBuy && part.tif !== Tif.gtc;
    return { ...part, size: spends ? 0 : part.size, budget: spends ? part.size : ABSENT, expiresAt: ABSENT };
  });
const steps: fc.Arbitrary<Step[]> = fc.array(
  fc.oneof(
    { weight: 5, arbitrary: anOrder.map((o): Step => ({ kind: "place", order: o })) },
    { weight: 1, arbitrary: fc.nat(20).map((pick): Step => ({ kind: "cancel", pick })) },
  ),
  { minLength: 40, maxLength: 60 },
);

function runSteps(all: readonly Step[], check: (state: ReturnType<typeof market>, result: PlaceResult | null) => void) {
  const state = market(ACCOUNTS, CRYPTO);
  all.forEach((step, i) => {
    const open = state.book.openOrders();
    if (step.kind === "cancel") {
      const chosen = open[step.pick % Math.max(1, open.length)];
      if (chosen !== undefined) state.book.cancel(chosen.id);
      check(state, null);
    } else check(state, state.book.place({ ...step.order, id: `s${i}` }, i));
  });
}

describe("laws", () => {
  test("collateral and tokens are conserved, and never used twice", () => {
    let trades = 0;
    fc.assert(
      fc.property(steps, (all) => {
        runSteps(all, ({ ledger, book }, result) => {
          if (result?.taken === true) trades += result.trades.length;
          let collateral = ledger.fees + ledger.locked(0);
          let yes = 0;
          let no = 0;
          const reserved = Array.from({ length: ACCOUNTS }, () => [0, 0, 0]);
          for (const open of book.openOrders()) {
            const asset = open.isBuy ? COLLATERAL : tokenAsset(0, open.outcome);
            const cost = Math.ceil((open.price * open.remaining) / PRICE_ONE);
            reserved[open.account]![asset]! += open.isBuy ? cost : open.remaining;
          }
          let overdrawn = 0;
          for (let account = 0; account < ACCOUNTS; account++) {
            collateral += ledger.held(account, COLLATERAL);
            yes += ledger.held(account, YES);
            no += ledger.held(account, NO);
            for (const asset of [COLLATERAL, YES, NO]) {
              const used = reserved[account]![asset]!;
              if (ledger.reserved(account, asset) !== used || ledger.held(account, asset) < used) overdrawn++;
            }
          }
          expect([collateral, yes, no, overdrawn]).toEqual([ledger.deposited, ledger.locked(0), ledger.locked(0), 0]);
        });
      }),
      { numRuns: 80, seed: 11 },
    );
    expect(trades).toBeGreaterThan(500);
  });

  test("no crossed book is left, and both tokens show the same book", () => {
    fc.assert(
      fc.property(steps, (all) => {
        runSteps(all, ({ book }) => {
          for (const outcome of [Outcome.yes, Outcome.no]) {
            const bid = book.best(outcome, false);
            const ask = book.best(outcome, true);
            if (bid !== ABSENT && ask !== ABSENT) expect(bid).toBeLessThan(ask);
          }
          const mirror = (levels: readonly { price: number; size: number }[]) =>
            levels.map(({ price, size }) => ({ price: PRICE_ONE - price, size }));
          expect(mirror(book.levels(Outcome.yes, true))).toEqual(book.levels(Outcome.no, false));
          expect(mirror(book.levels(Outcome.yes, false))).toEqual(book.levels(Outcome.no, true));
        });
      }),
      { numRuns: 60, seed: 12 },
    );
  });

  test("price before time: no maker that was better, or as good and older, is passed over", () => {
    let compared = 0;
    fc.assert(
      fc.property(steps, (all) => {
        const rank = new Map<string, number>();
        runSteps(all, ({ book }, result) => {
          if (result?.taken !== true) return;
          rank.set(result.order.id, rank.size);
          const fills = result.trades.flatMap((trade) => trade.fills);
          const { isLong } = result.order;
          // A price in YES, the smaller the better for this taker.
          const cost = (yesPrice: number) => (isLong ? yesPrice : -yesPrice);
          for (const trade of result.trades) {
            for (const { maker } of trade.fills) {
              expect(trade.price).toBe(
                result.order.outcome === Outcome.yes ? maker.yesPrice : PRICE_ONE - maker.yesPrice,
              );
            }
          }
          for (const { maker } of fills) expect(cost(maker.yesPrice)).toBeLessThanOrEqual(cost(result.order.yesPrice));
          for (let i = 1; i < fills.length; i++) {
            const [a, b] = [fills[i - 1]!.maker, fills[i]!.maker];
            const inOrder =
              cost(a.yesPrice) < cost(b.yesPrice) || (a.yesPrice === b.yesPrice && rank.get(a.id)! < rank.get(b.id)!);
            expect(inOrder).toBe(true);
            compared++;
          }
          const worst = fills.at(-1)?.maker;
          if (worst === undefined) return;
          for (const open of book.openOrders()) {
            if (open.isLong === isLong || open.id === worst.id) continue;
            const passedOver =
              cost(open.yesPrice) < cost(worst.yesPrice) ||
              (open.yesPrice === worst.yesPrice && rank.get(open.id)! < rank.get(worst.id)!);
            expect(passedOver).toBe(false);
          }
        });
      }),
      { numRuns: 80, seed: 13 },
    );
    expect(compared).toBeGreaterThan(200);
  });

  test("a run gives the same trades every time", () => {
    fc.assert(
      fc.property(steps, (all) => {
        const runs = [0, 1].map(() => {
          const log: unknown[] = [];
          runSteps(all, ({ ledger }, result) => log.push(JSON.stringify(result), ledger.held(0, COLLATERAL)));
          return log;
        });
        expect(runs[0]).toEqual(runs[1]);
      }),
      { numRuns: 30, seed: 14 },
    );
  });
});
