import type { AbiFile } from "../../runtime/abi/abi-file.ts";
import { HandlerTime } from "../../runtime/abi/handler-time.ts";
import { ABSENT, Outcome } from "../../runtime/abi/layout.ts";
import type { StrategyModule } from "../../runtime/abi/strategy.ts";
import { ExecutorCounts } from "../core/executor.ts";
import { FEED, FEED_SLOTS, type Feed, FeedKind, type Market } from "../core/feed.ts";
import { type LogSink, MarketInstance, type RunContext, RunTally } from "../core/instance.ts";
import type { ProfitParts } from "../core/ledger.ts";
import { refusalCounts } from "../core/refusal.ts";
import { REPORT, REPORT_SLOTS, ReportQueue } from "../core/reports.ts";
import { SlotHash, Trace } from "../core/trace.ts";
import { SimulatedExchange } from "../exchange/exchange.ts";
import type { ModelNote } from "../exchange/models.ts";
import { RESOLUTION_WINDOW, type ResolutionSource, WINNING_BID, winnerByBestBid } from "../exchange/resolution.ts";
import { type BacktestConfig, checkConfig, DEFAULT_BACKTEST } from "./backtest-config.ts";
import {
  addParts,
  BACKTEST_SCHEMA,
  type BacktestOutcome,
  type BacktestResult,
  type MadeUp,
  type MarketResult,
} from "./backtest-result.ts";
import { Schedule, Wake } from "./schedule.ts";

export interface BacktestOptions {
  readonly module: StrategyModule;
  readonly feed: Feed;
  /** One slot a parameter, in the order of the ABI file. */
  readonly params: Float64Array;
  readonly config?: BacktestConfig;
  /** Called now and then with the rows done and their number. */
  readonly onProgress?: (done: number, total: number) => void;
  readonly onLog?: LogSink;
  /** Aborted: the run ends where it is, and its result is partial. */
  readonly signal?: AbortSignal;
}

/** Rows between two looks at the signal and two calls of `onProgress`. */
const BLOCK_ROWS = 4096;

/**
 * Runs a strategy over a feed with the simulated exchange. Synchronous: a signal is seen only where
 * `onProgress` or the strategy's host lets it change. Throws BacktestConfigError, UnknownFeeCategory,
 * LedgerError, or what the host throws; an error of the strategy is part of the result.
 */
export function runBacktest(options: BacktestOptions): BacktestResult {
  const run = new Backtest(options);
  while (!run.step(BLOCK_ROWS));
  return run.finish();
}

/** As `runBacktest`, but lets other work of the process (a signal's handler) run between blocks of rows. */
export async function runBacktestAsync(options: BacktestOptions): Promise<BacktestResult> {
  const run = new Backtest(options);
  while (!run.step(BLOCK_ROWS)) await new Promise((resolve) => setImmediate(resolve));
  return run.finish();
}

/** True where a strategy's declaration wants the market. */
function wantsMarket(abi: AbiFile, market: Market): boolean {
  const filter = abi.markets;
  return filter.kind === "series" ? market.series === filter.slug : filter.slugs.includes(market.slug);
}

/**
 * One backtest: only wiring. At one time the order is: commands that reach the exchange; reports
 * that reach the engine; markets that open; rows (the exchange sees a row before the strategy);
 * timers; closes; resolutions.
 */
class Backtest {
  readonly #options: BacktestOptions;
  readonly #config: BacktestConfig;
  readonly #feed: Feed;
  readonly #reports = new ReportQueue();
  readonly #exchange: SimulatedExchange;
  readonly #context: RunContext;
  readonly #schedule: Schedule;
  readonly #instances: (MarketInstance | undefined)[];
  readonly #state: Uint8Array;
  readonly #rowsOf: Float64Array;
  readonly #winners: Float64Array;
  readonly #report = new Float64Array(REPORT_SLOTS);
  readonly #started = process.hrtime.bigint();
  #row = 0;
  #events = 0;
  #lateRows = 0;
  #gaps = 0;
  #timers = 0;
  #lastTime = Number.NEGATIVE_INFINITY;
  #aborted = false;

