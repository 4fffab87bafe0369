import type { AbiFile, AbiSite } from "../../runtime/abi/abi-file.ts";
import type { HandlerTime } from "../../runtime/abi/handler-time.ts";
import {
  ABSENT,
  EventKind,
  HANDLERS,
  INPUT,
  LOG_BASE,
  MAX_INTENTS,
  MAX_LOG_SLOTS,
  MAX_TEMPLATE_ARGS,
  OrderStatus,
  OUTPUT,
  Outcome,
  TRAPS,
  type TrapName,
} from "../../runtime/abi/layout.ts";
import type { StrategyModule } from "../../runtime/abi/strategy.ts";
import { BOOK_SLOTS, TopOfBook } from "./book.ts";
import { builtInMessage, siteOnLine } from "./error-place.ts";
import { Executor, type ExecutorCounts, type ExecutorSettings } from "./executor.ts";
import type { OrderGateway } from "./gateway.ts";
import { StrategyHost } from "./host.ts";
import { Ledger } from "./ledger.ts";
import { OrderState } from "./orders.ts";
import { REPORT, ReportKind } from "./reports.ts";
import { formatTemplate } from "./template.ts";
import type { MarketTerms } from "./terms.ts";
import type { Trace } from "./trace.ts";

/** Life of an instance. */
export type InstanceStatus = "running" | "halted" | "finished";

/** An uncaught error of a strategy. */
export interface StrategyError {
  readonly type: TrapName;
  /** Diagnostic code (`PMT1001`). */
  readonly code: string;
  readonly file: string | null;
  readonly line: number | null;
  /** Handler that failed (`on_book`), or `__init__`. */
  readonly event: string;
  /** Ordinal of the call in the run. */
  readonly eventIndex: number;
  readonly market: string;
  /** Microseconds. */
  readonly time: number;
  readonly message: string;
  /** What a traceback shows of the place; known from file and line, so the same on every target. */
  readonly site: AbiSite | null;
}

/** Called for each log line: LogLevel value, the market's slug, microseconds, text. */
export type LogSink = (level: number, market: string, time: number, text: string) => void;

/** What the instances of a run share. */
export interface RunContext {
  readonly gateway: OrderGateway;
  readonly settings: ExecutorSettings;
  readonly counts: ExecutorCounts;
  readonly trace: Trace;
  readonly tally: RunTally;
  readonly onLog: LogSink | null;
  /** Starting cash of an instance, micro-dollars. */
  readonly cash: number;
}

/** Running totals of the calls into strategies. */
export class RunTally {
  /** Calls so far: the index of the next event in the trace. */
  events = 0;
  steps = 0;
  logs = 0;
  logsDropped = 0;
  makerFills = 0;
  takerFills = 0;
  /** Micro-dollars that changed hands in fills. */
  volume = 0;
  halted = 0;
  error: StrategyError | null = null;
}

/** Thrown when a block holds what no runtime may write: a fault of the module or of its host. */
export class BlockError extends Error {
  override readonly name = "BlockError";
}

const trapNames = new Map(Object.entries(TRAPS).map(([name, entry]) => [entry.trap as number, name as TrapName]));
const handlerNames = new Map(
  Object.entries(EventKind).map(([name, kind]) => [kind as number, HANDLERS[name as keyof typeof EventKind]]),
);
const CONSTRUCTION = 0;

/**
 * One strategy in one market: host, executor, ledger and what the engine knows of the book. Every
 * event goes in through one method, and comes out as orders, logs and trace records.
 */
export class MarketInstance {
  readonly terms: MarketTerms;
  readonly book = new TopOfBook();
  readonly ledger: Ledger;
  readonly executor: Executor;
  status: InstanceStatus = "running";
  /** Fills of this instance, and what they moved, micro-dollars. */
  makerFills = 0;
  takerFills = 0;
  volume = 0;
  readonly #host: StrategyHost;
  readonly #run: RunContext;
  readonly #abi: AbiFile;

  constructor(module: StrategyModule, params: Float64Array, terms: MarketTerms, run: RunContext) {
    this.terms = terms;
    this.#run = run;
    this.#abi = module.abi;
    this.ledger = new Ledger(run.cash);
    this.executor = new Executor(terms, this.ledger, this.book, run.gateway, run.settings, run.counts);
    this.#host = new StrategyHost(module, params);
    const { input } = this.#host;
    input.fill(ABSENT, INPUT.yesBid);
    input[INPUT.opensAt] = terms.opensAt;
    input[INPUT.closesAt] = terms.closesAt;
    input[INPUT.minSize] = terms.minSize;
  }

