import type { StrategyModule } from "../../runtime/abi/strategy.ts";
import type { Feed } from "../core/feed.ts";
import type { LogSink } from "../core/run-context.ts";
import { SimulatedExchange } from "../exchange/exchange.ts";
import { ArtifactError } from "../hosts/errors.ts";
import { type BacktestConfig, BacktestConfigError, DEFAULT_BACKTEST } from "./backtest-config.ts";
import { Lag } from "./lag.ts";
import { Pace, processClock, type WallClock } from "./pace.ts";
import {
  type ModuleFault,
  PAPER_SCHEMA,
  type PaperFacts,
  type PaperResult,
  type PaperStatus,
  type SwapRefusal,
} from "./paper-result.ts";
import { RecordedRows } from "./recorded-rows.ts";
import { EngineRun, type RunObserver } from "./run.ts";
import { runOutcome, runTiming } from "./run-outcome.ts";
import { identify, Swapper, type SwapRecord } from "./swap.ts";
import { SwapRefused } from "./swap-errors.ts";
import { wantedBy } from "./wanted.ts";

export interface PaperOptions {
  readonly module: StrategyModule;
  readonly feed: Feed;
  /** One slot a parameter, in the order of the ABI file. */
  readonly params: Float64Array;
  readonly config?: BacktestConfig;
  /** Feed seconds in a second, from MIN_SPEED to MAX_SPEED. */
  readonly speed: number;
  readonly clock?: WallClock;
  readonly onLog?: LogSink;
  readonly observer?: RunObserver;
  readonly onProgress?: (done: number, total: number) => void;
  /** Told of every change of the module, and of every one that was refused. */
  readonly onSwap?: (record: SwapRecord) => void;
  readonly onRefusal?: (refusal: SwapRefusal) => void;
  /** Aborted: the run ends where it is, and its result is partial. */
  readonly signal?: AbortSignal;
}

/** Loads a module that a swap names; called while the old one trades. */
export type ModuleLoader = () => Promise<StrategyModule>;

export const MIN_SPEED = 1;
export const MAX_SPEED = 1000;

/** Longest work without a look at the rest of the process, and longest wait without a look at the signal, ms. */
const SLICE_MS = 8;
const MAX_WAIT_MS = 50;

/**
 * A run in real time: recorded rows at one end, released when they are due, and the simulated
 * exchange at the other. The core is that of a backtest; which events it sees, and in which order,
 * does not depend on the clock.
 */
export class PaperRun {
  readonly #options: PaperOptions;
  readonly #rows: RecordedRows;
  readonly #run: EngineRun;
  readonly #clock: WallClock;
  readonly #swapper: Swapper;
  readonly #lag = new Lag();
  readonly #started = process.hrtime.bigint();
  readonly #swaps: SwapRecord[] = [];
  readonly #refused: SwapRefusal[] = [];
  readonly #faults: ModuleFault[] = [];
  #silences = 0;
  #silenceMicros = 0;
  #isSwapping = false;
  #isOver = false;
  #stop = false;

