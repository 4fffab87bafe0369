import type { AbiFile, AbiSource, TargetInfo } from "../../runtime/abi/abi-file.ts";
import { HandlerTime } from "../../runtime/abi/handler-time.ts";
import {
  ABI_VERSION,
  ABSENT,
  BLOCK_SLOTS,
  EventKind,
  FillStage,
  HANDLERS,
  INPUT,
  INPUT_SLOTS,
  INTENT_BASE,
  INTENT_SLOTS,
  IntentFlag,
  IntentOp,
  LOG_BASE,
  LogLevel,
  MARKET,
  MARKET_BASE,
  MARKET_SLOTS,
  MAX_INT,
  MAX_INTENTS,
  MAX_LEVELS,
  MAX_LOG_SLOTS,
  MAX_MARKETS,
  MAX_OPEN_ORDERS,
  MAX_SIGNALS,
  MAX_TEMPLATE_ARGS,
  MarketChange,
  MarketStatus,
  OPEN_ORDER,
  OPEN_ORDER_BASE,
  OPEN_ORDER_SLOTS,
  ORDER_REASONS,
  OrderStatus,
  OUTPUT,
  OUTPUT_BASE,
  OUTPUT_SLOTS,
  Outcome,
  PARAMS_BASE,
  QUESTION_BASE,
  QUESTION_SLOTS,
  QuoteFlag,
  RecordLevel,
  SCALE,
  SEED_BASE,
  SEED_SLOTS,
  SIGNAL,
  SIGNAL_BASE,
  SIGNAL_SLOTS,
  TargetTag,
  Tif,
  TRAPS,
} from "../../runtime/abi/layout.ts";
import { programHash } from "../../runtime/abi/sources.ts";
import type { StrategyInstance, StrategyModule } from "../../runtime/abi/strategy.ts";
import { ArtifactError, HostError } from "./errors.ts";
import {
  Operation,
  type ProcessOptions,
  PythonProcess,
  type Response,
  type RunnerTransport,
} from "./python-process.ts";
import { requireParams } from "./shared.ts";

export type PythonOptions = Pick<ProcessOptions, "python" | "hashSeed">;

/** What the runner answers to the hand-shake. */
interface HelloAnswer {
  readonly abiVersion: number;
  readonly implementation: string;
  readonly version: string;
  readonly hashes: readonly string[];
}

/**
 * Loads a strategy for the `python` target: CPython running the author's own file under the
 * reference runner, in a process of its own.
 *
 * @param abi the compiled strategy's description
 * @param sources path of every file of `abi.sources`, by its `file`
 * @throws InterpreterError without a CPython of 3.11 or later
 * @throws ArtifactError for a source that is missing, was changed after compiling or is outside the language
 * @throws HostError where the ABI file and its sources do not belong together
 */
export function loadPythonModule(
  abi: AbiFile,
  sources: Readonly<Record<string, string>>,
  options: PythonOptions = {},
): StrategyModule {
  const process = new PythonProcess(options);
  try {
    return new PythonModule(abi, process, greet(process, abi, sources));
  } catch (error) {
    process.close();
    throw error;
  }
}

/**
 * Loads a program on a runner that reads one after the other; the program before it is forgotten. The runner
 * stays open when the module is closed.
 */
export function loadOnRunner(
  runner: RunnerTransport,
  abi: AbiFile,
  sources: Readonly<Record<string, string>>,
): StrategyModule {
  return new PythonModule(abi, runner, greet(runner, abi, sources), false);
}

function greet(runner: RunnerTransport, abi: AbiFile, sources: Readonly<Record<string, string>>): HelloAnswer {
  const paths = abi.sources.map((source) => pathOf(source, sources));
  const hello = { abiVersion: ABI_VERSION, layout: layoutTable(), abi, paths };
  runner.send(Operation.hello, 0, Buffer.from(JSON.stringify(hello)));
  return JSON.parse(runner.text()) as HelloAnswer;
}

