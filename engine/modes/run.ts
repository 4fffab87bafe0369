import type { AbiFile } from "../../runtime/abi/abi-file.ts";
import { ABSENT } from "../../runtime/abi/layout.ts";
import type { StrategyModule } from "../../runtime/abi/strategy.ts";
import { ExecutorCounts } from "../core/executor.ts";
import { FEED, FeedKind, type Market } from "../core/feed.ts";
import { type LogSink, MarketInstance, type RunContext, RunTally } from "../core/instance.ts";
import { REPORT, REPORT_SLOTS, ReportQueue } from "../core/reports.ts";
import { Trace } from "../core/trace.ts";
import { winnerByBestBid } from "../exchange/resolution.ts";
import { type BacktestConfig, checkConfig } from "./backtest-config.ts";
import type { RowSource, Venue } from "./ends.ts";
import { Schedule, Wake } from "./schedule.ts";

export interface RunOptions {
  readonly module: StrategyModule;
  /** One slot a parameter, in the order of the ABI file. */
  readonly params: Float64Array;
  readonly config: BacktestConfig;
  readonly source: RowSource;
  /** Makes the venue; its answers go into the queue. */
  readonly venue: (reports: ReportQueue) => Venue;
  readonly onLog?: LogSink | undefined;
}

/** True where a strategy's declaration wants the market. */
function wantsMarket(abi: AbiFile, market: Market): boolean {
  const filter = abi.markets;
  switch (filter.kind) {
    case "series":
      return market.series === filter.slug;
    case "slugs":
      return filter.slugs.includes(market.slug);
    case "all":
      return true;
  }
}

/**
 * The one event loop of backtest, paper and live: only wiring, and without a clock. It does what is
 * due up to a time that it is told. At one time the order is: commands that reach the venue; reports
 * that reach the engine; markets that open; rows (the venue sees a row before the strategy); timers;
 * closes; resolutions. In how many pieces a run is done makes no difference to it.
 */
export class EngineRun {
  readonly config: BacktestConfig;
  readonly source: RowSource;
  readonly venue: Venue;
  readonly context: RunContext;
  readonly module: StrategyModule;
  readonly params: Float64Array;
  /** By market; undefined where the market has not opened. */
  readonly instances: (MarketInstance | undefined)[];
  /** By market: book rows that its instance got, and the winner (an Outcome, or ABSENT). */
  readonly rowsOf: Float64Array;
  readonly winners: Float64Array;
  /** Rows of market data, all rows, rows after their market's end, silences, timers. */
  events = 0;
  rows = 0;
  lateRows = 0;
  gaps = 0;
  timers = 0;
  readonly #reports = new ReportQueue();
  readonly #schedule: Schedule;
  readonly #state: Uint8Array;
  readonly #report = new Float64Array(REPORT_SLOTS);
  #lastTime = Number.NEGATIVE_INFINITY;

  /** Throws BacktestConfigError, UnknownFeeCategory. */
  constructor({ module, params, config, source, venue, onLog }: RunOptions) {
    checkConfig(config);
    this.config = config;
    this.source = source;
    this.module = module;
    this.params = params;
    this.venue = venue(this.#reports);
    this.context = {
      gateway: this.venue,
      settings: config.executor,
      counts: new ExecutorCounts(),
      trace: new Trace(),
      tally: new RunTally(),
      onLog: onLog ?? null,
      cash: config.cash,
    };
    const count = source.markets.length;
    this.instances = new Array(count).fill(undefined);
    this.rowsOf = new Float64Array(count);
    this.winners = new Float64Array(count).fill(ABSENT);
    this.#state = new Uint8Array(count);
    this.#schedule = new Schedule(Math.max(count, 1));
    this.#planOpenings(module.abi);
  }

  /** A market opens at `opensAt` where the log has begun by then, else at its first row. */
  #planOpenings(abi: AbiFile): void {
    const { source } = this;
    for (const market of source.markets) {
      if (!wantsMarket(abi, market)) this.#state[market.index] = MarketState.ignored;
      else if (source.hasRows(market.index) && market.opensAt >= source.begin) {
        this.#schedule.add(market.opensAt, Wake.open, market.index);
      }
    }
  }

  /** Time of what comes next: a row, or something that was planned. Infinity where there is nothing. */
  get nextTime(): number {
    return Math.min(this.source.nextTime, this.#nextPlanned());
  }

  /** Goes on for one row and what comes before it. There must be one. */
  nextRow(): void {
    this.#feedRow();
  }

  /**
   * Does everything up to and with `time`. After the last row it goes on with what was planned: answers,
   * closes and resolutions, no timers.
   */
  runUntil(time: number): void {
    const { source } = this;
    while (source.nextTime <= time && source.nextTime !== Number.POSITIVE_INFINITY) this.#feedRow();
    this.#advance(time, source.nextTime, source.ended || this.#isGap(source.nextTime));
  }

  #isGap(time: number): boolean {
    return time - this.#lastTime > this.config.gapLimit && this.#lastTime !== Number.NEGATIVE_INFINITY;
  }