  constructor(options: BacktestOptions) {
    const { feed, module } = options;
    this.#options = options;
    this.#config = options.config ?? DEFAULT_BACKTEST;
    checkConfig(this.#config);
    this.#feed = feed;
    this.#exchange = new SimulatedExchange(feed.markets, this.#config.exchange, this.#reports);
    this.#context = {
      gateway: this.#exchange,
      settings: this.#config.executor,
      counts: new ExecutorCounts(),
      trace: new Trace(),
      tally: new RunTally(),
      onLog: options.onLog ?? null,
      cash: this.#config.cash,
    };
    const count = feed.markets.length;
    this.#instances = new Array(count).fill(undefined);
    this.#state = new Uint8Array(count);
    this.#rowsOf = new Float64Array(count);
    this.#winners = new Float64Array(count).fill(ABSENT);
    this.#schedule = new Schedule(Math.max(count, 1));
    this.#planOpenings(module.abi);
  }

  /** A market opens at `opensAt` where the log has begun by then, else at its first row. */
  #planOpenings(abi: AbiFile): void {
    const { rows, count, markets } = this.#feed;
    if (count === 0) return;
    const seen = new Uint8Array(markets.length);
    for (let i = 0; i < count; i++) seen[rows[i * FEED_SLOTS + FEED.market]!] = 1;
    const begin = rows[FEED.time]!;
    for (const market of markets) {
      if (!wantsMarket(abi, market)) this.#state[market.index] = MarketState.ignored;
      else if (seen[market.index] === 1 && market.opensAt >= begin) {
        this.#schedule.add(market.opensAt, Wake.open, market.index);
      }
    }
  }

  /** Goes on for some rows. True at the end of the data, or when the signal was aborted. */
  step(rows: number): boolean {
    const { feed } = this.#options;
    const end = Math.min(feed.count, this.#row + rows);
    while (this.#row < end) this.#feedRow(this.#row++ * FEED_SLOTS);
    this.#options.onProgress?.(this.#row, feed.count);
    this.#aborted = this.#options.signal?.aborted === true && this.#row < feed.count;
    return this.#aborted || this.#row === feed.count;
  }

  /** What comes after the last row, and the result. */
  finish(): BacktestResult {
    if (!this.#aborted) this.#advance(Number.POSITIVE_INFINITY, true);
    return this.#result();
  }

  #feedRow(base: number): void {
    const { rows } = this.#feed;
    const time = rows[base + FEED.time]!;
    const market = rows[base + FEED.market]!;
    const gap = time - this.#lastTime > this.#config.gapLimit && this.#lastTime !== Number.NEGATIVE_INFINITY;
    this.#advance(time, gap);
    if (gap) {
      this.#gaps++;
      this.#exchange.dropAll(time);
      this.#deliver(time);
    }
    this.#lastTime = time;
    const isBook = rows[base + FEED.kind] === FeedKind.book;
    if (isBook) this.#events++;
    const state = this.#state[market]!;
    if (state === MarketState.ignored) return;
    if (state === MarketState.closed) {
      this.#lateRows++;
      return;
    }
    if (state === MarketState.unseen) this.#open(time, market);
    const instance = this.#instances[market]!;
    if (isBook) {
      this.#rowsOf[market]!++;
      this.#bookRow(time, market, instance, base);
    } else {
      instance.onTick(rows[base + FEED.tick]!);
      this.#exchange.changeTick(market, rows[base + FEED.tick]!);
    }
  }

  #bookRow(time: number, market: number, instance: MarketInstance, base: number): void {
    const { rows } = this.#feed;
    instance.takeBook(rows, base);
    if (this.#exchange.hasOrders(market)) {
      this.#exchange.onBook(time, market, instance.book);
      this.#deliver(time);
    }
    instance.onBook(time);
  }

  /**
   * Everything before a row at `time`. After a silence the timers that fell into it are left out,
   * and so are all timers after the last row.
   */
  #advance(time: number, skipTimers: boolean): void {
    for (;;) {
      const wake = this.#schedule.nextTime;
      const arrival = this.#exchange.nextArrival;
      const report = this.#reports.nextTime;
      const next = Math.min(wake, arrival, report);
      if (next > time || next === Number.POSITIVE_INFINITY) return;
      if (arrival === next) this.#exchange.arrive();
      else if (report === next) this.#deliverOne(next);
      else if (next === time && this.#schedule.nextKind !== Wake.open) return;
      else this.#wake(next, time, skipTimers);
    }
  }

  /** Reports that are due now: without a response delay an order's answer comes before the strategy's turn. */
  #deliver(time: number): void {
    while (this.#reports.nextTime <= time) this.#deliverOne(time);
  }

  #deliverOne(time: number): void {
    this.#reports.shift(this.#report);
    this.#instances[this.#report[REPORT.market]!]!.onReport(time, this.#report);
  }

  #wake(time: number, rowTime: number, skipTimers: boolean): void {
    const kind = this.#schedule.nextKind;
    const market = this.#schedule.nextMarket;
    this.#schedule.shift();
    if (kind === Wake.open) {
      if (this.#state[market] === MarketState.unseen) this.#open(time, market);
    } else if (kind === Wake.timer) this.#timer(time, market, rowTime, skipTimers);
    else if (kind === Wake.close) this.#close(time, market);
    else this.#resolve(time, market);
  }

  #open(time: number, index: number): void {
    const { module, params } = this.#options;
    const market = this.#feed.markets[index]!;
    this.#state[index] = MarketState.open;
    const instance = new MarketInstance(module, params, market, this.#context);
    this.#instances[index] = instance;
    const { timer } = module.abi;
    if (timer !== null && module.abi.events.includes("timer")) this.#schedule.add(time + timer, Wake.timer, index);
    this.#schedule.add(Math.max(market.closesAt, time), Wake.close, index);
    instance.start(time);
  }

  #timer(time: number, market: number, rowTime: number, skipTimers: boolean): void {
    const period = this.#options.module.abi.timer!;
    if (this.#state[market] !== MarketState.open) return;
    if (skipTimers) {
      if (rowTime === Number.POSITIVE_INFINITY) return;
      const periods = Math.ceil((rowTime - time) / period);
      this.#schedule.add(time + periods * period, Wake.timer, market);
      return;
    }
    this.#schedule.add(time + period, Wake.timer, market);
    this.#timers++;
    this.#instances[market]!.onTimer(time);
  }

  #close(time: number, market: number): void {
    const { latency } = this.#config.exchange;
    this.#state[market] = MarketState.closed;
    this.#exchange.close(time, market);
    this.#instances[market]!.close();
    // Late enough for the answer to every order that left before the close.
    this.#schedule.add(time + latency.feed + latency.entry + latency.response, Wake.resolve, market);
  }

  #resolve(time: number, index: number): void {
    const market = this.#feed.markets[index]!;
    const instance = this.#instances[index]!;
    const winner = market.winner ?? winnerByBestBid(instance.book, market.closesAt);
    this.#winners[index] = winner;
    instance.resolve(time, winner);
  }

  #result(): BacktestResult {
    const { module } = this.#options;
    const wallSeconds = Number(process.hrtime.bigint() - this.#started) / 1e9;
    const handlers = new HandlerTime();
    for (const instance of this.#instances) if (instance !== undefined) handlers.merge(instance.handlerTime());
    const { calls, nanoseconds } = handlers;
    return {
      ...this.#outcome(),
      target: module.target,
      timing: {
        wallSeconds,
        eventsPerSecond: this.#events / wallSeconds,
        strategyNsPerEvent: calls === 0 ? 0 : nanoseconds / calls,
        strategyNsMedian: handlers.median(),
        handlerCalls: calls,
      },
    };
  }

  #outcome(): BacktestOutcome {
    const { module, params } = this.#options;
    const { counts, tally, trace } = this.#context;
    const { info } = this.#feed;
    const table = this.#marketTable();
    const decided = table.filter((market) => market.resolution !== "undecided");
    const undecided = table.filter((market) => market.resolution === "undecided");
    const pnlParts = decided.reduce<ProfitParts>((sum, market) => addParts(sum, market.parts), NO_PROFIT);
    return {
      schema: BACKTEST_SCHEMA,
      strategy: module.abi.name,
      params: Object.fromEntries(module.abi.params.map((param, i) => [param.name, params[i] ?? 0])),
      seed: this.#config.seed,
      data: {
        name: info.name,
        format: info.format,
        hash: info.hash,
        madeUp: info.madeUp,
        corrections: info.corrections,
        assumptions: info.assumptions,
        quality: info.quality,
      },
      events: this.#events,
      rows: this.#row,
      lateRows: this.#lateRows,
      gaps: this.#gaps,
      timers: this.#timers,
      calls: tally.events,
      intents: counts.intents,
      orders: counts.orders,
      fills: { maker: tally.makerFills, taker: tally.takerFills, total: tally.makerFills + tally.takerFills },
      volume: tally.volume,
      fees: table.reduce((sum, market) => sum + market.fees, 0),
      rejects: refusalCounts(counts.rejects),
      quotesDropped: refusalCounts(counts.dropped),
      logs: tally.logs,
      logsDropped: tally.logsDropped,
      markets: table.filter((market) => market.fills.maker + market.fills.taker > 0).length,
      marketsSeen: table.length,
      unresolved: undecided.length,
      unresolvedPnl: undecided.reduce((sum, market) => sum + market.pnl, 0),
      pnl: pnlParts.total,
      pnlParts,
      marketTable: table,
      traceHash: trace.digest(),
      traceRecords: trace.records,
      stateHash: this.#stateHash(),
      steps: tally.steps,
      halted: tally.halted,
      error: tally.error,
      partial: this.#aborted,
      models: this.#models(),
      madeUp: this.#madeUp(),
    };
  }

  #madeUp(): MadeUp[] {
    const size: MadeUp = {
      name: "size-at-best",
      text: "the size at the best price, wherever the data tells none (--assume-size)",
      value: this.#config.exchange.assumeSize,
    };
    const { info, markets } = this.#feed;
    if (!info.madeUp) return [size];
    const data = "the data: it comes from a generator, and says nothing about real markets";
    const fees = "no fees: the generated markets have none, so taking looks cheaper than on a real market";
    const free = markets.some((market) => market.feeCategory === "none");
    return [
      { name: "data", text: data, value: null },
      ...(free ? [{ name: "fees", text: fees, value: null }] : []),
      size,
    ];
  }

  #marketTable(): MarketResult[] {
    const table: MarketResult[] = [];
    for (const instance of this.#instances) if (instance !== undefined) table.push(this.#marketResult(instance));
    return table;
  }

  #marketResult(instance: MarketInstance): MarketResult {
    const { index, slug } = instance.terms;
    const { ledger, book } = instance;
    const winner = this.#winners[index]!;
    const recorded = this.#feed.markets[index]!.winner !== null;
    const parts = ledger.parts(book.lastMid2);
    const resolution: ResolutionSource = winner === ABSENT ? "undecided" : recorded ? "recorded" : "bestBid";
    return {
      index,
      slug,
      status: instance.status,
      rows: this.#rowsOf[index]!,
      fills: { maker: instance.makerFills, taker: instance.takerFills },
      volume: instance.volume,
      fees: ledger.fees,
      winner: winner === ABSENT ? null : winner === Outcome.yes ? "YES" : "NO",
      resolution,
      pnl: parts.total,
      realised: ledger.realised,
      unrealised: ledger.unrealised(book.lastMid2),
      parts,
      position: { yes: ledger.position(Outcome.yes), no: ledger.position(Outcome.no) },
    };
  }

  /** SHA-256 over (market index, slots, state) of each instance, in the order of the markets. */
  #stateHash(): string {
    const hash = new SlotHash();
    for (const instance of this.#instances) {
      if (instance === undefined) continue;
      const state = instance.state();
      hash.add(instance.terms.index);
      hash.add(state.length);
      hash.addAll(state, 0, state.length);
    }
    return hash.digest();
  }

  #models(): ModelNote[] {
    const { executor, cash, gapLimit } = this.#config;
    return [
      ...this.#exchange.models(),
      {
        model: "resolution",
        name: "recorded winner, else best bid",
        text: "Without a recorded winner, the side whose best bid is high enough in the newest book before the end; else undecided, valued at the last two-sided mid and kept out of pnl.",
        parameters: { winningBid: WINNING_BID, windowMicros: RESOLUTION_WINDOW },
      },
      {
        model: "risk",
        name: "limits of each market",
        text: "Checked before each order, with open orders counted as filled.",
        parameters: { ...executor.risk },
      },
      {
        model: "executor",
        name: "target quotes",
        text: "An open order of a quote at the wanted price stays where its size differs by at most the tolerance; else its cancel is awaited before the new order leaves.",
        parameters: { churnSizePerMille: executor.churnSize, minMarketBuy: executor.minMarketBuy },
      },
      {
        model: "account",
        name: "cash of each instance",
        text: "Every instance starts with its own cash; holdings are per market.",
        parameters: { cash },
      },
      {
        model: "gaps",
        name: "connection down and up",
        text: "In a silence of the whole feed that is longer than the limit no timer runs, and all orders are cancelled before its end.",
        parameters: { gapLimitMicros: gapLimit },
      },
    ];
  }
}

/** Where a market stands in a run. */
const MarketState = Object.freeze({ unseen: 0, open: 1, closed: 2, ignored: 3 });
const NO_PROFIT: ProfitParts = Object.freeze({ spread: 0, inventory: 0, fee: 0, settlement: 0, total: 0 });