  /** Constructs the strategy, then `on_start`. */
  start(now: number): void {
    this.#fillInput(now);
    this.#host.input[INPUT.kind] = CONSTRUCTION;
    this.#finishCall(now, CONSTRUCTION, this.#host.start());
    if (this.status === "running") this.#call(now, EventKind.start);
  }

  /** Takes the book of a row that starts at `base`; `onBook` tells the strategy of it. */
  takeBook(rows: Float64Array, base: number): void {
    this.book.apply(rows, base);
    const { input } = this.#host;
    const { values } = this.book;
    for (let i = 0; i < 2 * BOOK_SLOTS; i++) input[INPUT.yesBid + i] = values[i]!;
  }

  onBook(now: number): void {
    if (this.status === "running") this.#call(now, EventKind.book);
  }

  onTimer(now: number): void {
    if (this.status === "running") this.#call(now, EventKind.timer);
  }

  /** The market's grid changes. */
  onTick(tick: number): void {
    this.executor.tick = tick;
  }

  /** News of an order: books it, tells the strategy, and goes on with what waited for it. */
  onReport(now: number, report: Float64Array): void {
    const at = this.executor.onReport(report);
    if (at < 0) return;
    const isFill = report[REPORT.kind] === ReportKind.fill;
    if (isFill) this.#countFill(report);
    this.ledger.verify();
    if (this.status === "running") this.#tell(now, at, report, isFill);
    this.executor.forgetDone();
    if (this.status === "running") this.executor.work(now);
  }

  /** The market is over for orders; what comes after is refused. */
  close(): void {
    this.executor.open = false;
  }

  /**
   * The end: redeems at the winner, tells the strategy, stops it. `winner` is an Outcome, or ABSENT
   * for a market that stays undecided.
   */
  resolve(now: number, winner: number): void {
    if (winner !== ABSENT) this.ledger.redeem(winner, this.book.lastMid2);
    this.ledger.verify();
    if (this.status !== "running") return;
    this.#host.input[INPUT.resolvedOutcome] = winner;
    this.#call(now, EventKind.resolution);
    if (this.status === "running") this.#call(now, EventKind.stop);
    if (this.status === "running") this.status = "finished";
  }

  /** Canonical state at the end, or before the event that failed. */
  state(): Float64Array {
    return this.#host.state();
  }

  handlerTime(): HandlerTime {
    return this.#host.handlerTime();
  }

