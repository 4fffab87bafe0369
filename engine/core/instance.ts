import type { AbiFile, AbiTemplate } from "../../runtime/abi/abi-file.ts";
import { HandlerTime } from "../../runtime/abi/handler-time.ts";
import {
  ABSENT,
  EventKind,
  HANDLERS,
  INPUT,
  LOG_BASE,
  MAX_INTENTS,
  MAX_LOG_SLOTS,
  OrderStatus,
  OUTPUT,
  RecordLevel,
  TRAPS,
  type TrapName,
} from "../../runtime/abi/layout.ts";
import type { StrategyModule } from "../../runtime/abi/strategy.ts";
import { Account } from "./account.ts";
import { BasketDesk } from "./basket.ts";
import { Dispatcher } from "./dispatch.ts";
import { builtInMessage, siteOnLine } from "./error-place.ts";
import { FEED } from "./feed.ts";
import { PRICE_ONE } from "./fixed.ts";
import { type RecentCalls, StrategyHost } from "./host.ts";
import { InstanceMarket } from "./instance-market.ts";
import { LedgerError } from "./ledger.ts";
import { OrderState } from "./orders.ts";
import { REPORT, ReportKind } from "./reports.ts";
import type { InstanceStatus, RunContext, StrategyError } from "./run-context.ts";
import { seedSlots } from "./seed.ts";
import { SettlingDesk } from "./settling.ts";
import { formatTemplate } from "./template.ts";
import type { MarketTerms } from "./terms.ts";

/** Thrown when a block holds what no runtime may write: a fault of the module or of its host. */
export class BlockError extends Error {
  override readonly name = "BlockError";
}

const trapNames = new Map(Object.entries(TRAPS).map(([name, entry]) => [entry.trap as number, name as TrapName]));
const handlerNames = new Map(
  Object.entries(EventKind).map(([name, kind]) => [kind as number, HANDLERS[name as keyof typeof EventKind]]),
);
const CONSTRUCTION = 0;

/** The event that the markets of an instance belong to. */
export interface EventFacts {
  /** At most one of its outcomes comes true; at least one does. */
  readonly exclusive: boolean;
  readonly exhaustive: boolean;
}

/**
 * One strategy in one market, or in all markets of an event: host, cash, and for each market executor,
 * ledger and what the engine knows of the book. Every event goes in through one method, and comes out as
 * orders, logs and trace records. Markets are named by their row in the market table.
 */
export class Instance {
  readonly markets: readonly InstanceMarket[];
  readonly account: Account;
  status: InstanceStatus = "running";
  /** The error that halted it, and whether instead its module failed its host. */
  error: StrategyError | null = null;
  isFaulty = false;
  /** All its markets are over: it gets no more events. */
  isOver = false;
  #host: StrategyHost;
  #abi: AbiFile;
  readonly #run: RunContext;
  readonly #baskets: BasketDesk;
  readonly #settling: SettlingDesk;
  readonly #dispatcher: Dispatcher;
  /** Time in the handlers of the modules that were there before. */
  readonly #formerTime = new HandlerTime();

