import { readFileSync } from "node:fs";
import { basename } from "node:path";
import { compileFile } from "../compiler/compile.ts";
import type { Memo } from "../compiler/memo.ts";
import type { Feed } from "../engine/core/feed.ts";
import { generateFeed } from "../engine/data/generator.ts";
import { loadTypeScriptModule } from "../engine/hosts/typescript.ts";
import { loadWasmModule } from "../engine/hosts/wasm.ts";
import { runBacktest } from "../engine/modes/backtest.ts";
import type { StrategyModule } from "../runtime/abi/strategy.ts";
import { BenchError } from "./error.ts";

export const BASELINE_SCHEMA = "pmtc.baseline/1";
const SEED = 1;
const MARKETS = 4;

/** Figures of one strategy that the same sources give on every machine. */
export interface BaselineProgram {
  readonly strategy: string;
  readonly wasmBytes: number;
  readonly typescriptBytes: number;
  /** Calls into the strategy and the language's steps in them, over the generated feed. */
  readonly calls: number;
  readonly steps: number;
  readonly stepsPerCall: number;
  readonly intents: number;
  readonly fills: number;
  readonly traceHash: string;
  readonly stateHash: string;
}

export interface Baseline {
  readonly schema: typeof BASELINE_SCHEMA;
  readonly feed: { readonly seed: number; readonly markets: number; readonly hash: string };
  /** By the file's name. */
  readonly programs: Readonly<Record<string, BaselineProgram>>;
}

/**
 * Compiles the strategies and runs them over a generated feed on TypeScript and Wasm. Throws
 * BenchError where one does not compile, or the two targets differ.
 */
export async function measureBaseline(files: readonly string[], memo?: Memo): Promise<Baseline> {
  const feed = generateFeed({ seed: SEED, markets: MARKETS });
  const programs: Record<string, BaselineProgram> = {};
  for (const file of files) programs[basename(file)] = await measureProgram(file, feed, memo);
  return { schema: BASELINE_SCHEMA, feed: { seed: SEED, markets: MARKETS, hash: feed.info.hash }, programs };
}

async function measureProgram(file: string, feed: Feed, memo?: Memo): Promise<BaselineProgram> {
  const { artifacts } = await compileFile(readFileSync(file), file, memo);
  if (artifacts === null) throw new BenchError(`${file} does not compile: see \`pmtc check\``);
  const { abi, wasm, typescript } = artifacts;
  const params = Float64Array.from(abi.params, (param) => Number(param.default));
  const run = (module: StrategyModule) => {
    try {
      return runBacktest({ module, feed, params });
    } finally {
      module.close();
    }
  };
  const result = run(loadWasmModule(abi, wasm));
  const other = run(loadTypeScriptModule(abi, typescript));
  if (result.traceHash !== other.traceHash || result.stateHash !== other.stateHash) {
    throw new BenchError(`${file}: TypeScript and Wasm differ, see \`pmtc equivalence\``);
  }
  const { calls, steps, intents, fills, traceHash, stateHash } = result;
  return {
    strategy: abi.name,
    wasmBytes: wasm.length,
    typescriptBytes: Buffer.byteLength(typescript),
    calls,
    steps,
    stepsPerCall: calls === 0 ? 0 : Math.round((1000 * steps) / calls) / 1000,
    intents,
    fills: fills.total,
    traceHash,
    stateHash,
  };
}

/** A figure that is not what it was; a program that only one side has stands with all its figures absent. */
export interface BaselineChange {
  readonly program: string;
  readonly figure: string;
  readonly before: string | number | null;
  readonly after: string | number | null;
}

/** Every figure that differs, in the order of the programs' names. */
export function compareBaselines(before: Baseline, after: Baseline): BaselineChange[] {
  const changes: BaselineChange[] = [];
  if (before.feed.hash !== after.feed.hash) {
    changes.push({ program: "feed", figure: "hash", before: before.feed.hash, after: after.feed.hash });
  }
  const names = new Set([...Object.keys(before.programs), ...Object.keys(after.programs)]);
  for (const program of [...names].sort()) {
    const old = before.programs[program];
    const now = after.programs[program];
    const figures = Object.keys(old ?? now ?? {}) as (keyof BaselineProgram)[];
    for (const figure of figures) {
      const change = { program, figure, before: old?.[figure] ?? null, after: now?.[figure] ?? null };
      if (change.before !== change.after) changes.push(change);
    }
  }
  return changes;
}

/** Reads a committed baseline. Gives the reason where it is none. */
export function parseBaseline(text: string): Baseline | string {
  try {
    const value = JSON.parse(text) as Partial<Baseline> | null;
    const isBaseline = value?.schema === BASELINE_SCHEMA && value.programs !== undefined && value.feed !== undefined;
    return isBaseline ? (value as Baseline) : `its schema is not "${BASELINE_SCHEMA}"`;
  } catch (error) {
    return `not JSON: ${error instanceof Error ? error.message : String(error)}`;
  }
}
