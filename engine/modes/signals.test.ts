import fc from "fast-check";
import { expect, test } from "vitest";
import { ABSENT, INPUT, Outcome, SIGNAL, SIGNAL_BASE, SIGNAL_SLOTS } from "../../runtime/abi/layout.ts";
import type { StrategyModule } from "../../runtime/abi/strategy.ts";
import { FEED, FEED_SLOTS, type Feed } from "../core/feed.ts";
import { at, type Script, scriptedModule, testFeed, testMarket } from "../core/test-support.ts";
import { mergeFeeds } from "../data/merge-feeds.ts";
import { RowWriter } from "../data/row-writer.ts";
import { runBacktest } from "./backtest.ts";
import { MissingData } from "./wanted.ts";

const SIGNAL_INFO = { name: "test:BTCUSD", source: "made up", unit: "USD" };

function signals(seconds: readonly number[]): Feed {
  const writer = new RowWriter();
  for (const second of [...seconds].sort((a, b) => a - b)) writer.signal(at(second), 0, second, ABSENT);
  const base = testFeed([], [testMarket()]);
  const { count } = writer;
  return { ...base, events: [], markets: [], signals: [SIGNAL_INFO], rows: writer.rows(), count, recorded: 0 };
}

const params = new Float64Array(0);
const module = scriptedModule({
  state: [0],
  timer: 1_000_000,
  handlers: {
    book: (ctx) => ctx.limit(Outcome.yes, true, 5000, 10e6),
    timer: (ctx) => {
      ctx.state[0]! += 1;
    },
  },
});

test("a run over a feed with signals is the run over it without them, and its report says so", () => {
  // A silence of more than ten minutes: signals in it do not fill it.
  const books = testFeed(
    [1, 2, 5, 700, 701].map((t) => ({ t, yes: [49, 50] as const })),
    [testMarket()],
  );
  const plain = runBacktest({ module, feed: books, params });
  expect(plain.gaps).toBe(1);
  fc.assert(
    fc.property(fc.array(fc.integer({ min: -100, max: 1500 }), { minLength: 1, maxLength: 40 }), (seconds) => {
      const merged = mergeFeeds([books, signals(seconds)]);
      const result = runBacktest({ module, feed: merged, params });
      expect(result.traceHash).toBe(plain.traceHash);
      for (const name of ["events", "rows", "gaps", "timers", "partial"] as const)
        expect(result[name]).toBe(plain[name]);
      const note = result.data.quality.find(({ name }) => name === "signals-not-read");
      expect(note).toMatchObject({ count: seconds.length });
    }),
    { numRuns: 50 },
  );
});

test("a feed of signals alone is a run without rows", () => {
  const result = runBacktest({ module, feed: signals([1, 2, 3]), params });
  expect(result).toMatchObject({ rows: 0, events: 0, partial: false });
});

function rowsOf(rows: Float64Array): Float64Array[] {
  return Array.from({ length: rows.length / FEED_SLOTS }, (_, i) =>
    rows.subarray(i * FEED_SLOTS, (i + 1) * FEED_SLOTS),
  );
}

/** Books at every second to 20; `test:A` at every fourth second and a half, `test:B` a quarter later; trades at 7.9. */
function fullFeed(trades = true): Feed {
  const books = testFeed(
    Array.from({ length: 21 }, (_, t) => ({ t, yes: [49, 50] as const })),
    [testMarket()],
  );
  const writer = new RowWriter();
  for (let second = 0; second < 20; second += 4) {
    writer.signal(at(second + 0.5), 0, 100 + second, at(second));
    writer.signal(at(second + 0.75), 1, 200 + second, ABSENT);
    if (!trades || second !== 4) continue;
    const trade = { outcome: 1, price: 5100, size: 2_500_000, isBuy: true, sourceTime: at(7) } as const;
    writer.trade(at(7.9), 0, trade);
    writer.trade(at(7.9), 0, { ...trade, isBuy: false, sourceTime: ABSENT });
  }
  const signals = ["test:A", "test:B"].map((name) => ({ ...SIGNAL_INFO, name }));
  const all = [...rowsOf(books.rows), ...rowsOf(writer.rows())].sort((a, b) => a[FEED.time]! - b[FEED.time]!);
  const rows = Float64Array.from(all.flatMap((row) => [...row]));
  return { ...books, signals, ...(trades && { trades }), rows, count: all.length };
}

/** A scripted strategy that asks for these signals. */
function asking(names: readonly string[], script: Script): StrategyModule {
  const made = scriptedModule(script);
  return { ...made, abi: { ...made.abi, signals: names } };
}