function pathOf(source: AbiSource, sources: Readonly<Record<string, string>>): string {
  const path = sources[source.file];
  if (path === undefined) {
    const message = `no path for the source ${source.file}`;
    throw new ArtifactError("artifact-missing", source.file, message, "name every file of the ABI file");
  }
  return path;
}

/** The tables of layout.ts, as the runner wants them. */
function layoutTable(): object {
  return {
    input: INPUT,
    inputSlots: INPUT_SLOTS,
    output: OUTPUT,
    market: MARKET,
    marketSlots: MARKET_SLOTS,
    maxMarkets: MAX_MARKETS,
    openOrder: OPEN_ORDER,
    openOrderSlots: OPEN_ORDER_SLOTS,
    maxOpenOrders: MAX_OPEN_ORDERS,
    seedSlots: SEED_SLOTS,
    marketStatuses: MarketStatus,
    marketChanges: MarketChange,
    signal: SIGNAL,
    signalSlots: SIGNAL_SLOTS,
    maxSignals: MAX_SIGNALS,
    outputBase: OUTPUT_BASE,
    outputSlots: OUTPUT_SLOTS,
    maxTemplateArgs: MAX_TEMPLATE_ARGS,
    maxIntents: MAX_INTENTS,
    maxLogSlots: MAX_LOG_SLOTS,
    maxInt: MAX_INT,
    absent: ABSENT,
    scales: SCALE,
    outcomes: Outcome,
    intentOps: IntentOp,
    tif: Tif,
    intentFlags: IntentFlag,
    quoteFlags: QuoteFlag,
    maxLevels: MAX_LEVELS,
    fillStages: FillStage,
    orderReasons: ORDER_REASONS,
    logLevels: LogLevel,
    recordLevels: RecordLevel,
    orderStatuses: OrderStatus,
    targetTag: TargetTag.python,
    traps: TRAPS,
    eventKinds: EventKind,
    handlers: HANDLERS,
  };
}

class PythonModule implements StrategyModule {
  readonly abi: AbiFile;
  readonly target: TargetInfo;
  readonly #process: RunnerTransport;
  readonly #isOwner: boolean;
  #instances = 0;
  /** Instances that nobody holds any more; the runner forgets them before it makes the next one. */
  readonly #dropped: number[] = [];
  readonly #registry = new FinalizationRegistry<number>((instance) => this.#dropped.push(instance));

  constructor(abi: AbiFile, process: RunnerTransport, answer: HelloAnswer, isOwner = true) {
    this.abi = abi;
    this.#process = process;
    this.#isOwner = isOwner;
    this.target = {
      kind: "python",
      version: `${answer.implementation} ${answer.version}`,
      moduleHash: programHash(abi.sources.map((source, i) => ({ ...source, sha256: answer.hashes[i] ?? "" }))),
    };
  }

