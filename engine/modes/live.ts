import { createHash } from "node:crypto";
import type { StrategyModule } from "../../runtime/abi/strategy.ts";
import type { FeedInfo } from "../core/feed.ts";
import type { LogSink } from "../core/run-context.ts";
import type { ModelNote } from "../exchange/models.ts";
import { marketChannels, userChannel } from "../feeds/polymarket/channels.ts";
import type { Channel, ChannelEvent } from "../feeds/polymarket/socket.ts";
import { Heartbeat } from "../venues/polymarket/orders/heartbeat.ts";
import type { BacktestConfig } from "./backtest-config.ts";
import { type Holdings, type Reconciliation, readHoldings, reconcileHoldings } from "./live-account.ts";
import type { VenueAddress } from "./live-address.ts";
import { failedQuestion } from "./live-error.ts";
import { discoverMarkets } from "./live-markets.ts";
import { LIVE_SCHEMA, type LiveEnd, type LiveFacts, type LiveResult } from "./live-result.ts";
import { LiveRows } from "./live-rows.ts";
import { type LiveSession, openSession, type TradingKey } from "./live-session.ts";
import { LiveVenue } from "./live-venue.ts";
import { Watch } from "./live-watch.ts";
import { EngineRun } from "./run.ts";
import { runOutcome, runTiming } from "./run-outcome.ts";

export interface LiveOptions {
  readonly module: StrategyModule;
  /** One slot a parameter, in the order of the ABI file. */
  readonly params: Float64Array;
  /** `cash` is the most that an instance may use; the account's own sets the limit. */
  readonly config: BacktestConfig;
  readonly address: VenueAddress;
  readonly key: TradingKey;
  /** Without it everything is done but the POST. */
  readonly send: boolean;
  /** Milliseconds; null: until the markets end or the signal comes. */
  readonly duration: number | null;
  /** Slugs that narrow the strategy's markets; none: all of them. */
  readonly only: readonly string[];
  readonly limits?: Partial<LiveLimits>;
  /** Aborted: orders are cancelled, and the result is partial. */
  readonly signal?: AbortSignal;
  readonly onLog?: LogSink;
  /** What a person should know: connections, cancel-alls, refusals. */
  readonly onEvent?: (text: string) => void;
  /** The hash of every signed order. */
  readonly onSigned?: (hash: string) => void;
}

/** Milliseconds. */
export interface LiveLimits {
  /** A silence of the market data after which the books must be confirmed, or all orders go. */
  readonly staleAfter: number;
  /** From the return of good data to the next order. */
  readonly coolDown: number;
  /** For the answers to the last cancels. */
  readonly endWithin: number;
}

export const LIVE_LIMITS: LiveLimits = Object.freeze({ staleAfter: 500, coolDown: 3_000, endWithin: 8_000 });

/** Longest wait without a look at the clock, and time between two looks at the connections, milliseconds. */
const TICK = 10;
const LOOK_EVERY = 50;

/**
 * Runs a strategy at a venue: its market data at one end, the account's orders at the other, the
 * engine of every other mode between them. Throws LiveError where it cannot begin, BacktestConfigError.
 */
export async function runLive(options: LiveOptions): Promise<LiveResult> {
  const session = await openSession(options.address, options.key, options.send);
  try {
    const listing = await discoverMarkets(
      session.transport,
      options.module.abi.markets,
      options.only,
      Date.now() * 1_000,
    );
    const before = options.send ? await takeStock(session, listing.markets, options.onEvent) : null;
    const cash = Math.min(options.config.cash, before?.cash ?? options.config.cash);
    const clock = wallMicros();
    const rows = new LiveRows(listing, feedInfo(options.address, listing.markets), clock());
    return await new LiveRun({ ...options, config: { ...options.config, cash } }, session, rows, before, clock).run();
  } finally {
    await session.transport.close();
  }
}

/** Cancels what the account has open from before, and reads its balances. */
async function takeStock(
  { clob }: LiveSession,
  markets: LiveRows["markets"],
  onEvent: LiveOptions["onEvent"],
): Promise<Holdings> {
  const open = await clob.openOrders();
  if (!open.ok) throw failedQuestion("open orders", open.failure);
  if (open.value.length > 0) {
    onEvent?.(`cancel-all: ${open.value.length} orders are open from before`);
    const canceled = await clob.cancelAll();
    if (!canceled.ok) throw failedQuestion("cancel-all", canceled.failure);
  }
  const held = await readHoldings(clob, markets);
  if (!held.ok) throw failedQuestion("balances", held.failure);
  return held.value;
}