  #nextPlanned(): number {
    return Math.min(this.#schedule.nextTime, this.venue.nextArrival, this.#reports.nextTime);
  }

  #feedRow(): void {
    const { rows, base } = this.source;
    const time = rows[base + FEED.time]!;
    const market = rows[base + FEED.market]!;
    const gap = this.#isGap(time);
    this.#advance(time, time, gap);
    this.source.skip();
    this.rows++;
    if (gap) {
      this.gaps++;
      this.venue.dropAll(time);
      this.#deliver(time);
    }
    this.#lastTime = time;
    const isBook = rows[base + FEED.kind] === FeedKind.book;
    if (isBook) this.events++;
    const state = this.#state[market]!;
    if (state === MarketState.ignored) return;
    if (state === MarketState.closed) {
      this.lateRows++;
      return;
    }
    if (state === MarketState.unseen) this.#open(time, market);
    const instance = this.instances[market]!;
    if (isBook) {
      this.rowsOf[market]!++;
      this.#bookRow(time, market, instance, base);
    } else {
      instance.onTick(rows[base + FEED.tick]!);
      this.venue.changeTick(market, rows[base + FEED.tick]!);
    }
  }

  #bookRow(time: number, market: number, instance: MarketInstance, base: number): void {
    const { rows } = this.source;
    instance.takeBook(rows, base);
    if (this.venue.hasOrders(market)) {
      this.venue.onBook(time, market, instance.book);
      this.#deliver(time);
    }
    instance.onBook(time);
  }

  /**
   * Everything up to `limit` that comes before the row at `rowTime`. After a silence the timers that
   * fell into it are left out, and so are all timers after the last row.
   */
  #advance(limit: number, rowTime: number, skipTimers: boolean): void {
    for (;;) {
      const next = this.#nextPlanned();
      if (next > limit || next === Number.POSITIVE_INFINITY) return;
      if (this.venue.nextArrival === next) this.venue.arrive();
      else if (this.#reports.nextTime === next) this.#deliverOne(next);
      else if (next === rowTime && this.#schedule.nextKind !== Wake.open) return;
      else this.#wake(next, rowTime, skipTimers);
    }
  }

  /** Reports that are due now: without a response delay an order's answer comes before the strategy's turn. */
  #deliver(time: number): void {
    while (this.#reports.nextTime <= time) this.#deliverOne(time);
  }

  #deliverOne(time: number): void {
    this.#reports.shift(this.#report);
    this.instances[this.#report[REPORT.market]!]!.onReport(time, this.#report);
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
    const { module, params } = this;
    const market = this.source.markets[index]!;
    this.#state[index] = MarketState.open;
    const instance = new MarketInstance(module, params, market, this.context);
    this.instances[index] = instance;
    const { timer } = module.abi;
    if (timer !== null && module.abi.events.includes("timer")) this.#schedule.add(time + timer, Wake.timer, index);
    this.#schedule.add(Math.max(market.closesAt, time), Wake.close, index);
    instance.start(time);
  }

  #timer(time: number, market: number, rowTime: number, skipTimers: boolean): void {
    const period = this.module.abi.timer!;
    if (this.#state[market] !== MarketState.open) return;
    if (skipTimers) {
      if (rowTime === Number.POSITIVE_INFINITY) return;
      const periods = Math.ceil((rowTime - time) / period);
      this.#schedule.add(time + periods * period, Wake.timer, market);
      return;
    }
    this.#schedule.add(time + period, Wake.timer, market);
    this.timers++;
    this.instances[market]!.onTimer(time);
  }

  #close(time: number, market: number): void {
    this.#state[market] = MarketState.closed;
    this.venue.close(time, market);
    this.instances[market]!.close();
    // Late enough for the answer to every order that left before the close.
    this.#schedule.add(time + this.venue.roundTrip, Wake.resolve, market);
  }

  #resolve(time: number, index: number): void {
    const market = this.source.markets[index]!;
    const instance = this.instances[index]!;
    const winner = market.winner ?? winnerByBestBid(instance.book, market.closesAt);
    this.winners[index] = winner;
    instance.resolve(time, winner);
  }
}

/** Where a market stands in a run. */
const MarketState = Object.freeze({ unseen: 0, open: 1, closed: 2, ignored: 3 });