  instantiate(params: Float64Array): StrategyInstance {
    requireParams(this.abi, params, "python");
    for (const instance of this.#dropped.splice(0)) this.#process.call(Operation.drop, instance, 0, 0);
    this.#instances += 1;
    const instance = new PythonInstance(this.abi, this.#process, this.#instances, params);
    this.#registry.register(instance, this.#instances);
    return instance;
  }

  close(): void {
    if (this.#isOwner) this.#process.close();
  }
}

class PythonInstance implements StrategyInstance {
  readonly handlerTime = new HandlerTime();
  readonly #abi: AbiFile;
  readonly #process: RunnerTransport;
  readonly #id: number;
  readonly #block = new Float64Array(BLOCK_SLOTS);
  readonly #params: number;
  #life: "new" | "running" | "ended" = "new";
  #place: { readonly file: string; readonly line: number } | null = null;

  constructor(abi: AbiFile, process: RunnerTransport, id: number, params: Float64Array) {
    this.#abi = abi;
    this.#process = process;
    this.#id = id;
    this.#params = params.length;
    this.#block.set(params, PARAMS_BASE);
  }

  block(): Float64Array {
    return this.#block;
  }

  start(): boolean {
    this.#begin("new", "start");
    const { request } = this.#process;
    request.set(this.#block.subarray(0, INPUT_SLOTS));
    request.set(this.#block.subarray(PARAMS_BASE, PARAMS_BASE + this.#params), INPUT_SLOTS);
    let end = INPUT_SLOTS + this.#params;
    const seeds = this.#abi.random === true ? SEED_SLOTS : 0;
    request.set(this.#block.subarray(SEED_BASE, SEED_BASE + seeds), end);
    end += seeds;
    const rows = Math.min(this.#block[INPUT.marketCount] ?? 0, MAX_MARKETS);
    for (let row = 0; row < rows; row++) {
      const at = QUESTION_BASE + row * QUESTION_SLOTS;
      const slots = 1 + Math.ceil((this.#block[at] ?? 0) / 3);
      request.set(this.#block.subarray(at, at + slots), end);
      end += slots;
    }
    return this.#receive(this.#process.call(Operation.start, this.#id, 0, end));
  }

  handle(kind: number): boolean {
    this.#begin("running", "handle");
    const { request } = this.#process;
    const block = this.#block;
    for (let i = 0; i < INPUT_SLOTS; i++) request[i] = block[i] ?? 0;
    // The process serves many instances, and keeps no tables for any of them.
    const signals = (this.#abi.signals?.length ?? 0) * SIGNAL_SLOTS;
    for (let i = 0; i < signals; i++) request[INPUT_SLOTS + i] = block[SIGNAL_BASE + i] ?? 0;
    const base = INPUT_SLOTS + signals;
    const table = Math.min(block[INPUT.marketCount] ?? 0, MAX_MARKETS) * MARKET_SLOTS;
    for (let i = 0; i < table; i++) request[base + i] = block[MARKET_BASE + i] ?? 0;
    const open = this.#abi.orders === true ? (block[INPUT.orderCount] ?? 0) : 0;
    const orders = Math.min(open, MAX_OPEN_ORDERS) * OPEN_ORDER_SLOTS;
    for (let i = 0; i < orders; i++) request[base + table + i] = block[OPEN_ORDER_BASE + i] ?? 0;
    const response = this.#process.call(Operation.handle, this.#id, kind, base + table + orders);
    this.handlerTime.add(response.nanoseconds);
    return this.#receive(response);
  }

  errorPlace(): { readonly file: string; readonly line: number } | null {
    return this.#place;
  }

  saveState(): Float64Array {
    this.#require("running", "saveState");
    this.#process.call(Operation.save, this.#id, 0, 0);
    return this.#process.response.slice(0, this.#process.responseSlots);
  }

  loadState(state: Float64Array): void {
    this.#begin("running", "loadState");
    const bytes = new Uint8Array(state.buffer, state.byteOffset, state.byteLength);
    this.#process.send(Operation.load, this.#id, bytes);
    this.#life = "running";
  }

  /** Whatever a call throws, the instance may be half-mutated: it is `ended` until its answer is here. */
  #begin(life: "new" | "running", call: string): void {
    this.#require(life, call);
    this.#life = "ended";
  }

  #require(life: "new" | "running", call: string): void {
    if (this.#life === life) return;
    throw new HostError("host-misuse", "python", `${call} of an instance that is ${this.#life}`);
  }

  /** Copies the outputs of a call into the block. */
  #receive(response: Response): boolean {
    const block = this.#block;
    const slots = this.#process.response;
    for (let i = 0; i < OUTPUT_SLOTS; i++) block[OUTPUT_BASE + i] = slots[i] ?? 0;
    const intentSlots = (block[OUTPUT.intentCount] ?? 0) * INTENT_SLOTS;
    for (let i = 0; i < intentSlots; i++) block[INTENT_BASE + i] = slots[OUTPUT_SLOTS + i] ?? 0;
    const logSlots = block[OUTPUT.logSlots] ?? 0;
    for (let i = 0; i < logSlots; i++) block[LOG_BASE + i] = slots[OUTPUT_SLOTS + intentSlots + i] ?? 0;
    this.#life = response.ok ? "running" : "ended";
    if (!response.ok) {
      const file = this.#abi.sources[response.source]?.file;
      this.#place = file === undefined ? null : { file, line: response.line };
    }
    return response.ok;
  }
}