function feedInfo({ origin }: VenueAddress, markets: LiveRows["markets"]): FeedInfo {
  const conditions = markets.map(({ condition }) => condition).join("\n");
  return {
    name: origin,
    format: "polymarket-live/1",
    hash: createHash("sha256").update(conditions).digest("hex"),
    madeUp: false,
    corrections: [],
    assumptions: [],
    quality: [],
    cadence: 0,
  };
}

/** Microseconds UTC that never step back, whatever happens to the machine's clock. */
function wallMicros(): () => number {
  const anchor = Date.now() * 1_000 - Math.floor(performance.now() * 1_000);
  let last = 0;
  return () => {
    last = Math.max(last + 1, anchor + Math.floor(performance.now() * 1_000));
    return last;
  };
}

const RESOLUTION: ModelNote = {
  model: "resolution",
  name: "the venue's word",
  text: "A market that the venue has not decided stays undecided; nothing is taken from its book.",
  parameters: {},
};

class LiveRun {
  readonly #options: LiveOptions;
  readonly #limits: LiveLimits;
  readonly #session: LiveSession;
  readonly #rows: LiveRows;
  readonly #before: Holdings | null;
  readonly #now: () => number;
  readonly #run: EngineRun;
  readonly #venue: LiveVenue;
  readonly #watch: Watch;
  readonly #heartbeat: Heartbeat;
  readonly #started = process.hrtime.bigint();
  readonly #startedAt = performance.now();
  #channels: Pick<Channel<unknown>, "start" | "stop" | "renew">[] = [];
  #isMarketUp = false;
  #isUserReady = false;
  #hasTraded = false;
  /** Why no order may leave, and since when nothing stands in the way. */
  #trouble: string | null = "starting";
  #goodSince: number | null = null;
  #isOver = false;
  #lastLook = 0;
  #messages = 0;
  #faults = 0;
  #reconnects = 0;
  #stops = 0;
  #wake: (() => void) | null = null;

