import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { compileFile } from "../compiler/compile.ts";
import { packageRoot } from "../dsl-spec/root.ts";
import { FEED, FEED_SLOTS, type Feed, FeedKind } from "../engine/core/feed.ts";
import { mergeFeeds } from "../engine/data/merge-feeds.ts";
import { openFeed } from "../engine/data/open.ts";
import { declaredMarkets, selectMarkets } from "../engine/data/select-markets.ts";
import type { GapCounts } from "../engine/exchange/gaps.ts";
import { runBacktest } from "../engine/modes/backtest.ts";
import type { BasketResult } from "../engine/modes/backtest-result.ts";
import type { StrategyModule } from "../runtime/abi/strategy.ts";
import { openLanes } from "./lanes.ts";
import { compareLanes } from "./run.ts";
import { closeLanes, openProgram } from "./testing/open-program.ts";

/**
 * The shipped strategies on recorded sets, held to committed figures. After a strategy or a model of the
 * engine was changed on purpose, make them anew and look at the difference:
 *
 *     UPDATE_EXPECTED=1 npm run test:data
 */
const data = resolve(packageRoot, process.env.PMTC_DATA ?? "../shared/data");
const python = process.env.PMTC_PYTHON ?? "python3";
const isUpdate = process.env.UPDATE_EXPECTED === "1";

const UPDOWN = { folder: "09-polymarket-btc15m-1hz", file: "expected-09.json", least: 60_000 };
const US_QUOTES = { folder: "12-polymarket-us-multi-outcome-quotes", file: "expected-12.json", least: 500_000 };
type RecordedSet = typeof UPDOWN;
const cases = [
  ["market_maker", UPDOWN],
  ["zscore", UPDOWN],
  ["sure_bet", UPDOWN],
  ["sure_bet", US_QUOTES],
] as const;

/** What must be the same on every target, and on every machine. */
interface Figures {
  readonly events: number;
  readonly intents: number;
  readonly fills: number;
  readonly markets: number;
  /** Micro-dollars. */
  readonly pnl: number;
  readonly steps: number;
  readonly halted: number;
  readonly traceHash: string;
  readonly stateHash: string;
  /** Of strategies that cover events. */
  readonly baskets?: BasketResult;
  readonly gaps?: GapCounts;
}

type Expected = Record<string, Figures>;
const fileOf = (set: RecordedSet): string => join(packageRoot, "equivalence-tests", set.file);
const expectedOf = (set: RecordedSet): Expected =>
  existsSync(fileOf(set)) ? (JSON.parse(readFileSync(fileOf(set), "utf8")) as Expected) : {};

let cacheRoot = "";
beforeAll(() => {
  cacheRoot = mkdtempSync(join(tmpdir(), "pmtc-recorded-"));
});
afterAll(() => rmSync(cacheRoot, { recursive: true }));

function figures(module: StrategyModule, on: Feed): Figures {
  const params = Float64Array.from(module.abi.params, (param) => Number(param.default));
  const { events, intents, fills, markets, pnl, steps, halted, traceHash, stateHash, target, baskets, askGaps } =
    runBacktest({ module, feed: on, params });
  expect(target).toEqual(module.target);
  return {
    ...{ events, intents, fills: fills.total, markets, pnl, steps, halted, traceHash, stateHash },
    ...(baskets !== null && askGaps !== null && { baskets, gaps: askGaps.total }),
  };
}

test.each(cases)("%s: the committed figures on three targets, and no difference in any event", async (name, set) => {
  const folder = join(data, set.folder);
  if (!existsSync(folder)) {
    console.log(`no recorded data in ${folder}: nothing was compared`);
    return;
  }
  const feed = openFeed(folder, { cacheRoot });
  const expected = expectedOf(set);
  const file = join(packageRoot, "strategies", `${name}.py`);
  const { artifacts } = await compileFile(readFileSync(file), file);
  if (artifacts === null) throw new Error(`${file} does not compile`);
  const lanes = openLanes(artifacts, file, python);
  try {
    const { markets } = artifacts.abi;
    const wanted = selectMarkets(feed, declaredMarkets(markets));
    const reference = figures(lanes.python, wanted);
    expect(figures(lanes.typescript, wanted)).toEqual(reference);
    expect(figures(lanes.wasm, wanted)).toEqual(reference);
    // One event for every valid recorded row.
    expect(reference.events).toBe(wanted.recorded);
    expect(reference.events).toBeGreaterThan(set.least);
    if (isUpdate) {
      expected[name] = reference;
      writeFileSync(fileOf(set), `${JSON.stringify(expected, null, 2)}\n`);
    }
    expect(reference).toEqual(expected[name]);
    const report = await compareLanes(file, lanes, [wanted], { seed: 1, runs: 20 });
    expect(report).toMatchObject({ mismatches: 0, first: null, feeds: [{ madeUp: false, fills: reference.fills }] });
    expect(report.events).toBeGreaterThan(wanted.recorded);
  } finally {
    closeLanes(lanes);
  }
});

