import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import type { ReportInput } from "../../dashboard/report/page.ts";
import type { Feed } from "../../engine/core/feed.ts";
import type { StrategyError } from "../../engine/core/run-context.ts";
import { formatTraceback } from "../../engine/core/template.ts";
import { mergeFeeds } from "../../engine/data/merge-feeds.ts";
import { openFeed } from "../../engine/data/open.ts";
import { declaredMarkets, selectMarkets } from "../../engine/data/select-markets.ts";
import { formatUtc, parseUtc } from "../../engine/data/utc.ts";
import { runBacktestAsync } from "../../engine/modes/backtest.ts";
import { type BacktestConfig, DEFAULT_BACKTEST } from "../../engine/modes/backtest-config.ts";
import type { BacktestResult } from "../../engine/modes/backtest-result.ts";
import { RecordRun } from "../../engine/modes/record-run.ts";
import type { AbiFile, AbiSite } from "../../runtime/abi/abi-file.ts";
import { LogLevel, type Target } from "../../runtime/abi/layout.ts";
import { CliError, ExitCode, usageError } from "../exit.ts";
import { type Interrupt, watchInterrupt } from "../interrupt.ts";
import { type LoadedStrategy, loadStrategy } from "../load.ts";
import { parseUnits, unitOf } from "../money.ts";
import { bindParams } from "../params.ts";
import { progressBar } from "../progress.ts";
import { backtestText } from "../report/backtest.ts";
import { colorsFor, note, oneLine, plain, print, printJson } from "../terminal.ts";

export interface BacktestOptions {
  readonly data: readonly string[];
  readonly target: Target;
  readonly param: readonly string[];
  readonly market: readonly string[];
  readonly from?: string;
  readonly to?: string;
  readonly assumeSize: string;
  readonly cash: string;
  readonly seed?: number;
  readonly python: string;
  readonly logs?: boolean;
  /** A page; true without a name. */
  readonly report?: string | boolean;
  readonly json?: boolean;
}

/** `pmtc backtest <file>`: exit 1 where a strategy halted, 130 with a partial result after Ctrl-C. */
export async function backtest(file: string, options: BacktestOptions): Promise<ExitCode> {
  if (options.data.length === 0) {
    const help = "name a folder of recorded or generated data; `pmtc data generate -o data/generated` makes one";
    throw usageError("data-missing", "--data is missing", help);
  }
  const config = readConfig(options);
  const span = { from: readTime("--from", options.from), to: readTime("--to", options.to) };
  // From here on, so that Ctrl-C during compiling or importing also ends in a (then empty) partial report.
  const interrupt = watchInterrupt();
  try {
    const strategy = await loadStrategy(file, {
      target: options.target,
      python: options.python,
      json: options.json === true,
    });
    return strategy === null
      ? ExitCode.findings
      : await runStrategy(file, strategy, options, { config, span, interrupt });
  } finally {
    interrupt.release();
  }
}

interface Plan {
  readonly config: BacktestConfig;
  readonly span: Pick<Wanted, "from" | "to">;
  readonly interrupt: Interrupt;
}

async function runStrategy(
  file: string,
  strategy: LoadedStrategy,
  options: BacktestOptions,
  plan: Plan,
): Promise<ExitCode> {
  try {
    const { abi } = strategy.module;
    const params = bindParams(abi, options.param);
    const feed = openFeeds(options.data, abi, { market: options.market, ...plan.span });
    const record = options.report === undefined ? null : new RecordRun();
    const run = { strategy, feed, params: params.slots, record, logs: options.logs === true };
    const result = await runWithProgress(run, plan);
    if (record !== null)
      await writeReport(reportFile(options, file), { result, record: record.record(), params: params.described });
    if (options.json === true) printJson(result);
    else print(backtestText({ result, file, params: abi.params }));
    if (result.error !== null) note(`\n${halt(result.error, strategy)}`);
    if (result.partial) return ExitCode.interrupted;
    return result.halted > 0 ? ExitCode.findings : ExitCode.ok;
  } finally {
    strategy.module.close();
  }
}

function readConfig(options: BacktestOptions): BacktestConfig {
  const assumeSize = readAmount("--assume-size", options.assumeSize, "size");
  return {
    ...DEFAULT_BACKTEST,
    cash: readAmount("--cash", options.cash, "usd"),
    exchange: { ...DEFAULT_BACKTEST.exchange, assumeSize },
    seed: options.seed ?? null,
  };
}