  /** Throws BacktestConfigError, UnknownFeeCategory. */
  constructor(options: PaperOptions) {
    const { feed, module, params, config = DEFAULT_BACKTEST, speed, onLog, observer } = options;
    if (!(speed >= MIN_SPEED && speed <= MAX_SPEED)) {
      throw new BacktestConfigError(`the speed is ${speed}; it must be from ${MIN_SPEED} to ${MAX_SPEED}`);
    }
    this.#options = options;
    this.#clock = options.clock ?? processClock;
    this.#rows = new RecordedRows(feed, wantedBy(module.abi));
    this.#run = new EngineRun({
      module,
      params,
      config,
      source: this.#rows,
      venue: (reports) => new SimulatedExchange(feed.markets, config.exchange, reports),
      onLog,
      observer,
      onFault: (market, error) => this.#fault(market, error),
    });
    this.#swapper = new Swapper(this.#run, () => this.#clock.now());
  }

  /** Runs to the end of the data, the signal or `stop`. Once. */
  async run(): Promise<PaperResult> {
    const { signal, speed } = this.#options;
    const pace = new Pace(speed);
    pace.anchor(this.#run.nextTime, this.#clock.now());
    try {
      while (!this.#stop && signal?.aborted !== true && this.#run.nextTime !== Number.POSITIVE_INFINITY) {
        const wait = this.#slice(pace);
        await this.#clock.wait(Math.min(wait, MAX_WAIT_MS));
      }
    } finally {
      this.#isOver = true;
    }
    return this.#result();
  }

  /** Ends the run; its result is partial. */
  stop(): void {
    this.#stop = true;
  }

  /**
   * Loads a module and puts it in the running one's place, between two events. `given` are values of
   * parameters, as slots. Throws SwapRefused: the running module goes on.
   */
  async swap(load: ModuleLoader, given: Readonly<Record<string, number>> = {}): Promise<SwapRecord> {
    let hash: string | null = null;
    return this.#change(
      () => hash,
      async () => {
        const module = await load();
        hash = module.target.moduleHash;
        const prepared = await this.#swapper.prepare(module, given, () => this.#clock.wait(0));
        // Between two events: nothing of the run is under way when its loop waits.
        if (this.#isOver) throw over();
        return this.#swapper.commit(prepared);
      },
    );
  }

  /** Puts the module before the last swap back. Throws SwapRefused. */
  async rollback(): Promise<SwapRecord> {
    return this.#change(
      () => null,
      async () => this.#swapper.rollback("request"),
    );
  }

  status(): PaperStatus {
    const run = this.#run;
    const { module, params } = run;
    const { instances } = run;
    const count = (status: string) => instances.filter((instance) => instance.status === status).length;
    const { tally } = run.context;
    return {
      strategy: module.abi.name,
      target: module.target.kind,
      module: identify(module),
      params: Object.fromEntries(module.abi.params.map((param, i) => [param.name, params[i]!])),
      speed: this.#options.speed,
      time: Number.isFinite(run.now) ? run.now : null,
      rows: this.#rows.done,
      totalRows: this.#rows.total,
      sequence: run.sequence,
      markets: { running: count("running"), halted: count("halted"), finished: count("finished") },
      openOrders: instances.flatMap((one) => one.markets).reduce((sum, { executor }) => sum + executor.orders.count, 0),
      fills: tally.makerFills + tally.takerFills,
      swaps: this.#swaps.length,
      refused: this.#refused.length,
      canRollBack: this.#swapper.canRollBack,
      lag: this.#lag.figures(),
    };
  }

  /** Takes what is due, for a slice of time. Returns the milliseconds to the next event, 0 where one is due. */
  #slice(pace: Pace): number {
    const begin = this.#clock.now();
    const { onProgress } = this.#options;
    for (;;) {
      const time = this.#run.nextTime;
      if (time === Number.POSITIVE_INFINITY) return 0;
      if (this.#run.isSilent) this.#skipSilence(pace);
      else {
        const now = this.#clock.now();
        const wait = pace.due(time) - now;
        if (wait > 0) return wait;
        this.#lag.add(-wait);
        this.#run.runUntil(time);
      }
      this.#watchProbation();
      onProgress?.(this.#rows.done, this.#rows.total);
      if (this.#clock.now() - begin > SLICE_MS) return 0;
    }
  }

  #watchProbation(): void {
    try {
      const record = this.#swapper.watch();
      if (record !== null) this.#note(record);
    } catch (error) {
      // No way back: the halted instance stays halted, and the others go on.
      this.#refuse(asRefusal(error), null);
    }
  }

  /** A silence counts as a lost connection, and nobody waits for its end. */
  #skipSilence(pace: Pace): void {
    const end = this.#rows.nextTime;
    this.#silences += 1;
    this.#silenceMicros += end - this.#run.now;
    this.#run.runUntil(end);
    pace.anchor(end, this.#clock.now());
  }

  async #change(hash: () => string | null, change: () => Promise<SwapRecord>): Promise<SwapRecord> {
    try {
      if (this.#isOver) throw over();
      if (this.#isSwapping) throw new SwapRefused("swap-busy", "another swap is on its way", "wait for its answer");
      this.#isSwapping = true;
      try {
        const record = await change();
        this.#note(record);
        return record;
      } finally {
        this.#isSwapping = false;
      }
    } catch (error) {
      const refusal = asRefusal(error);
      this.#refuse(refusal, hash());
      throw refusal;
    }
  }

  #note(record: SwapRecord): void {
    this.#swaps.push(record);
    this.#options.onSwap?.(record);
  }

  #refuse(refused: SwapRefused, module: string | null): void {
    const { sequence, now } = this.#run;
    const { code, message, field, cause } = refused;
    const refusal = { sequence, time: now, code, message, field, cause: codeOf(cause), module };
    this.#refused.push(refusal);
    this.#options.onRefusal?.(refusal);
  }

  #fault(market: string, error: unknown): void {
    const { sequence, now } = this.#run;
    this.#faults.push({ sequence, time: now, market, message: error instanceof Error ? error.message : String(error) });
  }

  #result(): PaperResult {
    const isPartial = this.#run.nextTime !== Number.POSITIVE_INFINITY;
    const { schema: _, ...outcome } = runOutcome(this.#run, isPartial);
    const paper: PaperFacts = {
      speed: this.#options.speed,
      ended: !isPartial ? "data" : this.#stop ? "stop" : "interrupt",
      lag: this.#lag.figures(),
      silences: this.#silences,
      silenceMicros: this.#silenceMicros,
      sequence: this.#run.sequence,
      swaps: this.#swaps,
      maxPauseMs: this.#swaps.reduce((max, { pauseMs }) => Math.max(max, pauseMs), 0),
      refused: this.#refused,
      faults: this.#faults,
      module: identify(this.#run.module),
    };
    return { schema: PAPER_SCHEMA, ...outcome, ...runTiming(this.#run, this.#started), paper };
  }
}

function over(): SwapRefused {
  return new SwapRefused("swap-over", "the run has ended", "start it again");
}

function codeOf(error: unknown): string | null {
  return error instanceof Error && "code" in error && typeof error.code === "string" ? error.code : null;
}

/** What a loader or a module threw, as a refusal. */
function asRefusal(error: unknown): SwapRefused {
  if (error instanceof SwapRefused) return error;
  const help =
    error instanceof Error && "help" in error && typeof error.help === "string"
      ? error.help
      : "compile the strategy again";
  const message = error instanceof Error ? error.message : String(error);
  const code = error instanceof ArtifactError ? error.code : "swap-artifact";
  return new SwapRefused(code, message, help, null, { cause: error });
}
