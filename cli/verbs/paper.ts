import { rmSync } from "node:fs";
import { resolve } from "node:path";
import { PaperRun } from "../../engine/modes/paper.ts";
import { paperControl, type RunIdentity } from "../../engine/modes/paper-control.ts";
import type { PaperResult } from "../../engine/modes/paper-result.ts";
import { RecordRun } from "../../engine/modes/record-run.ts";
import { startControl } from "../../engine/observe/control-server.ts";
import { liveRuns, makeRunFolder, runId, socketOf } from "../../engine/observe/run-folder.ts";
import { ExitCode, usageError } from "../exit.ts";
import { watchInterrupt } from "../interrupt.ts";
import { type LoadedStrategy, loadStrategy } from "../load.ts";
import { formatScalar } from "../money.ts";
import { claimOutput, writeOutput } from "../output-file.ts";
import { type BoundParams, bindParams } from "../params.ts";
import { type Progress, progressBar } from "../progress.ts";
import { haltText, showLog } from "../report/halt.ts";
import { claimReport, writeReport } from "../report/page-file.ts";
import { paperText, refusalLine } from "../report/paper.ts";
import { swapText } from "../report/swap.ts";
import { openFeeds, type RunFlags, type RunInputs, readInputs } from "../run-inputs.ts";
import { shortest } from "../runs.ts";
import { note, oneLine, print, printJson } from "../terminal.ts";
import { type Watch, watchStrategy } from "../watch.ts";

export interface PaperOptions extends RunFlags {
  readonly target: "typescript" | "wasm";
  readonly speed: number;
  readonly out?: string;
  readonly watch?: boolean;
  readonly socket?: string;
}

type Interrupt = ReturnType<typeof watchInterrupt>;

/**
 * `pmtc paper <file>`: exit 1 where an instance halted, 130 with a partial result after Ctrl-C. A run
 * that was stopped over its socket also has a partial result.
 */
export async function paper(file: string, options: PaperOptions): Promise<ExitCode> {
  if (options.watch === true && !file.endsWith(".py")) {
    throw usageError("watch-build", "--watch needs the .py file", "name the source, or use `pmtc swap`");
  }
  const inputs = readInputs(options);
  const interrupt = watchInterrupt();
  try {
    const { target } = options;
    const strategy = await loadStrategy(file, { target, python: "", json: options.json === true });
    if (strategy === null) return ExitCode.findings;
    // Clears what dead runs have left.
    await liveRuns();
    const id = runId(strategy.module.abi.name, process.pid);
    const folder = resolve(makeRunFolder(id));
    try {
      return await new PaperSession(file, strategy, options, { run: id, pid: process.pid, folder }).run(
        inputs,
        interrupt,
      );
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  } finally {
    interrupt.release();
  }
}

/** One run with its socket, and what it tells. */
class PaperSession {
  readonly #file: string;
  readonly #options: PaperOptions;
  readonly #identity: RunIdentity;
  readonly #first: LoadedStrategy;
  /** Every module that the run has had, by hash. */
  readonly #strategies = new Map<string, LoadedStrategy>();
  readonly #bar: Progress = progressBar("running");

  constructor(file: string, strategy: LoadedStrategy, options: PaperOptions, identity: RunIdentity) {
    this.#file = file;
    this.#first = strategy;
    this.#options = options;
    this.#identity = identity;
    this.#strategies.set(strategy.module.target.moduleHash, strategy);
  }

  async run(inputs: RunInputs, interrupt: Interrupt): Promise<ExitCode> {
    const options = this.#options;
    const { abi } = this.#first.module;
    const params = bindParams(abi, options.param);
    const { feed } = openFeeds(inputs, abi);
    const page = claimReport(options.report, this.#file);
    const out = options.out === undefined ? null : claimOutput({ path: options.out, flag: "--out" });
    const record = page === null ? null : new RecordRun();
    const run = new PaperRun({
      module: this.#first.module,
      feed,
      params: params.slots,
      config: inputs.config,
      speed: options.speed,
      signal: interrupt.signal,
      onProgress: (done, total) => this.#bar.update(done, total),
      onSwap: (record) => this.#tell(swapText(record)),
      onRefusal: (refusal) => this.#tell(refusalLine(refusal)),
      ...(options.logs === true && { onLog: showLog }),
      ...(record !== null && { observer: record }),
    });
    const result = await this.#served(run);
    const last = this.#strategies.get(result.paper.module.module) ?? this.#first;
    if (out !== null) writeOutput(out, `${JSON.stringify(result)}\n`);
    if (page !== null && record !== null) {
      const described = describe(result, last);
      await writeReport(page, { result, record: record.record(), params: described });
    }
    if (options.json === true) printJson(result);
    else print(paperText(result, this.#file, last.module.abi.params));
    if (result.error !== null) note(`\n${haltText(result.error, last)}`);
    if (result.paper.ended === "interrupt") return ExitCode.interrupted;
    return result.halted > 0 ? ExitCode.findings : ExitCode.ok;
  }

  /** Runs with the control socket open. */
  async #served(run: PaperRun): Promise<PaperResult> {
    const { target, socket, watch: isWatching } = this.#options;
    const { run: id } = this.#identity;
    const control = await startControl(
      socket === undefined ? socketOf(id) : shortest(socket),
      paperControl({
        run,
        identity: this.#identity,
        target,
        onLoad: (module, artifact) => {
          const paths = artifact.sources();
          this.#strategies.set(module.target.moduleHash, { module, pathOf: (source) => paths[source] ?? source });
        },
      }),
    );
    let watch: Watch | null = null;
    try {
      if (isWatching === true) watch = watchStrategy(this.#file, control.path, (text) => this.#tell(text));
      note(`ready: run ${id}, socket ${oneLine(control.path)}${watch === null ? "" : ", watching"}`);
      return await run.run();
    } finally {
      this.#bar.stop();
      watch?.close();
      await control.close();
    }
  }

  /** Writes between two drawings of the bar. */
  #tell(text: string): void {
    this.#bar.stop();
    note(text);
  }
}

/** The parameters at the end of a run. */
function describe(result: PaperResult, { module }: LoadedStrategy): BoundParams["described"] {
  return module.abi.params.map(({ name, type, doc }) => {
    const slot = result.params[name] ?? 0;
    return { name, value: formatScalar(type === "bool" ? slot !== 0 : slot, type), doc };
  });
}
