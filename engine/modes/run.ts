import type { AbiFile } from "../../runtime/abi/abi-file.ts";
import { ABSENT, MAX_MARKETS, MarketChange, Outcome, SIGNAL_SLOTS } from "../../runtime/abi/layout.ts";
import type { StrategyModule } from "../../runtime/abi/strategy.ts";
import { BasketCounts } from "../core/basket.ts";
import { ExecutorCounts } from "../core/executor.ts";
import { type EventGroup, FEED, FeedKind, type Market } from "../core/feed.ts";
import { Instance } from "../core/instance.ts";
import type { InstanceMarket } from "../core/instance-market.ts";
import { Metrics } from "../core/metrics.ts";
import { REPORT, REPORT_SLOTS, ReportKind, ReportQueue } from "../core/reports.ts";
import { type LogSink, type PlotSink, type RunContext, RunTally } from "../core/run-context.ts";
import { SettlingCounts } from "../core/settling.ts";
import { Trace } from "../core/trace.ts";
import { GapWatch } from "../exchange/gaps.ts";
import { winnerByBestBid } from "../exchange/resolution.ts";
import { type BacktestConfig, BacktestConfigError, checkConfig } from "./backtest-config.ts";
import type { RowSource, Venue } from "./ends.ts";
import { Schedule, Wake } from "./schedule.ts";
import { lackOf, SignalMap, wantedBy } from "./wanted.ts";

export interface RunOptions {
  readonly module: StrategyModule;
  /** One slot a parameter, in the order of the ABI file. */
  readonly params: Float64Array;
  readonly config: BacktestConfig;
  readonly source: RowSource;
  /** Makes the venue; its answers go into the queue. */
  readonly venue: (reports: ReportQueue) => Venue;
  readonly onLog?: LogSink | undefined;
  readonly observer?: RunObserver | null | undefined;
  /** See RunContext. */
  readonly onFault?: RunContext["onFault"];
}

/** Sees a run from outside, and changes nothing in it. */
export interface RunObserver {
  /** A market after a row, a report or its end. */
  onMarket(time: number, market: InstanceMarket): void;
  /** The report of a fill, before it is booked: its order still stands among the open ones. */
  onFill(time: number, market: InstanceMarket, report: Float64Array): void;
  /** A point of a `ctx.plot`. */
  readonly onPlot?: PlotSink;
}

/** True where a strategy's declaration wants the market. */
function wantsMarket(abi: AbiFile, market: Market, events: readonly EventGroup[]): boolean {
  const filter = abi.markets;
  switch (filter.kind) {
    case "series":
      return market.series === filter.slug;
    case "slugs":
      return filter.slugs.includes(market.slug);
    case "events":
      return filter.slugs.includes(events[market.event]!.slug);
    case "all":
      return true;
  }
}

