import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { type Artifacts, type CompileReport, compileFile } from "../compiler/compile.ts";
import type { Memo } from "../compiler/memo.ts";
import { folderTree } from "../compiler/project.ts";
import type { Feed } from "../engine/core/feed.ts";
import { HostError } from "../engine/hosts/errors.ts";
import { runBacktestAsync } from "../engine/modes/backtest.ts";
import { Comparison, comparingModule, type InstanceDifference } from "./comparing-module.ts";
import type { Difference, DifferenceSource } from "./difference.ts";
import { feedSource } from "./feeds.ts";
import { checkLanes, type Lanes, laneTargets, openLanes } from "./lanes.ts";
import { EQUIVALENCE_SCHEMA, type EquivalenceReport, type ProgramReport, type SkippedFile } from "./report.ts";
import { runStreams, type StreamOutcome } from "./run-streams.ts";

export interface EquivalenceOptions {
  /** Files, and folders for the `.py` files in them. */
  readonly paths: readonly string[];
  /** Folders of recorded or generated data; without any, a small feed is made up. */
  readonly data?: readonly string[];
  /** Seed of the random streams and of a made-up feed. */
  readonly seed: number;
  /** Random streams for each program; 200 by default. */
  readonly runs?: number;
  /** Interpreter of the python lane, `python3` by default. */
  readonly python?: string;
  /** Keeps the results of slow compile steps between runs. */
  readonly memo?: Memo;
  /** Told of each file that was compiled, also of those with errors. */
  readonly onCompiled?: (file: string, report: CompileReport) => void;
  /** Told of the cache of imported data. */
  readonly onNotice?: (text: string) => void;
  /** Called with the part of the work that is done, in thousandths of `total`. */
  readonly onProgress?: (done: number, total: number) => void;
  /** Aborted: the run ends soon, and its report is partial. */
  readonly signal?: AbortSignal;
}

const DEFAULT_RUNS = 200;

/**
 * Compiles each strategy, and compares CPython, TypeScript and Wasm event by event: in backtests on the
 * feeds, and on random streams of events. Differences are part of the report.
 *
 * @throws DataError, InterpreterError, ArtifactError, InternalCompilerError, HostError; what the file system throws
 */
export async function runEquivalence(options: EquivalenceOptions): Promise<EquivalenceReport> {
  const { seed, data = [], runs = DEFAULT_RUNS, onNotice } = options;
  const begun = performance.now();
  const files = pythonFiles(options.paths);
  const feedsFor = feedSource({ data, seed, ...(onNotice !== undefined && { onNotice }) });
  const perProgram: ProgramReport[] = [];
  const skipped: SkippedFile[] = [];
  for (const [index, file] of files.entries()) {
    if (options.signal?.aborted === true) break;
    const report = await compileFile(readFileSync(file), file, options.memo, folderTree(file));
    const isHelper =
      report.artifacts === null && report.diagnostics.every((d) => d.severity !== "error" || d.code === "PMT0701");
    if (!isHelper) options.onCompiled?.(file, report);
    if (report.artifacts === null) {
      skipped.push({ file, reason: isHelper ? "no strategy" : "errors" });
      continue;
    }
    const progress = (part: number): void => options.onProgress?.(1000 * (index + part), 1000 * files.length);
    const feeds = feedsFor(report.artifacts.abi);
    perProgram.push(await proveProgram(file, report.artifacts, feeds, { ...options, runs }, progress));
  }
  const sum = (read: (program: ProgramReport) => number): number => perProgram.reduce((n, each) => n + read(each), 0);
  return {
    schema: EQUIVALENCE_SCHEMA,
    seed,
    runs,
    programs: perProgram.length,
    streams: sum((each) => each.random.streams),
    events: sum((each) => each.events),
    mismatches: sum((each) => each.mismatches),
    first: perProgram.find((each) => each.first !== null)?.first ?? null,
    targets: perProgram.flatMap(({ program, targets }) => targets.map((target) => ({ program, ...target }))),
    skipped,
    perProgram,
    partial: options.signal?.aborted === true,
    timing: { wallSeconds: (performance.now() - begun) / 1000 },
  };
}

async function proveProgram(
  file: string,
  artifacts: Artifacts,
  feeds: readonly Feed[],
  options: EquivalenceOptions & { readonly runs: number },
  progress: (part: number) => void,
): Promise<ProgramReport> {
  const lanes = openLanes(artifacts, file, options.python ?? "python3");
  try {
    return await compareLanes(file, lanes, feeds, { ...options, onProgress: progress });
  } finally {
    for (const lane of Object.values(lanes)) lane.close();
  }
}

