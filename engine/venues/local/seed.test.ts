import { expect, test } from "vitest";
import { ABSENT } from "../../../runtime/abi/layout.ts";
import { COLLATERAL, tokenAsset } from "../../exchange/matching-accounts.ts";
import { fundAccounts, House, seededAccounts, seededMarkets } from "./seed.ts";
import { LocalVenue } from "./venue.ts";

/** Steps of a house, and what was told of them. */
function run(seed: number, steps: number) {
  const venue = new LocalVenue({
    chainId: 137,
    seed,
    markets: seededMarkets(seed, 1_764_000_000_000),
    now: () => 1_764_000_000_000,
    later: () => {},
    minedAfter: 0,
    confirmedAfter: 0,
  });
  fundAccounts(venue, seededAccounts(seed));
  const kinds = new Set<string>();
  const log: string[] = [];
  venue.listen((event) => {
    if (event.kind !== "trade") return;
    for (const { fill } of event.trade.makers) kinds.add(fill.kind);
    log.push(`${event.trade.taker.on.market.slug} ${event.trade.trade.price} ${event.trade.trade.size}`);
  });
  const house = new House(venue, seed);
  for (let i = 0; i < steps; i++) house.step();
  return { venue, kinds, log };
}

test("the house keeps every book two-sided and uncrossed, and the crowd meets it in all three ways", () => {
  const { venue, kinds, log } = run(4, 300);
  for (const { book } of venue.markets) {
    const [bid, ask] = [book.best(0, false), book.best(0, true)];
    expect(bid).not.toBe(ABSENT);
    expect(ask).toBeGreaterThan(bid);
  }
  expect([...kinds].sort()).toEqual(["complementary", "merge", "mint"]);
  expect(log.length).toBeGreaterThan(100);
});

test("the same seed gives the same trades, another seed others", () => {
  expect(run(4, 50).log).toEqual(run(4, 50).log);
  expect(run(5, 50).log).not.toEqual(run(4, 50).log);
});

test("the venue's money and tokens stay what was paid in", () => {
  const { accounts, markets } = run(6, 200).venue;
  let collateral = accounts.fees;
  markets.forEach((_, condition) => {
    collateral += accounts.locked(condition);
    for (const outcome of [0, 1]) {
      let tokens = 0;
      for (let account = 0; account < accounts.count; account++)
        tokens += accounts.held(account, tokenAsset(condition, outcome));
      expect(tokens).toBe(accounts.locked(condition));
    }
  });
  for (let account = 0; account < accounts.count; account++) collateral += accounts.held(account, COLLATERAL);
  expect(collateral).toBe(accounts.deposited);
});