/** Period of `on_timer`, microseconds; null where the strategy has none. */
function timerPeriod(abi: AbiFile): number | null {
  return abi.events.includes("timer") ? abi.timer : null;
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
  /** What the markets that open get. */
  module: StrategyModule;
  params: Float64Array;
  /** Of a strategy that covers events: what stood open between the asks and one dollar. */
  readonly gapWatch: GapWatch | null;
  /** In the order in which they began. */
  readonly instances: Instance[] = [];
  /** By market: the instance that covers it, and its part of that; undefined before that begins. */
  readonly seats: (Seat | undefined)[];
  /** By market: book rows that its instance got, and the winner (an Outcome, or ABSENT). */
  readonly rowsOf: Float64Array;
  readonly winners: Float64Array;
  /** Rows of market data, all rows, rows after their market's end, silences, timers. */
  events = 0;
  rows = 0;
  lateRows = 0;
  gaps = 0;
  timers = 0;
  /** Entries of the run's log so far: rows, answers of the venue, openings, timers, closes, resolutions, swaps. */
  sequence = 0;
  /** Time of the last entry, microseconds. */
  now = Number.NEGATIVE_INFINITY;
  readonly #reports = new ReportQueue();
  readonly #schedule: Schedule;
  readonly #state: Uint8Array;
  /** By market: what its instance covers, once that has begun. */
  readonly #groups: (Group | undefined)[];
  /** By event: its markets. */
  readonly #siblings: Market[][];
  /** By first market of an instance: whether its timer is planned. */
  readonly #timed: Uint8Array;
  readonly #report = new Float64Array(REPORT_SLOTS);
  readonly #observer: RunObserver | null;
  #signals: SignalMap;
  #lastTime = Number.NEGATIVE_INFINITY;

  /** Throws BacktestConfigError, UnknownFeeCategory, MissingData. */
  constructor({ module, params, config, source, venue, onLog, observer, onFault }: RunOptions) {
    checkConfig(config);
    this.#observer = observer ?? null;
    this.config = config;
    this.source = source;
    this.module = module;
    this.params = params;
    const lack = lackOf(module.abi, source);
    if (lack !== null) throw lack;
    this.#signals = new SignalMap(module.abi, source, source.choose(wantedBy(module.abi), this.now));
    this.venue = venue(this.#reports);
    const { feed, entry } = config.exchange.latency;
    const wants = (market: Market) => wantsMarket(module.abi, market, source.events);
    const isEvent = module.abi.scope === "event";
    this.gapWatch = isEvent ? new GapWatch(source.markets, source.events, wants, feed + entry) : null;
    this.context = {
      gateway: this.venue,
      settings: config.executor,
      counts: new ExecutorCounts(),
      trace: new Trace(),
      tally: new RunTally(),
      onLog: onLog ?? null,
      metrics: new Metrics(),
      seed: config.seed ?? 0,
      onPlot: observer?.onPlot?.bind(observer) ?? null,
      cash: config.cash,
      baskets: new BasketCounts(),
      settling: new SettlingCounts(),
      basketObserver: this.gapWatch,
      onFault,
    };
    const count = source.markets.length;
    this.seats = new Array(count).fill(undefined);
    this.#groups = new Array(count).fill(undefined);
    this.#timed = new Uint8Array(count);
    this.rowsOf = new Float64Array(count);
    this.winners = new Float64Array(count).fill(ABSENT);
    this.#state = new Uint8Array(count);
    this.#schedule = new Schedule(Math.max(count, 1));
    this.#siblings = source.events.map(() => []);
    for (const market of source.markets) this.#siblings[market.event]!.push(market);
    this.#planOpenings(module.abi);
    if (module.abi.scope === "event") this.#checkEvents();
  }

  /** A market opens at `opensAt` where the log has begun by then, else at its first row. */
  #planOpenings(abi: AbiFile): void {
    const { source } = this;
    for (const market of source.markets) {
      if (!wantsMarket(abi, market, source.events)) this.#state[market.index] = MarketState.ignored;
      else if (source.hasRows(market.index) && market.opensAt >= source.begin) {
        this.#schedule.add(market.opensAt, Wake.open, market.index);
      }
    }
  }

  #checkEvents(): void {
    for (const [event, markets] of this.#siblings.entries()) {
      const count = markets.filter((market) => this.#state[market.index] !== MarketState.ignored).length;
      if (count <= MAX_MARKETS) continue;
      const { slug } = this.source.events[event]!;
      throw new BacktestConfigError(
        `the event ${slug} has ${count} markets, and an instance covers at most ${MAX_MARKETS}; choose some with --market`,
      );
    }
  }

  /** Time of what comes next: a row, or something that was planned. Infinity where there is nothing. */
  get nextTime(): number {
    return Math.min(this.source.nextTime, this.#nextPlanned());
  }

  /** True where the next row comes after a silence that counts as a lost connection. */
  get isSilent(): boolean {
    return this.source.nextTime !== Number.POSITIVE_INFINITY && this.#isGap(this.source.nextTime);
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

  /**
   * Another module from here on: markets that open get it, and timers keep its period. The instances
   * are put over by the caller. One entry of the log; returns its number.
   */
  changeModule(module: StrategyModule, params: Float64Array): number {
    this.module = module;
    this.params = params;
    this.#signals = new SignalMap(module.abi, this.source, this.source.choose(wantedBy(module.abi), this.now));
    for (const instance of this.instances) if (!instance.isOver) instance.tellSignals(this.#signals.latest);
    for (let market = 0; market < this.#state.length; market++) {
      if (this.#state[market] === MarketState.open) this.#planTimer(this.now, this.#groups[market]!.markets[0]!);
    }
    return ++this.sequence;
  }

  /** True where nothing will happen in the market any more, or it is none of the strategy's. */
  isOver(market: number): boolean {
    return this.#state[market] === MarketState.resolved || this.#state[market] === MarketState.ignored;
  }

  /** The market is over before its time: what a live source tells. Later than everything so far. */
  endMarket(time: number, market: number): void {
    if (this.#state[market] !== MarketState.open) return;
    this.#enter(time);
    this.#close(time, market);
  }

  #enter(time: number): void {
    this.sequence++;
    this.now = time;
  }

  #isGap(time: number): boolean {
    // No row at hand is no silence: a live feed may bring one at any time.
    if (time === Number.POSITIVE_INFINITY) return false;
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
    this.#enter(time);
    const kind = rows[base + FEED.kind];
    // Neither says anything of the connection to the markets' books: a silence of theirs goes on.
    if (kind === FeedKind.signal || kind === FeedKind.trade) {
      if (kind === FeedKind.signal) this.#signalRow(time, base);
      else this.#tradeRow(time, market, base);
      return;
    }
    if (gap) {
      this.gaps++;
      this.venue.dropAll(time);
      this.gapWatch?.onSilence();
      this.#deliver(time);
    }
    this.#lastTime = time;
    const isBook = kind === FeedKind.book;
    if (isBook) this.events++;
    const state = this.#state[market]!;
    if (state === MarketState.ignored) return;
    if (state === MarketState.closed || state === MarketState.resolved) {
      this.lateRows++;
      return;
    }
    if (state === MarketState.unseen) this.#open(time, market);
    const seat = this.seats[market]!;
    if (isBook) {
      this.rowsOf[market]!++;
      this.#bookRow(time, market, seat, base);
    } else {
      seat.instance.onTick(seat.market.row, rows[base + FEED.tick]!);
      this.venue.changeTick(market, rows[base + FEED.tick]!);
      seat.instance.onMarket(time, seat.market.row, MarketChange.tick);
    }
  }

  /** Every instance that has begun and is not over hears of the value, in the order in which they began. */
  #signalRow(time: number, base: number): void {
    const { rows } = this.source;
    const row = this.#signals.rows[rows[base + FEED.signal]!]!;
    if (row < 0) return;
    const value = rows[base + FEED.signalValue]!;
    const sourceTime = rows[base + FEED.signalTime]!;
    this.#signals.latest.set([value, time, sourceTime], row * SIGNAL_SLOTS);
    for (const instance of this.instances) if (!instance.isOver) instance.onSignal(time, row, value, sourceTime);
  }

  /** A trade in a market that does not trade here is nobody's. */
  #tradeRow(time: number, index: number, base: number): void {
    if (this.#state[index] !== MarketState.open) return;
    const { instance, market } = this.seats[index]!;
    instance.onTrade(time, market.row, this.source.rows, base);
  }

  #bookRow(time: number, index: number, { instance, market }: Seat, base: number): void {
    const { rows } = this.source;
    instance.takeBook(market.row, rows, base);
    if (this.gapWatch !== null) {
      this.gapWatch.advance(time);
      this.gapWatch.onBook(time, index, market.book.ask(Outcome.yes), market.book.ask(Outcome.no));
    }
    if (this.venue.hasOrders(index)) {
      this.venue.onBook(time, index, market.book);
      this.#deliver(time);
    }
    instance.onBook(time, market.row);
    this.#observer?.onMarket(time, market);
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
    this.#enter(time);
    const { instance, market } = this.seats[this.#report[REPORT.market]!]!;
    if (this.#report[REPORT.kind] === ReportKind.fill) this.#observer?.onFill(time, market, this.#report);
    instance.onReport(time, market.row, this.#report);
    this.#observer?.onMarket(time, market);
  }

  #wake(time: number, rowTime: number, skipTimers: boolean): void {
    const kind = this.#schedule.nextKind;
    const market = this.#schedule.nextMarket;
    this.#schedule.shift();
    this.#enter(time);
    if (kind === Wake.open) {
      if (this.#state[market] === MarketState.unseen) this.#open(time, market);
    } else if (kind === Wake.timer) this.#timer(time, market, rowTime, skipTimers);
    else if (kind === Wake.close) this.#close(time, market);
    else this.#resolve(time, market);
  }

  #open(time: number, index: number): void {
    const market = this.source.markets[index]!;
    const group = this.#groups[index] ?? this.#makeGroup(market);
    const { instance } = group;
    const row = group.markets.indexOf(index);
    this.#state[index] = MarketState.open;
    instance.openMarket(row);
    this.#planTimer(time, group.markets[0]!);
    this.#schedule.add(Math.max(market.closesAt, time), Wake.close, index);
    if (!group.begun) {
      group.begun = true;
      instance.start(time);
    }
    instance.onMarket(time, row, MarketChange.opened);
  }

  /** The instance that covers the market, with what else it covers. */
  #makeGroup(market: Market): Group {
    const { module, params, source } = this;
    const event = source.events[market.event]!;
    const siblings = this.#siblings[market.event]!;
    const markets =
      module.abi.scope === "market"
        ? [market]
        : siblings.filter((other) => this.#state[other.index] !== MarketState.ignored);
    const facts = { exclusive: event.exclusive, exhaustive: event.exhaustive && markets.length === siblings.length };
    const group: Group = {
      instance: new Instance(module, params, markets, facts, this.context),
      markets: markets.map((one) => one.index),
      unresolved: markets.filter((one) => source.hasRows(one.index)).length,
      begun: false,
    };
    group.instance.tellSignals(this.#signals.latest);
    this.instances.push(group.instance);
    for (const [row, one] of group.markets.entries()) {
      this.#groups[one] = group;
      this.seats[one] = { instance: group.instance, market: group.instance.markets[row]! };
    }
    return group;
  }

  #planTimer(time: number, first: number): void {
    const period = timerPeriod(this.module.abi);
    if (period === null || this.#timed[first] === 1) return;
    this.#timed[first] = 1;
    this.#schedule.add(time + period, Wake.timer, first);
  }

  /** An instance's timer runs while one of its markets is open. `first` names the instance. */
  #timer(time: number, first: number, rowTime: number, skipTimers: boolean): void {
    const period = timerPeriod(this.module.abi);
    const { instance, markets } = this.#groups[first]!;
    this.#timed[first] = 0;
    if (period === null || !markets.some((market) => this.#state[market] === MarketState.open)) return;
    if (skipTimers) {
      if (rowTime === Number.POSITIVE_INFINITY) return;
      const periods = Math.ceil((rowTime - time) / period);
      this.#planTimer(time + (periods - 1) * period, first);
      return;
    }
    this.#planTimer(time, first);
    this.timers++;
    instance.onTimer(time);
  }

  #close(time: number, index: number): void {
    if (this.#state[index] !== MarketState.open) return;
    const { instance, market } = this.seats[index]!;
    this.#state[index] = MarketState.closed;
    this.venue.close(time, index);
    instance.close(market.row);
    this.gapWatch?.onClose(time, index);
    instance.onMarket(time, market.row, MarketChange.closed);
    // Late enough for the answer to every order that left before the close.
    this.#schedule.add(time + this.venue.roundTrip, Wake.resolve, index);
  }

  #resolve(time: number, index: number): void {
    const { winner: recorded, closesAt } = this.source.markets[index]!;
    const { instance, market } = this.seats[index]!;
    const group = this.#groups[index]!;
    const byBook = this.source.tellsWinners === true ? ABSENT : winnerByBestBid(market.book, closesAt);
    const winner = recorded ?? byBook;
    this.winners[index] = winner;
    this.#state[index] = MarketState.resolved;
    group.unresolved -= 1;
    instance.resolve(time, market.row, winner, group.unresolved === 0);
    this.#observer?.onMarket(time, market);
  }
}

/** A market's place in an instance. */
export interface Seat {
  readonly instance: Instance;
  readonly market: InstanceMarket;
}

/** What one instance covers. */
interface Group {
  readonly instance: Instance;
  /** Markets of the run, by row of the market table. */
  readonly markets: readonly number[];
  /** Markets that have opened or will, and are not resolved. */
  unresolved: number;
  begun: boolean;
}

/** Where a market stands in a run. */
const MarketState = Object.freeze({ unseen: 0, open: 1, closed: 2, resolved: 3, ignored: 4 });