export interface CompareOptions {
  readonly seed: number;
  readonly runs: number;
  readonly onProgress?: (part: number) => void;
  readonly signal?: AbortSignal;
}

/** Compares three loaded lanes on the feeds and on random streams. `program` names them; they stay open. */
export async function compareLanes(
  program: string,
  lanes: Lanes,
  feeds: readonly Feed[],
  options: CompareOptions,
): Promise<ProgramReport> {
  const { runs, onProgress } = options;
  const targets = laneTargets(lanes);
  const head = { program, strategy: lanes.python.abi.name, targets };
  const wrong = checkLanes(lanes);
  if (wrong !== null) {
    const first: Difference = {
      ...wrong,
      program,
      source: { kind: "load" },
      event: 0,
      kind: "construction",
      input: null,
    };
    const random = { streams: 0, events: 0, mismatches: 0, coverage: new Comparison().coverage };
    return { ...head, feeds: [], random, events: 0, mismatches: 1, first };
  }
  const parts = feeds.length + 1;
  const onFeeds: FeedRun[] = [];
  for (const [index, feed] of feeds.entries()) {
    onFeeds.push(
      await compareOnFeed(lanes, feed, { ...options, onProgress: (part) => onProgress?.((index + part) / parts) }),
    );
  }
  const onStream = (done: number): void => onProgress?.((feeds.length + done / runs) / parts);
  const onStreams = await runStreams(lanes, { ...options, onStream });
  const events = onFeeds.reduce((n, { report }) => n + report.events, onStreams.comparison.events);
  const mismatches = onFeeds.reduce((n, { report }) => n + report.mismatches, onStreams.comparison.mismatches);
  return {
    ...head,
    feeds: onFeeds.map(({ report }) => report),
    random: { streams: onStreams.streams, ...totals(onStreams.comparison) },
    events,
    mismatches,
    first: firstOf(program, onFeeds, onStreams),
  };
}

interface FeedRun {
  readonly report: ProgramReport["feeds"][number];
  readonly difference: { readonly found: InstanceDifference; readonly source: DifferenceSource } | null;
}

/** A backtest whose module is all three lanes, so that fills, orders and timers come from the engine itself. */
async function compareOnFeed(lanes: Lanes, feed: Feed, options: CompareOptions): Promise<FeedRun> {
  const { onProgress, signal } = options;
  const comparison = new Comparison();
  const module = comparingModule(lanes, comparison);
  const { abi } = module;
  const params = Float64Array.from(abi.params, (param) => Number(param.default));
  let fills = 0;
  try {
    const result = await runBacktestAsync({
      module,
      feed,
      params,
      onProgress: (done, total) => onProgress?.(done / total),
      ...(signal !== undefined && { signal }),
    });
    fills = result.fills.total;
  } catch (error) {
    // The python lane failed its host; the comparison has it as a difference.
    if (!(error instanceof HostError && comparison.first !== null)) throw error;
  }
  const { info, markets, recorded } = feed;
  const summary = { name: info.name, hash: info.hash, madeUp: info.madeUp, recorded, markets: markets.length, fills };
  const { first } = comparison;
  const source = (found: InstanceDifference): DifferenceSource => ({
    kind: "feed",
    feed: info.name,
    market: marketOf(feed, found),
  });
  return {
    report: { ...summary, ...totals(comparison) },
    difference: first === null ? null : { found: first, source: source(first) },
  };
}

/** A block does not name its market; its opening and close do, where no two markets share them. */
function marketOf(feed: Feed, { input }: InstanceDifference): string | null {
  const fitting = feed.markets.filter((m) => m.opensAt === input.opensAt && m.closesAt === input.closesAt);
  return fitting.length === 1 ? (fitting[0]?.slug ?? null) : null;
}

function firstOf(program: string, onFeeds: readonly FeedRun[], onStreams: StreamOutcome): Difference | null {
  for (const { difference } of onFeeds) {
    if (difference !== null) return { program, source: difference.source, ...difference.found };
  }
  const { counterexample } = onStreams;
  const found = counterexample?.comparison.first ?? null;
  return counterexample === null || found === null ? null : { program, source: counterexample.source, ...found };
}

function totals({ events, mismatches, coverage }: Comparison): Pick<Comparison, "events" | "mismatches" | "coverage"> {
  return { events, mismatches, coverage };
}

/** Files as they are, and the `.py` files directly in each folder, by name. */
function pythonFiles(paths: readonly string[]): string[] {
  const files = paths.flatMap((path) => {
    if (!statSync(path).isDirectory()) return [path];
    const names = readdirSync(path).filter((name) => name.endsWith(".py"));
    return names.sort().map((name) => join(path, name));
  });
  return [...new Set(files)];
}
