import { readFileSync } from "node:fs";
import { compileFile } from "../compiler/compile.ts";
import type { Feed } from "../engine/core/feed.ts";
import { runBacktest } from "../engine/modes/backtest.ts";
import { openLanes } from "../equivalence-tests/lanes.ts";
import type { Target } from "../runtime/abi/layout.ts";

const TARGETS: readonly Target[] = ["python", "typescript", "wasm"];

/** Nanoseconds inside a handler in each round, and how often CPython's of the same round holds it. */
export interface HandlerRow {
  readonly strategy: string;
  readonly target: Target;
  /** Mean of a call, one figure a round. */
  readonly nanoseconds: readonly number[];
  /** CPython's figure of the round over this target's. */
  readonly ratios: readonly number[];
}

export interface HandlerBench {
  /** Strategy files. */
  readonly files: readonly string[];
  readonly feed: Feed;
  /** Rounds that count; one more before them warms the targets up. */
  readonly rounds: number;
  readonly python: string;
}

/**
 * Runs each strategy over a feed on the three targets, in interleaved rounds of one process, and
 * compares the time inside the handlers. Absolute times are the machine's; the ratios are the result.
 * Throws where the targets do not give the same trace: such a figure would compare different work.
 */
export async function benchHandlers(options: HandlerBench): Promise<HandlerRow[]> {
  const rows: HandlerRow[] = [];
  for (const file of options.files) rows.push(...(await benchStrategy(file, options)));
  return rows;
}

async function benchStrategy(file: string, { feed, rounds, python }: HandlerBench): Promise<HandlerRow[]> {
  const { artifacts } = await compileFile(readFileSync(file), file);
  if (artifacts === null) throw new Error(`${file} does not compile: see \`pmtc check\``);
  const params = Float64Array.from(artifacts.abi.params, (param) => Number(param.default));
  const lanes = openLanes(artifacts, file, python);
  const times = new Map<Target, number[]>(TARGETS.map((target) => [target, []]));
  try {
    for (let round = 0; round <= rounds; round++) {
      const traces = new Set<string>();
      for (const target of TARGETS) {
        const { timing, traceHash } = runBacktest({ module: lanes[target], feed, params });
        traces.add(traceHash);
        if (round > 0) times.get(target)?.push(timing.strategyNsPerEvent);
      }
      if (traces.size !== 1) throw new Error(`${file}: the targets differ, run \`pmtc equivalence\``);
    }
  } finally {
    for (const target of TARGETS) lanes[target].close();
  }
  const reference = times.get("python") ?? [];
  return TARGETS.map((target) => {
    const nanoseconds = times.get(target) ?? [];
    const ratios = nanoseconds.map((time, round) => (reference[round] ?? 0) / time);
    return { strategy: artifacts.abi.name, target, nanoseconds, ratios };
  });
}

/** Middle value; the lower one of two. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[(sorted.length - 1) >> 1] ?? 0;
}
