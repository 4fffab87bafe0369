import { describe, expect, test } from "vitest";
import { ABSENT } from "../../runtime/abi/layout.ts";
import { type Script, scriptedModule, type TestRow, testFeed, testMarket } from "../core/test-support.ts";
import { runBacktest } from "./backtest.ts";
import { BacktestConfigError } from "./backtest-config.ts";
import { type PaperOptions, PaperRun } from "./paper.ts";
import { VirtualClock } from "./testing/virtual-clock.ts";

const params = new Float64Array(0);
const markets = [testMarket({ winner: 0 }), testMarket({ index: 1, winner: 1 })];

/** Rows of both markets every second, with a silence of half an hour where `gap` says so. */
function rows(count: number, gap = Number.POSITIVE_INFINITY): TestRow[] {
  return Array.from({ length: count }, (_, i) => {
    const cents = 45 + ((Math.floor(i / 6) * 7) % 10);
    return { t: i * 0.5 + (i >= gap ? 700 : 0), market: i % 2, yes: [cents - 1, cents + 1], size: 100 } as TestRow;
  });
}

/** Quotes around what it sees, counts what happens to it, and logs it now and then. */
const script: Script = {
  state: [0, 0],
  timer: 700_000,
  templates: [{ parts: ["", " events"], args: [{ type: "int", digits: null }] }],
  handlers: {
    book: (ctx) => {
      ctx.state[0]! += 1;
      const bid = ctx.in("yesBid");
      const ask = ctx.in("yesAsk");
      ctx.quote(bid === ABSENT ? ABSENT : bid, ask === ABSENT ? ABSENT : ask, 20_000_000);
    },
    timer: (ctx) => {
      ctx.state[0]! += 1;
      if (ctx.state[0]! % 5 === 0) ctx.log(0, ctx.state[0]!);
    },
    fill: (ctx) => {
      ctx.state[1]! += ctx.in("fillSize");
    },
  },
};

function options(feed = testFeed(rows(60), markets), more: Partial<PaperOptions> = {}): PaperOptions {
  return { module: scriptedModule(script), feed, params, speed: 100, clock: new VirtualClock(), ...more };
}

describe("a run in real time", () => {
  test.each([60, 30])("is the backtest of the same rows, event for event (silence after row %i)", async (gap) => {
    const feed = testFeed(rows(60, gap), markets);
    const { schema: _, target: _target, timing: _timing, ...expected } = runBacktest(options(feed));
    const { paper, schema, target, timing, ...outcome } = await new PaperRun(options(feed)).run();
    expect(outcome).toEqual(expected);

    expect(outcome.fills.total).toBeGreaterThan(0);
    expect([schema, target.kind]).toEqual(["pmtc.paper/1", "typescript"]);
    expect(timing.handlerCalls).toBeGreaterThan(60);
    expect([paper.ended, paper.swaps, paper.silences]).toEqual(["data", [], gap === 60 ? 0 : 1]);
  });

  test("takes as long as the feed, divided by the speed, and does not wait for the end of a silence", async () => {
    const clock = new VirtualClock();
    await new PaperRun(options(testFeed(rows(60), markets), { clock })).run();
    // The markets close 900 s after they opened, and are resolved within a second.
    expect(clock.time).toBeGreaterThanOrEqual(9000);
    expect(clock.time).toBeLessThan(9010);
    const other = new VirtualClock();
    const late = testFeed(rows(60, 30), markets);
    const { paper } = await new PaperRun(options(late, { clock: other })).run();
    expect(other.time).toBeLessThan(9000 - paper.silenceMicros / 1e5 + 10);
    expect(paper.silenceMicros).toBeGreaterThan(699e6);
  });

  test("catches up after a delay, counts its lag, and loses nothing", async () => {
    const clock: VirtualClock = new VirtualClock((waits) => {
      if (waits === 20) clock.time += 250;
    });
    const feed = testFeed(rows(60), markets);
    const { paper, traceHash, events } = await new PaperRun(options(feed, { clock })).run();
    expect(traceHash).toBe(runBacktest(options(feed)).traceHash);
    expect(events).toBe(60);
    expect(paper.lag.maxMs).toBeGreaterThan(200);
    expect(paper.lag.maxMs).toBeLessThanOrEqual(250);
    expect(paper.lag.p50Ms).toBeLessThan(paper.lag.p99Ms);
    expect(paper.lag.events).toBeGreaterThan(60);
  });

  test("the first Ctrl-C, and a request, end it with a partial result", async () => {
    const controller = new AbortController();
    const aborting = new VirtualClock((waits) => {
      if (waits === 30) controller.abort();
    });
    const feed = testFeed(rows(60), markets);
    const first = await new PaperRun(options(feed, { clock: aborting, signal: controller.signal })).run();
    expect([first.partial, first.paper.ended]).toEqual([true, "interrupt"]);
    expect(first.events).toBeGreaterThan(0);
    expect(first.events).toBeLessThan(60);
    const run: PaperRun = new PaperRun(
      options(feed, { clock: new VirtualClock((waits) => (waits === 30 ? run.stop() : undefined)) }),
    );
    const second = await run.run();
    expect([second.partial, second.paper.ended]).toEqual([true, "stop"]);
  });

  test("tells where it stands", async () => {
    const seen: unknown[] = [];
    const run: PaperRun = new PaperRun(
      options(undefined, {
        clock: new VirtualClock((waits) => {
          if (waits === 40) seen.push(run.status());
        }),
      }),
    );
    expect(run.status()).toMatchObject({ time: null, rows: 0, totalRows: 60, markets: { running: 0 } });
    await run.run();
    expect(seen).toMatchObject([
      { strategy: "Scripted", speed: 100, markets: { running: 2, halted: 0 }, canRollBack: false },
    ]);
    expect(run.status()).toMatchObject({ rows: 60, markets: { running: 0, finished: 2 } });
  });

  test("refuses a speed that it cannot keep", () => {
    for (const speed of [0, -1, 0.5, 1001, Number.NaN]) {
      expect(() => new PaperRun(options(undefined, { speed }))).toThrow(BacktestConfigError);
    }
  });
});