function readAmount(flag: string, text: string, type: "size" | "usd"): number {
  const units = parseUnits(text, type);
  if (typeof units === "number" && units >= 0) return units;
  const reason = typeof units === "number" ? "negative" : units;
  throw usageError(
    "amount",
    `${flag} ${oneLine(text)}: ${reason}`,
    `give a decimal number from 0 up, in steps of ${unitOf(type)}`,
  );
}

function readTime(flag: string, text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  const time = parseUtc(text);
  if (time !== null) return time;
  throw usageError("time", `${flag} ${oneLine(text)}: not a UTC date or time`, "write 2025-12-26 or 2025-12-26T10:30");
}

interface Wanted {
  readonly market: readonly string[];
  readonly from: number | undefined;
  readonly to: number | undefined;
}

/** The feeds as one, narrowed to what the strategy and the user want. */
function openFeeds(folders: readonly string[], abi: AbiFile, wanted: Wanted): Feed {
  const bar = progressBar("importing");
  try {
    const feeds = folders.map((folder) =>
      openFeed(folder, {
        onProgress: (done, total) => bar.update(done, total),
        onNotice: (text) => note(`note: ${plain(text)}`),
      }),
    );
    const { markets } = abi;
    return selectMarkets(mergeFeeds(feeds), { ...declaredMarkets(markets), ...wanted });
  } finally {
    bar.stop();
  }
}

interface Run {
  readonly strategy: LoadedStrategy;
  readonly feed: Feed;
  readonly params: Float64Array;
  readonly record: RecordRun | null;
  readonly logs: boolean;
}

async function runWithProgress(run: Run, { config, interrupt }: Plan): Promise<BacktestResult> {
  const { feed, params, record, logs } = run;
  const bar = progressBar("running");
  try {
    return await runBacktestAsync({
      module: run.strategy.module,
      feed,
      params,
      config,
      onProgress: (done, total) => bar.update(done, total),
      signal: interrupt.signal,
      ...(logs && { onLog: showLog }),
      ...(record !== null && { observer: record }),
    });
  } finally {
    bar.stop();
  }
}

/** `reports/<stem>.html` where no other name was given. */
function reportFile({ report }: BacktestOptions, file: string): string {
  return typeof report === "string"
    ? report
    : join("reports", `${basename(file).replace(/\.(?:py|abi\.json)$/, "")}.html`);
}

async function writeReport(path: string, input: ReportInput): Promise<void> {
  const { reportPage } = await import("../../dashboard/report/page.ts");
  try {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, reportPage(input));
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? String(error);
    throw new CliError(
      ExitCode.environment,
      "unwritable",
      `${oneLine(path)} cannot be written (${code})`,
      "name another file with --report",
    );
  }
  note(`report: ${oneLine(path)}`);
}

const levelNames = new Map<number, string>(Object.entries(LogLevel).map(([name, level]) => [level, name]));

function showLog(level: number, market: string, time: number, text: string): void {
  note(`${formatUtc(time)} ${oneLine(market)} ${levelNames.get(level) ?? level}: ${oneLine(text)}`);
}

/** The first error of a run: where and when, and CPython's traceback of it. */
function halt(error: StrategyError, strategy: LoadedStrategy): string {
  const c = colorsFor(process.stderr);
  const { type, code, event, market, time, message } = error;
  const head = `${c.red(c.bold(`halted[${code}]`))}: ${type} in ${event} of ${oneLine(market)} at ${formatUtc(time)}`;
  const site = error.site ?? siteOf(error, strategy.module.abi);
  const help = `${c.cyan("help:")} \`pmtc explain ${code}\` says more`;
  if (site === null) return [head, `${type}: ${plain(message)}`, help].join("\n");
  const file = strategy.pathOf(site.file);
  return [head, plain(formatTraceback({ ...site, file }, linesOf(file), type, message)), help].join("\n");
}

/** Lines of a source for its code frame; none where it cannot be read any more. */
function linesOf(file: string): string[] {
  try {
    return readFileSync(file, "utf8")
      .replace(/^\uFEFF/, "")
      .split(/\r\n|\r|\n/);
  } catch {
    return [];
  }
}

/**
 * Where the target tells a line only: the ABI's site on that line, or the whole line where there are
 * several.
 */
function siteOf({ file, line }: StrategyError, abi: AbiFile): AbiSite | null {
  if (file === null || line === null) return null;
  const [first, ...others] = abi.sites.filter((site) => site.file === file && site.line === line);
  if (first !== undefined && others.length === 0) return first;
  return { file, line, column: 1, endLine: line + 1, endColumn: 1, function: first?.function ?? "<module>" };
}
