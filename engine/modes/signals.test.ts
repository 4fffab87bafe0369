import fc from "fast-check";
import { expect, test } from "vitest";
import { ABSENT, Outcome } from "../../runtime/abi/layout.ts";
import type { Feed } from "../core/feed.ts";
import { at, scriptedModule, testFeed, testMarket } from "../core/test-support.ts";
import { mergeFeeds } from "../data/merge-feeds.ts";
import { RowWriter } from "../data/row-writer.ts";
import { runBacktest } from "./backtest.ts";

const SIGNAL = { name: "test:BTCUSD", source: "made up", unit: "USD" };

function signals(seconds: readonly number[]): Feed {
  const writer = new RowWriter();
  for (const second of [...seconds].sort((a, b) => a - b)) writer.signal(at(second), 0, second, ABSENT);
  const base = testFeed([], [testMarket()]);
  const { count } = writer;
  return { ...base, events: [], markets: [], signals: [SIGNAL], rows: writer.rows(), count, recorded: 0 };
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
