import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { compileFile } from "../compiler/compile.ts";
import { packageRoot } from "../dsl-spec/root.ts";
import type { Feed } from "../engine/core/feed.ts";
import { openFeed } from "../engine/data/open.ts";
import { declaredMarkets, selectMarkets } from "../engine/data/select-markets.ts";
import { runBacktest } from "../engine/modes/backtest.ts";
import type { StrategyModule } from "../runtime/abi/strategy.ts";
import { openLanes } from "./lanes.ts";
import { compareLanes } from "./run.ts";
import { closeLanes } from "./testing/open-program.ts";

/**
 * The shipped strategies on set 09, held to committed figures. After a strategy or a model of the
 * engine was changed on purpose, make them anew and look at the difference:
 *
 *     UPDATE_EXPECTED=1 npm run test:data
 */
const set = join(resolve(packageRoot, process.env.PMTC_DATA ?? "../shared/data"), "09-polymarket-btc15m-1hz");
const expectedFile = join(packageRoot, "equivalence-tests", "expected-09.json");
const strategies = ["market_maker", "zscore"] as const;
const python = process.env.PMTC_PYTHON ?? "python3";
const isUpdate = process.env.UPDATE_EXPECTED === "1";

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
}

type Expected = Record<string, Figures>;
const expected = existsSync(expectedFile) ? (JSON.parse(readFileSync(expectedFile, "utf8")) as Expected) : {};

let feed: Feed;
let cacheRoot = "";
beforeAll(() => {
  cacheRoot = mkdtempSync(join(tmpdir(), "pmtc-recorded-"));
  if (existsSync(set)) feed = openFeed(set, { cacheRoot });
});
afterAll(() => rmSync(cacheRoot, { recursive: true }));

function figures(module: StrategyModule, on: Feed): Figures {
  const params = Float64Array.from(module.abi.params, (param) => Number(param.default));
  const { events, intents, fills, markets, pnl, steps, halted, traceHash, stateHash, target } = runBacktest({
    module,
    feed: on,
    params,
  });
  expect(target).toEqual(module.target);
  return { events, intents, fills: fills.total, markets, pnl, steps, halted, traceHash, stateHash };
}

test.each(strategies)("%s: the committed figures on three targets, and no difference in any event", async (name) => {
  if (!existsSync(set)) {
    console.log(`no recorded data in ${set}: nothing was compared`);
    return;
  }
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
    expect(reference.events).toBeGreaterThan(60_000);
    if (isUpdate) {
      expected[name] = reference;
      writeFileSync(expectedFile, `${JSON.stringify(expected, null, 2)}\n`);
    }
    expect(reference).toEqual(expected[name]);
    const report = await compareLanes(file, lanes, [wanted], { seed: 1, runs: 20 });
    expect(report).toMatchObject({ mismatches: 0, first: null, feeds: [{ madeUp: false, fills: reference.fills }] });
    expect(report.events).toBeGreaterThan(wanted.recorded);
  } finally {
    closeLanes(lanes);
  }
});

test("the figures are what the strategies promise", () => {
  if (!existsSync(set)) return;
  for (const { intents, fills, halted } of Object.values(expected)) {
    expect(Math.min(intents, fills)).toBeGreaterThan(0);
    expect(halted).toBe(0);
  }
  expect(expected.market_maker?.markets).toBeGreaterThan(30);
});