  /** Throws RangeError for no market or for more than a market table takes. */
  constructor(
    module: StrategyModule,
    params: Float64Array,
    terms: readonly MarketTerms[],
    event: EventFacts,
    run: RunContext,
  ) {
    this.#run = run;
    this.#abi = module.abi;
    this.account = new Account(run.cash);
    this.#host = new StrategyHost(module, params, terms.length, questionsOf(terms));
    this.#host.seed = seedSlots(run.seed, module.abi.name, terms[0]?.slug ?? "");
    const { input, markets } = this.#host;
    this.markets = terms.map((each, row) => new InstanceMarket(each, markets.rows[row]!, this.account, run));
    this.#baskets = new BasketDesk(this.markets, this.account, run.baskets, run.basketObserver);
    const { gateway, settling, counts } = run;
    this.#settling = new SettlingDesk(this.markets, this.account, gateway, settling, counts, event);
    this.#dispatcher = new Dispatcher(
      this.markets.map((market) => market.executor),
      this.#baskets,
      this.#settling,
      run.counts,
    );
    input.fill(ABSENT, INPUT.fillOutcome);
    input[INPUT.eventExclusive] = event.exclusive ? 1 : 0;
    input[INPUT.eventExhaustive] = event.exhaustive ? 1 : 0;
  }

  /** The market that stands for the instance where an event is of none. */
  get first(): InstanceMarket {
    return this.markets[0]!;
  }

  /** Constructs the strategy, then `on_start`. */
  start(now: number): void {
    this.#fillInput(now, 0);
    this.#host.input[INPUT.kind] = CONSTRUCTION;
    const construct = () => this.#finishCall(now, CONSTRUCTION, 0, this.#host.start());
    if (this.#run.onFault === undefined) construct();
    else this.#guarded(now, this.#run.onFault, construct);
    if (this.status === "running") this.#call(now, EventKind.start, 0);
  }

  /** The market takes orders from now on; before the first event of it. */
  openMarket(row: number): void {
    this.markets[row]!.open();
    if (this.status === "halted") this.markets[row]!.executor.open = false;
  }

  /** Takes the book of a row of the feed that starts at `base`; `onBook` tells the strategy of it. */
  takeBook(row: number, rows: Float64Array, base: number): void {
    this.markets[row]!.takeBook(rows, base);
  }

  onBook(now: number, row: number): void {
    this.#baskets.onBook(now, row);
    if (this.status === "running") this.#call(now, EventKind.book, row);
  }

  /** A new value of a signal, by its row in the signal table, with the source's own time or ABSENT. */
  onSignal(now: number, row: number, value: number, time: number): void {
    this.#host.signals.set(row, value, now, time);
    if (this.status !== "running") return;
    const { input } = this.#host;
    input[INPUT.signalValue] = value;
    input[INPUT.signalTime] = time;
    input[INPUT.signalIndex] = row;
    this.#call(now, EventKind.signal, 0);
    input.fill(ABSENT, INPUT.signalValue, INPUT.signalIndex + 1);
  }

  /** What the signals were before its first event, or another module's first one: rows of a signal table. */
  tellSignals(latest: Float64Array): void {
    this.#host.signals.setAll(latest);
  }

  /** A trade of others in a market, in a row of the feed that starts at `base`. */
  onTrade(now: number, row: number, rows: Float64Array, base: number): void {
    if (this.status !== "running") return;
    const { input } = this.#host;
    const time = rows[base + FEED.tradeTime]!;
    input[INPUT.tradeOutcome] = 2 * row + rows[base + FEED.tradeOutcome]!;
    input[INPUT.tradePrice] = rows[base + FEED.tradePrice]!;
    input[INPUT.tradeSize] = rows[base + FEED.tradeSize]!;
    input[INPUT.tradeIsBuy] = rows[base + FEED.tradeIsBuy]!;
    input[INPUT.tradeTime] = time === ABSENT ? now : time;
    this.#call(now, EventKind.trade, row);
    input.fill(ABSENT, INPUT.tradeOutcome, INPUT.tradeTime + 1);
  }

  /** Tells the strategy of a change of a market (MarketChange) that has been made. */
  onMarket(now: number, row: number, change: number): void {
    if (this.status !== "running") return;
    const { input } = this.#host;
    input[INPUT.marketChange] = change;
    this.#call(now, EventKind.market, row);
    input[INPUT.marketChange] = ABSENT;
  }

  onTimer(now: number): void {
    if (this.status === "running") this.#call(now, EventKind.timer, 0);
  }

  /** The market's grid changes. */
  onTick(row: number, tick: number): void {
    this.markets[row]!.changeTick(tick);
  }

  /** News of an order: books it, tells the strategy, and goes on with what waited for it. */
  onReport(now: number, row: number, report: Float64Array): void {
    const market = this.markets[row]!;
    const at = market.executor.onReport(report);
    if (at < 0) {
      this.#onSettling(now, report);
      return;
    }
    const isFill = report[REPORT.kind] === ReportKind.fill;
    if (isFill) this.#countFill(market, report);
    this.#verify();
    if (this.status === "running") this.#tell(now, market, at, report, isFill);
    market.executor.forgetDone();
    this.#baskets.onReport(now, report);
    if (this.status === "running") this.#dispatcher.work(now);
  }

  /** News of a split, merge, redemption or conversion: books it, and tells the strategy. */
  #onSettling(now: number, report: Float64Array): void {
    const news = this.#settling.onReport(report);
    if (news === null) return;
    for (const market of this.markets) market.tellHoldings();
    this.#verify();
    if (this.status !== "running") return;
    const { isDone, isSplit, remaining, row } = news;
    const status = isDone ? OrderStatus.filled : OrderStatus.rejected;
    const reason = isDone ? ABSENT : report[REPORT.reason]!;
    this.#tellOrder(now, row, report[REPORT.order]!, 2 * row, isSplit ? 1 : 0, PRICE_ONE, remaining, status, reason);
    if (this.status === "running") this.#dispatcher.work(now);
  }

  /** The market is over for orders; what comes after is refused. */
  close(row: number): void {
    this.markets[row]!.close();
    this.#baskets.onClose(row);
  }

  /**
   * The market's end: redeems at the winner and tells the strategy. `winner` is an Outcome, or ABSENT
   * for a market that stays undecided. `isLast`: the instance ends with it, and `on_stop` follows.
   */
  resolve(now: number, row: number, winner: number, isLast: boolean): void {
    this.#settling.finish(row);
    this.markets[row]!.resolve(winner);
    if (this.#abi.redemption !== "manual") this.markets[row]!.redeem();
    for (const market of this.markets) market.tellHoldings();
    this.#verify();
    if (isLast) this.isOver = true;
    if (this.status === "running") {
      this.#host.input[INPUT.resolvedOutcome] = winner === ABSENT ? ABSENT : 2 * row + winner;
      this.#call(now, EventKind.resolution, row);
      if (isLast && this.status === "running") this.#call(now, EventKind.stop, 0);
      if (isLast && this.status === "running") this.status = "finished";
    }
    if (isLast) this.#redeemRest();
  }

  /** What the strategy left to redeem is redeemed at its end. */
  #redeemRest(): void {
    for (const market of this.markets) {
      this.#settling.finish(market.row);
      market.redeem();
    }
    this.#verify();
  }

  /** Canonical state at the end, or before the event that failed. */
  state(): Float64Array {
    // What failed its host cannot be asked again.
    if (this.isFaulty) return this.#host.checkpoint() ?? new Float64Array(0);
    return this.#host.state();
  }

  handlerTime(): HandlerTime {
    const total = new HandlerTime();
    total.merge(this.#formerTime);
    total.merge(this.#host.handlerTime());
    return total;
  }

  /** Calls into the present module that did not fail, the construction not among them. */
  callsInModule(): number {
    return this.#host.handlerTime().calls;
  }

  /** What the strategy was called with of late; see StrategyHost. */
  recent(): RecentCalls {
    return this.#host.recent();
  }

  /** A host of another module that was told what this strategy was told; not started. */
  candidate(module: StrategyModule, params: Float64Array): StrategyHost {
    const host = new StrategyHost(
      module,
      params,
      this.markets.length,
      questionsOf(this.markets.map((market) => market.terms)),
    );
    host.copyInput(this.#host);
    host.input[INPUT.orderCount] = host.openOrders?.fill(this.markets) ?? 0;
    host.seed = this.#host.seed;
    host.input[INPUT.kind] = CONSTRUCTION;
    return host;
  }

  /**
   * Puts another host, started and with its state loaded, in the strategy's place. Orders and holdings
   * stay. A halted instance runs again.
   */
  takeOver(host: StrategyHost, abi: AbiFile): void {
    host.succeed(this.#host);
    this.#formerTime.merge(this.#host.handlerTime());
    this.#host = host;
    this.#abi = abi;
    if (this.status !== "halted") return;
    this.status = "running";
    this.error = null;
    this.isFaulty = false;
    // Those that opened in the meantime take orders from now on.
    for (const market of this.markets) market.executor.open = market.opened && !market.closed;
  }

  /** Throws LedgerError unless the books of all markets balance with the cash that they share. */
  #verify(): void {
    let cash = this.account.capital;
    for (let row = 0; row < this.markets.length; row++) {
      const { ledger } = this.markets[row]!;
      ledger.verify();
      cash += ledger.flow;
    }
    if (cash !== this.account.cash) {
      throw new LedgerError(`cash is ${this.account.cash}, and the markets' flows make it ${cash}`);
    }
  }

  #countFill(market: InstanceMarket, report: Float64Array): void {
    const { tally } = this.#run;
    if (report[REPORT.isMaker] === 1) tally.makerFills++;
    else tally.takerFills++;
    tally.volume += market.countFill(report);
    market.tellHoldings();
  }

  /** `on_fill` for a fill, then `on_order` where the order came to a new status. */
  #tell(now: number, market: InstanceMarket, at: number, report: Float64Array, isFill: boolean): void {
    const { input } = this.#host;
    const { orders } = market.executor;
    const { row } = market;
    const outcome = 2 * row + orders.outcomes[at]!;
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
      input[INPUT.fillTime] = report[REPORT.matchedAt]!;
      input[INPUT.fillStage] = report[REPORT.stage]!;
      this.#call(now, EventKind.fill, row);
      input.fill(ABSENT, INPUT.fillOutcome, INPUT.fillOrder + 1);
      input.fill(ABSENT, INPUT.fillTime, INPUT.fillStage + 1);
    }
    if (status === ABSENT || this.status !== "running") return;
    const reason = status === OrderStatus.rejected ? report[REPORT.reason]! : ABSENT;
    this.#tellOrder(now, row, report[REPORT.order]!, outcome, isBuy, price, remaining, status, reason);
  }

  #tellOrder(
    now: number,
    row: number,
    id: number,
    outcome: number,
    isBuy: number,
    price: number,
    remaining: number,
    status: number,
    reason: number,
  ): void {
    const { input } = this.#host;
    input[INPUT.orderId] = id;
    input[INPUT.orderOutcome] = outcome;
    input[INPUT.orderIsBuy] = isBuy;
    input[INPUT.orderPrice] = price;
    input[INPUT.orderRemaining] = remaining;
    input[INPUT.orderStatus] = status;
    input[INPUT.orderReason] = reason;
    this.#call(now, EventKind.order, row);
    input.fill(ABSENT, INPUT.orderId, INPUT.orderStatus + 1);
    input[INPUT.orderReason] = ABSENT;
  }

  #fillInput(now: number, row: number): void {
    const { input } = this.#host;
    input[INPUT.now] = now;
    input[INPUT.nextOrderId] = this.account.nextOrderId;
    input[INPUT.market] = row;
    input[INPUT.cash] = this.account.freeCash();
    input[INPUT.orderCount] = this.#host.openOrders?.fill(this.markets) ?? 0;
  }

  #call(now: number, kind: number, row: number): void {
    if (!this.#host.handles(kind)) return;
    this.#fillInput(now, row);
    if (this.#run.onFault === undefined) this.#finishCall(now, kind, row, this.#host.call(kind));
    else this.#guarded(now, this.#run.onFault, () => this.#finishCall(now, kind, row, this.#host.call(kind)));
  }

  /** Halts the instance where its module fails its host, so that the run goes on without it. */
  #guarded(now: number, onFault: NonNullable<RunContext["onFault"]>, call: () => void): void {
    try {
      call();
    } catch (error) {
      if (error instanceof LedgerError) throw error;
      this.isFaulty = true;
      this.#stop(now);
      onFault(this.first.terms.slug, error);
    }
  }

  /** Trace, logs, intents and errors of a call that has returned. */
  #finishCall(now: number, kind: number, row: number, ok: boolean): void {
    const { tally, trace } = this.#run;
    const block = this.#host.block();
    const index = tally.events++;
    const { terms } = this.markets[row]!;
    tally.steps += block[OUTPUT.steps]!;
    const intents = block[OUTPUT.intentCount]!;
    const logSlots = block[OUTPUT.logSlots]!;
    if (ok && intents === 0 && logSlots === 0) return;
    checkCounts(intents, logSlots);
    if (ok) {
      trace.record(index, terms.index, kind, block, ABSENT);
      if (logSlots > 0) this.#logs(now, terms, block, logSlots);
      if (intents > 0) this.#dispatcher.apply(now, block);
      return;
    }
    trace.record(index, terms.index, kind, block, this.#host.errorPlace()?.line ?? ABSENT);
    if (logSlots > 0) this.#logs(now, terms, block, logSlots);
    this.#halt(now, index, kind, terms, block);
  }

  #halt(now: number, index: number, kind: number, terms: MarketTerms, block: Float64Array): void {
    this.error = this.#describe(now, index, kind, terms, block);
    this.#run.tally.error ??= this.error;
    this.#stop(now);
  }

  #stop(now: number): void {
    this.status = "halted";
    this.#run.tally.halted++;
    this.#dispatcher.cancelAll(now);
  }

  #describe(now: number, index: number, kind: number, terms: MarketTerms, block: Float64Array): StrategyError {
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
      market: terms.slug,
      time: now,
      message:
        template === undefined
          ? builtInMessage(type, this.#abi.stepBudget)
          : formatTemplate(template, block, OUTPUT.errorArg0),
      site: place === null ? null : siteOnLine(this.#abi.sites, place.file, place.line),
    };
  }

  /** A metric or a point of a plot: its name is the template's first part, but for the space at its end. */
  #record(now: number, terms: MarketTerms, level: number, template: AbiTemplate, value: number): void {
    const name = template.parts[0]!.slice(0, -1);
    this.#run.metrics.add(level, name, value);
    if (level === RecordLevel.plot) this.#run.onPlot?.(terms.index, now, name, value);
  }

  #logs(now: number, terms: MarketTerms, block: Float64Array, logSlots: number): void {
    const { tally, onLog } = this.#run;
    tally.logsDropped += block[OUTPUT.logsDropped]!;
    const end = LOG_BASE + logSlots;
    for (let at = LOG_BASE; at < end; ) {
      const args = block[at + 2]!;
      // A text is as many arguments as it has slots.
      if (!(args >= 0 && at + 3 + args <= end && Number.isInteger(args))) {
        throw new BlockError(`a log record with ${args} arguments`);
      }
      const isRecord = block[at] === RecordLevel.metric || block[at] === RecordLevel.plot;
      if (!isRecord) tally.logs++;
      if (isRecord || onLog !== null) {
        const template = this.#abi.templates[block[at + 1]!];
        if (template === undefined) throw new BlockError(`a log record of unknown template ${block[at + 1]}`);
        if (isRecord) this.#record(now, terms, block[at]!, template, block[at + 3]!);
        else onLog?.(block[at]!, terms.slug, now, formatTemplate(template, block, at + 3));
      }
      at += 3 + args;
    }
  }
}

function questionsOf(terms: readonly MarketTerms[]): string[] {
  return terms.map((market) => market.question ?? "");
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