  constructor(options: LiveOptions, session: LiveSession, rows: LiveRows, before: Holdings | null, now: () => number) {
    this.#options = options;
    this.#limits = { ...LIVE_LIMITS, ...options.limits };
    this.#session = session;
    this.#rows = rows;
    this.#before = before;
    this.#now = now;
    const { clob, chainId, key } = session;
    const venueOf = (reports: ConstructorParameters<typeof LiveVenue>[0]["reports"]) =>
      new LiveVenue({
        client: { clob, chainId, ...key, clock: Date.now },
        clob,
        rows,
        reports,
        send: options.send,
        now,
        wake: () => this.#notify(),
        onEvent: (text) => this.#note(text),
        onSigned: (hash) => options.onSigned?.(hash),
      });
    let venue: LiveVenue | null = null;
    this.#run = new EngineRun({
      module: options.module,
      params: options.params,
      config: options.config,
      source: rows,
      venue: (reports) => {
        venue = venueOf(reports);
        return venue;
      },
      onLog: options.onLog,
      onFault: (market, error) => this.#note(`${market}: ${error instanceof Error ? error.message : String(error)}`),
    });
    this.#venue = venue!;
    this.#venue.holds.add("starting");
    this.#watch = new Watch({ clob, rows, staleAfter: this.#limits.staleAfter, now });
    this.#heartbeat = new Heartbeat(clob, () => !this.#isOver, Date.now);
  }

  async run(): Promise<LiveResult> {
    this.#connect();
    let ended: LiveEnd = "interrupt";
    try {
      ended = await this.#loop();
      await this.#finish();
    } catch (error) {
      // Whatever failed here, no order stays behind.
      if (this.#options.send) await this.#session.clob.cancelAll();
      throw error;
    } finally {
      this.#isOver = true;
      this.#heartbeat.stop();
      for (const channel of this.#channels) channel.stop();
    }
    return this.#result(ended);
  }

  #connect(): void {
    const { sockets } = this.#options.address;
    const { markets } = this.#rows;
    const market = marketChannels({
      host: sockets,
      assets: markets.flatMap(({ assets }) => [...assets]),
      onMessage: (message) => {
        this.#messages++;
        this.#watch.heard();
        this.#rows.take(message);
        this.#notify();
      },
      onEvent: (event) => this.#onMarketEvent(event),
    });
    this.#channels = [...market];
    const { credentials } = this.#session.clob;
    if (this.#options.send && credentials !== undefined) {
      const conditions = markets.map(({ condition }) => condition);
      this.#channels.push(
        userChannel({
          host: sockets,
          credentials,
          markets: conditions,
          onMessage: (message) => this.#venue.onUser(message),
          onEvent: (event) => this.#onUserEvent(event),
        }),
      );
      this.#heartbeat.start();
    }
    for (const channel of this.#channels) channel.start();
  }

  #onMarketEvent(event: ChannelEvent): void {
    if (event.kind === "up") {
      this.#isMarketUp = true;
      this.#watch.heard();
      if (event.connection > 1) this.#reconnects++;
    } else if (event.kind === "down") {
      this.#isMarketUp = false;
      this.#rows.drop();
      this.#note(`market socket: ${event.reason}`);
    } else if (event.kind === "fault") this.#faults++;
    this.#notify();
  }

  #onUserEvent(event: ChannelEvent): void {
    if (event.kind === "up") {
      if (event.connection > 1) this.#reconnects++;
      void this.#catchUp(event.connection > 1);
    } else if (event.kind === "down") {
      this.#isUserReady = false;
      this.#note(`user socket: ${event.reason}`);
    } else if (event.kind === "fault") this.#faults++;
    this.#notify();
  }

  /** The venue does not repeat what was missed: orders go, and open orders and trades are fetched. */
  async #catchUp(isAgain: boolean): Promise<void> {
    if (isAgain) this.#venue.requestCancelAll("the user socket was down");
    while (!(await this.#venue.reconcile())) {
      if (this.#isOver) return;
      await pause(LOOK_EVERY * 4);
    }
    this.#isUserReady = true;
    this.#notify();
  }

  async #loop(): Promise<LiveEnd> {
    for (;;) {
      const end = this.#ending();
      if (end !== null) return end;
      // The strategy begins when its orders may leave.
      this.#step(this.#hasTraded);
      await this.#wait();
    }
  }

  #ending(): LiveEnd | null {
    const { signal, duration } = this.#options;
    if (signal?.aborted === true) return "interrupt";
    if (duration !== null && performance.now() - this.#startedAt >= duration) return "duration";
    const { instances } = this.#run;
    if (instances.length > 0 && this.#run.context.tally.halted === this.#rows.markets.length) return "halted";
    const now = this.#now();
    const isOver = this.#rows.markets.every(
      ({ index, closesAt, winner }) =>
        this.#run.isOver(index) || (this.#run.seats[index] === undefined && (winner !== null || now > closesAt)),
    );
    return isOver ? "markets" : null;
  }

  /** One turn: what has come in, the engine, what goes out. */
  #step(takesRows: boolean): void {
    if (performance.now() - this.#lastLook > LOOK_EVERY) {
      this.#lastLook = performance.now();
      this.#watch.look();
      this.#guard();
      void this.#venue.look();
    }
    const now = this.#now();
    if (takesRows) this.#rows.flush(now);
    this.#run.runUntil(now);
    for (const market of this.#rows.resolved.splice(0)) this.#run.endMarket(this.#now(), market.index);
    this.#venue.drain();
  }

  /** Stops trading where data or connections cannot be trusted, and lets it go on after the cool-down. */
  #guard(): void {
    if (this.#isOver) return;
    const { holds } = this.#venue;
    const trouble = this.#diagnose();
    if (trouble !== null) {
      this.#goodSince = null;
      holds.add("trouble");
      if (this.#trouble === null) {
        this.#stops++;
        this.#note(`no orders: ${trouble}`);
        this.#venue.requestCancelAll(trouble);
        if (this.#watch.stale !== null) for (const channel of this.#channels.slice(0, 1)) channel.renew("stale data");
      }
      this.#trouble = trouble;
      return;
    }
    this.#goodSince ??= performance.now();
    const wait = this.#hasTraded ? this.#limits.coolDown : 0;
    if (this.#trouble === null || performance.now() - this.#goodSince < wait) return;
    if (this.#hasTraded) this.#note("orders may leave again");
    this.#trouble = null;
    this.#hasTraded = true;
    holds.delete("starting");
    holds.delete("trouble");
  }

  #diagnose(): string | null {
    if (!this.#isMarketUp) return "the market socket is down";
    if (this.#watch.stale !== null) return this.#watch.stale;
    if (!this.#rows.isComplete(this.#now())) return "books are missing";
    if (!this.#options.send) return null;
    if (!this.#isUserReady) return "the user socket is down";
    return this.#heartbeat.healthy ? null : "no heartbeat is answered";
  }

  /** Cancels everything, and waits until every order's end is in the ledger. */
  async #finish(): Promise<void> {
    this.#venue.holds.add("the end");
    this.#isOver = true;
    const until = performance.now() + this.#limits.endWithin;
    this.#step(false);
    if (!this.#options.send) return;
    this.#venue.requestCancelAll("the end of the run");
    let again = performance.now() + 1_000;
    while (performance.now() < until && (this.#venue.working() > this.#venue.unknownLeft || this.#venue.inFlight > 0)) {
      await this.#wait();
      this.#step(false);
      if (performance.now() < again) continue;
      again = performance.now() + 1_000;
      await this.#venue.reconcile();
      if (this.#venue.working() > this.#venue.unknownLeft) this.#venue.requestCancelAll("orders are still open");
    }
    await this.#venue.reconcile();
    this.#step(false);
  }

  async #result(ended: LiveEnd): Promise<LiveResult> {
    const open = this.#options.send ? await this.#session.clob.openOrders() : null;
    const reconciliation = await this.#reconciliation();
    this.#rows.ended = true;
    const isPartial = ended === "interrupt";
    const { schema: _, ...outcome } = runOutcome(this.#run, isPartial);
    const live: LiveFacts = {
      venue: this.#options.address.origin,
      account: this.#session.key.signer.address,
      sent: this.#options.send,
      ended,
      seconds: (performance.now() - this.#startedAt) / 1_000,
      orders: {
        ...this.#venue.counts,
        open: open?.ok === true ? open.value.length : null,
        unknownLeft: this.#venue.unknownLeft,
      },
      failedFills: this.#venue.failed.length,
      errors: Object.fromEntries([...this.#venue.errors].sort(([a], [b]) => (a < b ? -1 : 1))),
      ack: this.#venue.ackLag.figures(),
      feed: {
        messages: this.#messages,
        faults: this.#faults,
        reconnects: this.#reconnects,
        stops: this.#stops,
        witnesses: this.#watch.witnesses,
        staleAfterMs: this.#limits.staleAfter,
      },
      reconciliation,
    };
    const models = [RESOLUTION, ...outcome.models.filter(({ model }) => model !== "resolution" && model !== "gaps")];
    return { schema: LIVE_SCHEMA, ...outcome, models, madeUp: [], ...runTiming(this.#run, this.#started), live };
  }

  /** Compares with the venue; a difference is looked at again, since answers may be on their way. */
  async #reconciliation(): Promise<Reconciliation | null> {
    if (this.#before === null) return null;
    let found: Reconciliation | null = null;
    for (let i = 0; i < 4; i++) {
      const after = await readHoldings(this.#session.clob, this.#rows.markets);
      if (after.ok) {
        found = reconcileHoldings(this.#run, this.#rows.markets, this.#before, after.value, this.#venue.failed);
        if (found.equal) return found;
      }
      await pause(LOOK_EVERY * 4);
      await this.#venue.reconcile();
      this.#step(false);
    }
    return found;
  }

  #note(text: string): void {
    this.#options.onEvent?.(text);
  }

  #notify(): void {
    this.#wake?.();
  }

  /** Until something comes, or the next look at the clock. */
  #wait(): Promise<void> {
    return new Promise((resolve) => {
      const timer = setTimeout(done, TICK);
      const run = this;
      function done(): void {
        run.#wake = null;
        clearTimeout(timer);
        // After all that came at the same time.
        setImmediate(resolve);
      }
      this.#wake = done;
    });
  }
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