const listener = `from pmt import Context, Events, Signal, Size, Strategy, Trade, signal


class Listener(Strategy):
    markets = Events("nba-mvp-2025-26")
    scope = "event"
    bitcoin = signal("binance:BTCUSDT")

    def __init__(self) -> None:
        self.values = 0
        self.low = 1e9
        self.high = 0.0
        self.trades = 0
        self.bought = Size("0")
        self.sold = Size("0")

    def on_signal(self, ctx: Context, signal: Signal) -> None:
        self.values += 1
        self.low = min(self.low, signal.value)
        self.high = max(self.high, signal.value)

    def on_trade(self, ctx: Context, trade: Trade) -> None:
        self.trades += 1
        if trade.is_buy:
            self.bought += trade.size
        else:
            self.sold += trade.size

    def on_stop(self, ctx: Context) -> None:
        ctx.log.info(f"{self.values} values from {self.low} to {self.high}")
        ctx.log.info(f"{self.trades} trades, {self.bought} bought, {self.sold} sold")
`;

test("a strategy reads the spot price of one set and the trades of another, on three targets", async () => {
  const sets = ["04-nba-mvp-polymarket-kalshi-events", "08-polymarket-updown-books-2025-12-11"];
  const folders = sets.map((set) => join(data, set));
  if (!folders.every((folder) => existsSync(folder))) {
    console.log(`no recorded data in ${folders.join(" and ")}: nothing was compared`);
    return;
  }
  const feed = mergeFeeds(folders.map((folder) => openFeed(folder, { cacheRoot })));
  const kindAt = (row: number) => feed.rows[row * FEED_SLOTS + FEED.kind];
  const bitcoin = feed.signals.findIndex(({ name }) => name === "binance:BTCUSDT");
  const all = Array.from({ length: feed.count }, (_, row) => row);
  const values = all
    .filter((row) => kindAt(row) === FeedKind.signal && feed.rows[row * FEED_SLOTS + FEED.signal] === bitcoin)
    .map((row) => feed.rows[row * FEED_SLOTS + FEED.signalValue]!);
  const trades = all.filter((row) => kindAt(row) === FeedKind.trade);
  const size = (isBuy: number) =>
    trades
      .filter((row) => feed.rows[row * FEED_SLOTS + FEED.tradeIsBuy] === isBuy)
      .reduce((sum, row) => sum + feed.rows[row * FEED_SLOTS + FEED.tradeSize]!, 0) / 1e6;
  const lanes = await openProgram(listener, "listener.py");
  try {
    const wanted = selectMarkets(feed, declaredMarkets(lanes.python.abi.markets));
    for (const module of Object.values(lanes)) {
      const lines: string[] = [];
      const onLog = (_level: number, _market: string, _time: number, text: string) => lines.push(text);
      const result = runBacktest({ module, feed: wanted, params: new Float64Array(0), onLog });
      expect(result.error).toBeNull();
      expect(lines).toEqual([
        `${values.length} values from ${Math.min(...values)} to ${Math.max(...values)}`,
        `${trades.length} trades, ${size(1)} bought, ${size(0)} sold`,
      ]);
    }
    expect([values.length, trades.length]).toEqual([3425, 214]);
  } finally {
    closeLanes(lanes);
  }
});

test("the figures are what the strategies promise", () => {
  for (const set of [UPDOWN, US_QUOTES]) {
    if (!existsSync(join(data, set.folder))) continue;
    for (const { intents, fills, halted } of Object.values(expectedOf(set))) {
      expect(Math.min(intents, fills)).toBeGreaterThan(0);
      expect(halted).toBe(0);
    }
  }
  expect(expectedOf(UPDOWN).market_maker?.markets).toBeGreaterThan(30);
});

test("the gaps are those that were counted by hand in the files", () => {
  // Rows of set 09 whose asks sum to under one dollar, their runs in a market, and the runs of one row.
  const updown = expectedOf(UPDOWN).sure_bet?.gaps;
  expect([updown?.polls, updown?.seen, updown?.onePoll]).toEqual([3552, 2465, 1800]);
  // Polls of the three temperature events: 5, 129 and 11. The other events of set 12 are not summed, or have none.
  expect(expectedOf(US_QUOTES).sure_bet?.gaps?.polls).toBe(145);
});
