import { spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Artifacts, compileFile } from "../compiler/compile.ts";
import { writeArtifacts } from "../compiler/link/abi.ts";
import { packageRoot, packageVersion } from "../dsl-spec/root.ts";
import { BenchError } from "./error.ts";
import { FrontBench } from "./front.ts";
import type { RoundPlan, RoundProgram, Sample } from "./items.ts";
import { type BenchReport, makeReport } from "./report.ts";

export interface BenchOptions {
  /** Strategy files. */
  readonly strategies: readonly string[];
  readonly kernels: readonly string[];
  /** The file whose compiling and start-up are timed; null for none. */
  readonly front: string | null;
  /** Six short rounds, or twenty-one long ones. */
  readonly quick: boolean;
  /** Another size than that of `quick`. */
  readonly size?: BenchSize;
  readonly python: string;
  readonly onProgress?: (done: number, total: number) => void;
  /** Ends after the round that runs; the report then has fewer rounds. */
  readonly signal?: AbortSignal;
}

/** How much is measured. */
export interface BenchSize {
  readonly rounds: number;
  /** Generated markets that a strategy runs over. */
  readonly markets: number;
  /** Calls of a kernel on a compiled target. */
  readonly calls: number;
}

const QUICK: BenchSize = { rounds: 6, markets: 1, calls: 40_000 };
const FULL: BenchSize = { rounds: 21, markets: 4, calls: 400_000 };

/**
 * Times strategies and kernels on the three targets, compiling and starting up, in
 * interleaved rounds. Each round runs in a process of its own; each time is stored over a yardstick
 * timed just before and after it, so that two reports compare on a machine that is not quiet.
 */
export async function runBench(options: BenchOptions): Promise<BenchReport> {
  const size = options.size ?? (options.quick ? QUICK : FULL);
  const folder = mkdtempSync(join(tmpdir(), "pmtc-bench-"));
  try {
    const strategies = await compileAll(options.strategies, folder);
    const kernels = await compileAll(options.kernels, folder);
    const plan: RoundPlan = { strategies, kernels, python: options.python, markets: size.markets, calls: size.calls };
    const front = options.front === null ? null : new FrontBench(options.front, options.size === undefined ? 100 : 1);
    const rounds: Sample[][] = [];
    for (let round = 0; round < size.rounds && options.signal?.aborted !== true; round++) {
      options.onProgress?.(round, size.rounds);
      rounds.push([...(await runRound(plan)), ...((await front?.round()) ?? [])]);
    }
    return makeReport(rounds, { version: packageVersion(), quick: options.quick });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function compileAll(files: readonly string[], folder: string): Promise<RoundProgram[]> {
  const programs: RoundProgram[] = [];
  for (const file of files) {
    const artifacts = await compiled(file);
    const out = join(folder, `${programs.length}-${artifacts.stem}`);
    writeArtifacts(out, artifacts.stem, artifacts);
    programs.push({ name: artifacts.abi.name, abi: join(out, `${artifacts.stem}.abi.json`) });
  }
  return programs;
}

/** Without a cache: the compiler that is timed later has always done the same work before. */
async function compiled(file: string): Promise<Artifacts> {
  const { artifacts } = await compileFile(readFileSync(file), file);
  if (artifacts === null) throw new BenchError(`${file} does not compile: see \`pmtc check\``);
  return artifacts;
}

/** A round's process: `round.ts`, as it was built. */
async function runRound(plan: RoundPlan): Promise<Sample[]> {
  const script = join(packageRoot, "dist", "bench", "round.js");
  const child = spawn(process.execPath, [script], {
    stdio: ["pipe", "pipe", "pipe"],
    // Out of the terminal's group, so that Ctrl-C lets the round end.
    detached: true,
  });
  child.stdin.on("error", () => {}).end(JSON.stringify(plan));
  let out = "";
  let err = "";
  child.stdout.setEncoding("utf8").on("data", (chunk: string) => {
    out += chunk;
  });
  child.stderr.setEncoding("utf8").on("data", (chunk: string) => {
    err += chunk;
  });
  const status = await new Promise<number | null>((resolve, reject) => {
    child.once("error", reject);
    child.once("close", resolve);
  });
  if (status !== 0)
    throw new BenchError(`a round failed (exit ${status}): ${/^\w*Error: .*/m.exec(err)?.[0] ?? err.trim()}`);
  return JSON.parse(out) as Sample[];
}