  #countFill(report: Float64Array): void {
    const { tally } = this.#run;
    const value = Math.floor((report[REPORT.price]! * report[REPORT.size]!) / 10_000);
    if (report[REPORT.isMaker] === 1) {
      this.makerFills++;
      tally.makerFills++;
    } else {
      this.takerFills++;
      tally.takerFills++;
    }
    this.volume += value;
    tally.volume += value;
  }

  /** `on_fill` for a fill, then `on_order` where the order came to a new status. */
  #tell(now: number, at: number, report: Float64Array, isFill: boolean): void {
    const { input } = this.#host;
    const { orders } = this.executor;
    const outcome = orders.outcomes[at]!;
    const isBuy = orders.buys[at]!;
    const price = orders.prices[at]!;
    const remaining = orders.remaining[at]!;
    const status = statusOf(report[REPORT.kind]!, orders.states[at]!);
    if (isFill) {
      input[INPUT.fillOutcome] = outcome;
      input[INPUT.fillIsBuy] = isBuy;
      input[INPUT.fillPrice] = report[REPORT.price]!;
      input[INPUT.fillSize] = report[REPORT.size]!;
      input[INPUT.fillFee] = report[REPORT.fee]!;
      input[INPUT.fillIsMaker] = report[REPORT.isMaker]!;
      input[INPUT.fillOrder] = report[REPORT.order]!;
      this.#call(now, EventKind.fill);
      input.fill(ABSENT, INPUT.fillOutcome, INPUT.fillOrder + 1);
    }
    if (status === ABSENT || this.status !== "running") return;
    input[INPUT.orderId] = report[REPORT.order]!;
    input[INPUT.orderOutcome] = outcome;
    input[INPUT.orderIsBuy] = isBuy;
    input[INPUT.orderPrice] = price;
    input[INPUT.orderRemaining] = remaining;
    input[INPUT.orderStatus] = status;
    this.#call(now, EventKind.order);
    input.fill(ABSENT, INPUT.orderId, INPUT.orderStatus + 1);
  }

  #fillInput(now: number): void {
    const { input } = this.#host;
    input[INPUT.now] = now;
    input[INPUT.nextOrderId] = this.executor.nextOrderId;
    input[INPUT.tick] = this.executor.tick;
    input[INPUT.cash] = this.executor.freeCash();
    input[INPUT.positionYes] = this.ledger.position(Outcome.yes);
    input[INPUT.positionNo] = this.ledger.position(Outcome.no);
  }

  #call(now: number, kind: number): void {
    if (!this.#host.handles(kind)) return;
    this.#fillInput(now);
    this.#finishCall(now, kind, this.#host.call(kind));
  }

  /** Trace, logs, intents and errors of a call that has returned. */
  #finishCall(now: number, kind: number, ok: boolean): void {
    const { tally, trace } = this.#run;
    const block = this.#host.block();
    const index = tally.events++;
    tally.steps += block[OUTPUT.steps]!;
    const intents = block[OUTPUT.intentCount]!;
    const logSlots = block[OUTPUT.logSlots]!;
    if (ok && intents === 0 && logSlots === 0) return;
    checkCounts(intents, logSlots);
    if (ok) {
      trace.record(index, this.terms.index, kind, block, ABSENT);
      if (logSlots > 0) this.#logs(now, block, logSlots);
      if (intents > 0) this.executor.apply(now, block);
      return;
    }
    trace.record(index, this.terms.index, kind, block, this.#host.errorPlace()?.line ?? ABSENT);
    if (logSlots > 0) this.#logs(now, block, logSlots);
    this.#halt(now, index, kind, block);
  }

  #halt(now: number, index: number, kind: number, block: Float64Array): void {
    const { tally } = this.#run;
    this.status = "halted";
    tally.halted++;
    tally.error ??= this.#describe(now, index, kind, block);
    this.executor.cancelAll(now);
    this.executor.open = false;
  }

  #describe(now: number, index: number, kind: number, block: Float64Array): StrategyError {
    const trap = block[OUTPUT.errorCode]!;
    const type = trapNames.get(trap);
    if (type === undefined) throw new BlockError(`unknown error code ${trap}`);
    const place = this.#host.errorPlace();
    const template = this.#abi.templates[block[OUTPUT.errorTemplate]!];
    return {
      type,
      code: TRAPS[type].code,
      file: place?.file ?? null,
      line: place?.line ?? null,
      event: kind === CONSTRUCTION ? "__init__" : (handlerNames.get(kind) ?? String(kind)),
      eventIndex: index,
      market: this.terms.slug,
      time: now,
      message:
        template === undefined
          ? builtInMessage(type, this.#abi.stepBudget)
          : formatTemplate(template, block, OUTPUT.errorArg0),
      site: place === null ? null : siteOnLine(this.#abi.sites, place.file, place.line),
    };
  }

  #logs(now: number, block: Float64Array, logSlots: number): void {
    const { tally, onLog } = this.#run;
    tally.logsDropped += block[OUTPUT.logsDropped]!;
    const end = LOG_BASE + logSlots;
    for (let at = LOG_BASE; at < end; ) {
      const args = block[at + 2]!;
      if (!(args >= 0 && args <= MAX_TEMPLATE_ARGS)) throw new BlockError(`a log record with ${args} arguments`);
      tally.logs++;
      if (onLog !== null) {
        const template = this.#abi.templates[block[at + 1]!];
        if (template === undefined) throw new BlockError(`a log record of unknown template ${block[at + 1]}`);
        onLog(block[at]!, this.terms.slug, now, formatTemplate(template, block, at + 3));
      }
      at += 3 + args;
    }
  }
}

/** OrderStatus that a report brings an order to, or ABSENT where `on_order` has nothing to tell. */
function statusOf(kind: number, state: number): number {
  switch (kind) {
    case ReportKind.live:
      return state === OrderState.live ? OrderStatus.live : ABSENT;
    case ReportKind.fill:
      return state === OrderState.filled ? OrderStatus.filled : ABSENT;
    case ReportKind.canceled:
      return OrderStatus.canceled;
    case ReportKind.rejected:
      return OrderStatus.rejected;
    case ReportKind.expired:
      return OrderStatus.expired;
    default:
      throw new RangeError(`unknown report ${kind}`);
  }
}

function checkCounts(intents: number, logSlots: number): void {
  if (!(intents >= 0 && intents <= MAX_INTENTS && Number.isInteger(intents))) {
    throw new BlockError(`${intents} intents in a block`);
  }
  if (!(logSlots >= 0 && logSlots <= MAX_LOG_SLOTS && Number.isInteger(logSlots))) {
    throw new BlockError(`${logSlots} log slots in a block`);
  }
}
