import { join } from "node:path";
import { packageRoot } from "../dsl-spec/root.ts";
import { generateFeed } from "../engine/data/generator.ts";
import { benchHandlers, type HandlerRow, median } from "./handlers.ts";

const SEED = 1;
const MARKETS = 20;
const ROUNDS = 7;

/** `npm run bench`: time inside the handlers of the shipped strategies, as ratios to CPython. */
const files = ["market_maker", "zscore"].map((name) => join(packageRoot, "strategies", `${name}.py`));
const feed = generateFeed({ seed: SEED, markets: MARKETS });
console.log(
  `${feed.recorded} generated events, seed ${SEED}; ${ROUNDS} rounds after one of warm-up; medians, range in brackets`,
);
for (const row of await benchHandlers({ files, feed, rounds: ROUNDS, python: process.env.PMTC_PYTHON ?? "python3" })) {
  console.log(line(row));
}

function line({ strategy, target, nanoseconds, ratios }: HandlerRow): string {
  const range = `[${Math.min(...ratios).toFixed(1)} .. ${Math.max(...ratios).toFixed(1)}]`;
  const time = `${median(nanoseconds).toFixed(0)} ns a call`;
  return `${strategy.padEnd(14)} ${target.padEnd(11)} ${time.padStart(16)}  ${median(ratios).toFixed(1).padStart(6)} x CPython ${range}`;
}
