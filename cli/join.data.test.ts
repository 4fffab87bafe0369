import { existsSync } from "node:fs";
import { join, resolve } from "node:path";
import { expect, test } from "vitest";
import { packageRoot } from "../dsl-spec/root.ts";
import { pmtcJson, useBuiltCommand, useTemporaryFolder } from "./testing/pmtc.ts";

useBuiltCommand();
const folder = useTemporaryFolder();
const data = resolve(packageRoot, process.env.PMTC_DATA ?? "../shared/data");

const QUARTERS = join(data, "09-polymarket-btc15m-1hz");
const maker = join(packageRoot, "strategies", "market_maker.py");

/** Sets that the market maker cannot use beside the 15-minute markets, and what is said of each. */
const empty: readonly [other: string, why: string, seen: string][] = [
  [
    "11-btc-settlement-feed-and-5m-markets",
    "signals (chainlink:BTCUSD) share no time",
    "160 d 5 h without rows between 09-polymarket-btc15m-1hz and 11-btc-settlement-feed-and-5m-markets",
  ],
  [
    "04-nba-mvp-polymarket-kalshi-events",
    "wants none of its 3 markets, and it has no signals",
    "shared time of 09-polymarket-btc15m-1hz and 04-nba-mvp-polymarket-kalshi-events: 10 min 44 s, " +
      "from 2025-12-25T17:51:16.005000Z to 2025-12-25T18:02:00.944000Z",
  ],
  [
    "08-polymarket-updown-books-2025-12-11",
    "signals (binance:BTCUSDT, binance:SOLUSDT) share no time",
    "shared time: none",
  ],
];

test.each(empty)("the 15-minute markets with %s: the join is empty, exit 1", (other, why, seen) => {
  const set = join(data, other);
  if (!existsSync(set) || !existsSync(QUARTERS)) {
    console.log(`no recorded data in ${set}: nothing was compared`);
    return;
  }
  const { run, json } = pmtcJson(["backtest", maker, "--data", QUARTERS, "--data", set], { cwd: folder.path });
  expect(run.status).toBe(1);
  expect(json).toMatchObject({ schema: "pmtc.error/1", code: "empty-join" });
  expect(json.message).toContain(why);
  expect(run.stderr).toContain(seen);
});