const int = { type: "int", digits: null } as const;
/** Milliseconds after the begin of the feed; -1: ABSENT. */
const after = (time: number) => (time === ABSENT ? ABSENT : (time - at(0)) / 1000);

/** Logs what it hears: of a signal the index, the value and its own time; of a book the latest of the first signal. */
const listener: Script = {
  templates: [
    { parts: ["signal ", " ", " of ", ""], args: [int, int, int] },
    { parts: ["trade ", " ", " x ", " buy ", " of ", ""], args: [int, int, int, int, int] },
    { parts: ["latest ", " at ", ""], args: [int, int] },
  ],
  handlers: {
    signal: (ctx) => {
      const input = (name: keyof typeof INPUT) => ctx.block[INPUT[name]]!;
      ctx.log(0, input("signalIndex"), input("signalValue"), after(input("signalTime")));
    },
    trade: (ctx) => {
      const input = (name: keyof typeof INPUT) => ctx.block[INPUT[name]]!;
      const [outcome, price, size] = [input("tradeOutcome"), input("tradePrice"), input("tradeSize")];
      ctx.log(1, outcome, price, size, input("tradeIsBuy"), after(input("tradeTime")));
    },
    book: (ctx) => {
      const latest = ctx.block.subarray(SIGNAL_BASE, SIGNAL_BASE + SIGNAL_SLOTS);
      ctx.log(2, latest[SIGNAL.value]!, after(latest[SIGNAL.receivedAt]!));
    },
  },
};

test("a strategy hears of its signals by its own order, and of trades, in the feed's order", () => {
  const lines: string[] = [];
  const onLog = (_level: number, _market: string, time: number, text: string) => lines.push(`${after(time)} ${text}`);
  const result = runBacktest({ module: asking(["test:B", "test:A"], listener), feed: fullFeed(), params, onLog });
  expect(lines.filter((line) => /^([4-7]\d{3}|8000) /.test(line))).toEqual([
    "4000 latest 200 at 750",
    "4500 signal 1 104 of 4000",
    "4750 signal 0 204 of -1",
    "5000 latest 204 at 4750",
    "6000 latest 204 at 4750",
    "7000 latest 204 at 4750",
    "7900 trade 1 5100 x 2500000 buy 1 of 7000",
    "7900 trade 1 5100 x 2500000 buy 0 of 7900",
    "8000 latest 204 at 4750",
  ]);
  expect(lines[0]).toBe("0 latest -1 at -1");
  expect(lines.filter((line) => line.includes("signal"))).toHaveLength(10);
  expect(result.rows).toBe(21 + 10 + 2);
  expect(result.data.quality.map(({ name }) => name)).not.toContain("signals-not-read");
});

test("a signal that is not asked for stays unheard, and its rows are in the note", () => {
  const lines: string[] = [];
  const onLog = (_level: number, _market: string, _time: number, text: string) => lines.push(text);
  const { data } = runBacktest({ module: asking(["test:A"], listener), feed: fullFeed(), params, onLog });
  expect(lines.filter((line) => line.startsWith("signal"))).toEqual(
    [0, 4, 8, 12, 16].map((second) => `signal 0 ${100 + second} of ${second * 1000}`),
  );
  const note = data.quality.find(({ name }) => name === "signals-not-read");
  expect(note).toMatchObject({ count: 5, text: expect.stringContaining("(test:B)") });
});

test("a run is refused where its data has not what the strategy asks for", () => {
  const refusal = (module: StrategyModule, feed: Feed) => {
    try {
      runBacktest({ module, feed, params });
    } catch (error) {
      if (error instanceof MissingData) return [error.code, error.message, error.help];
      throw error;
    }
    return null;
  };
  const wayOut = expect.stringMatching(/`--data` may be given again; `pmtc data ls`/);
  const plain = testFeed([{ t: 0, yes: [49, 50] }], [testMarket()]);
  const quiet: Script = { handlers: { book: () => undefined } };
  expect(refusal(asking(["test:A", "b:X", "b:Y"], quiet), fullFeed())).toEqual([
    "missing-signal",
    "the strategy asks for the signals b:X, b:Y, and test has the signals test:A, test:B",
    wayOut,
  ]);
  expect(refusal(asking(["test:A"], quiet), plain)).toEqual([
    "missing-signal",
    "the strategy asks for the signal test:A, and test has no signals",
    wayOut,
  ]);
  expect(refusal(asking(["test:A"], listener), fullFeed(false))).toEqual([
    "missing-trades",
    "the strategy declares on_trade, and test has no trades",
    wayOut,
  ]);
  expect(refusal(asking(["test:A"], listener), fullFeed())).toBeNull();
});
