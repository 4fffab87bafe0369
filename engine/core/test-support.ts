import type { AbiFile, AbiTemplate } from "../../runtime/abi/abi-file.ts";
import { HandlerTime } from "../../runtime/abi/handler-time.ts";
import {
  ABI_VERSION,
  ABSENT,
  BLOCK_SLOTS,
  DEFAULT_STEP_BUDGET,
  EventKind,
  type EventName,
  INTENT_BASE,
  INTENT_SLOTS,
  type InputName,
  IntentOp,
  LOG_BASE,
  LogLevel,
  type MarketName,
  ONE_MARKET,
  OUTPUT,
  QuoteFlag,
  TargetTag,
  Tif,
  TRAPS,
  type TrapName,
} from "../../runtime/abi/layout.ts";
import type { StrategyInstance, StrategyModule } from "../../runtime/abi/strategy.ts";
import { type EventGroup, FEED, FEED_SLOTS, type Feed, FeedKind, type Market } from "./feed.ts";

/** Thrown by a scripted handler: leaves it as an uncaught Python error would. */
export class ScriptError extends Error {
  readonly trap: TrapName;
  readonly line: number;
  /** Index into the script's templates, or ABSENT. */
  readonly template: number;
  readonly args: readonly number[];

  constructor(trap: TrapName, line: number, template = ABSENT, args: readonly number[] = []) {
    super(trap);
    this.trap = trap;
    this.line = line;
    this.template = template;
    this.args = args;
  }
}

/** What a scripted handler may do; the same block as a compiled strategy's. */
export class ScriptContext {
  readonly block = new Float64Array(BLOCK_SLOTS);
  /** The strategy's fields. */
  state: number[];
  #intents = 0;
  #ids = 0;
  #logSlots = 0;

  constructor(state: readonly number[]) {
    this.state = [...state];
  }

  /** An input, or a slot of the market table's first row. */
  in(name: InputName | MarketName): number {
    return this.block[ONE_MARKET[name]]!;
  }

  begin(): void {
    this.#intents = 0;
    this.#ids = 0;
    this.#logSlots = 0;
    const { block } = this;
    block[OUTPUT.target] = TargetTag.typescript;
    block[OUTPUT.logsDropped] = 0;
    block[OUTPUT.steps] = 1;
    block[OUTPUT.errorCode] = 0;
  }

  end(): void {
    this.block[OUTPUT.intentCount] = this.#intents;
    this.block[OUTPUT.logSlots] = this.#logSlots;
  }

  fail(error: ScriptError): void {
    const { block } = this;
    block[OUTPUT.errorCode] = TRAPS[error.trap].trap;
    block[OUTPUT.errorSite] = ABSENT;
    block[OUTPUT.errorTemplate] = error.template;
    block[OUTPUT.errorArgCount] = error.args.length;
    error.args.forEach((arg, i) => {
      block[OUTPUT.errorArg0 + i] = arg;
    });
  }

  /** Bid and ask in 1e-4 dollar (ABSENT: none), size in 1e-6 share. */
  quote(bid: number, ask: number, size: number): void {
    this.#intent(IntentOp.quote, ABSENT, 0, 0, bid, size, ask, 0);
  }

  pull(): void {
    this.#intent(IntentOp.pull, ABSENT, 0, 0, 0, 0, 0, 0);
  }

  limit(outcome: number, isBuy: boolean, price: number, size: number, tif: number = Tif.gtc, flags = 0): number {
    const id = this.#nextId();
    this.#intent(IntentOp.limit, id, outcome, isBuy ? 1 : 0, price, size, tif, flags);
    return id;
  }

  market(outcome: number, isBuy: boolean, amount: number): number {
    const id = this.#nextId();
    this.#intent(IntentOp.market, id, outcome, isBuy ? 1 : 0, 0, amount, Tif.fak, 0);
    return id;
  }

  /** Legs of (row of the market table, outcome, price in 1e-4 dollar, size in 1e-6 share). */
  basket(...legs: readonly (readonly [market: number, outcome: number, price: number, size: number])[]): number {
    const basket = this.in("nextOrderId") + this.#ids;
    for (const [market, outcome, price, size] of legs) {
      this.#intent(IntentOp.limit, this.#nextId(), outcome, 1, price, size, Tif.fok, 0, market, basket);
    }
    return basket;
  }

  replace(old: number, price: number, size: number): number {
    const id = this.#nextId();
    this.#intent(IntentOp.replace, id, 0, 0, price, size, old, 0);
    return id;
  }

  /** A split, merge, redemption or conversion; `rows` is a conversion's sum of 2 ** row. */
  settle(op: number, market: number, amount: number, rows = 0): number {
    const id = this.#nextId();
    this.#intent(op, id, 0, 0, rows, amount, 0, 0, market);
    return id;
  }

  /** Levels of (price in 1e-4 dollar, size in 1e-6 share). */
  levels(bids: readonly (readonly [number, number])[], asks: readonly (readonly [number, number])[]): void {
    const both = [
      ...bids.map(([price, size]) => [price, size, ABSENT] as const),
      ...asks.map(([price, size]) => [ABSENT, size, price] as const),
    ];
    for (const [i, [bid, size, ask]] of both.entries()) {
      const flag = i === 0 ? QuoteFlag.firstLevel : QuoteFlag.nextLevel;
      this.#intent(IntentOp.quote, 0, 0, 0, bid, size, ask, flag);
    }
  }

  cancel(id: number): void {
    this.#intent(IntentOp.cancel, id, 0, 0, 0, 0, 0, 0);
  }

  cancelAll(): void {
    this.#intent(IntentOp.cancelAll, ABSENT, 0, 0, 0, 0, 0, 0);
  }

  /** An intent with any slots, as a broken module might write it. */
  raw(...slots: number[]): void {
    this.#intent(...slots);
  }

  log(template: number, ...args: number[]): void {
    let at = LOG_BASE + this.#logSlots;
    for (const value of [LogLevel.info, template, args.length, ...args]) this.block[at++] = value;
    this.#logSlots = at - LOG_BASE;
  }

  #nextId(): number {
    return this.in("nextOrderId") + this.#ids++;
  }

  #intent(...slots: number[]): void {
    const base = INTENT_BASE + this.#intents++ * INTENT_SLOTS;
    this.block.fill(0, base, base + INTENT_SLOTS);
    this.block.set(slots, base);
  }
}

export interface Script {
  readonly handlers: Partial<Record<EventName, (ctx: ScriptContext) => void>>;
  /** Initial fields. */
  readonly state?: readonly number[];
  readonly construct?: (ctx: ScriptContext, params: Float64Array) => void;
  readonly timer?: number;
  /** `market` where it is left out. */
  readonly scope?: AbiFile["scope"];
  readonly redemption?: AbiFile["redemption"];
  readonly templates?: readonly AbiTemplate[];
}

/** A strategy module whose handlers are functions of the test. */
export function scriptedModule(script: Script): StrategyModule {
  const abi: AbiFile = {
    abiVersion: ABI_VERSION,
    compilerVersion: "test",
    name: "Scripted",
    doc: "",
    markets: { kind: "series", slug: "test-15m" },
    scope: script.scope ?? "market",
    ...(script.redemption !== undefined && { redemption: script.redemption }),
    timer: script.timer ?? null,
    events: Object.keys(script.handlers) as EventName[],
    params: [],
    state: { strategy: "Scripted", classes: [], hash: "" },
    stepBudget: DEFAULT_STEP_BUDGET,
    sites: [],
    templates: script.templates ?? [],
    sources: [],
    hashes: { source: "", ir: "", typescript: "", wasm: "" },
  };
  return {
    abi,
    target: { kind: "typescript", version: "test", moduleHash: "" },
    instantiate: (params) => new ScriptedInstance(script, params),
    close: () => undefined,
  };
}

const kindNames = Object.fromEntries(Object.entries(EventKind).map(([name, kind]) => [kind, name as EventName]));

class ScriptedInstance implements StrategyInstance {
  readonly handlerTime = new HandlerTime();
  readonly #script: Script;
  readonly #params: Float64Array;
  readonly #ctx: ScriptContext;
  #place: { file: string; line: number } | null = null;

  constructor(script: Script, params: Float64Array) {
    this.#script = script;
    this.#params = params;
    this.#ctx = new ScriptContext(script.state ?? []);
  }

  block(): Float64Array {
    return this.#ctx.block;
  }

  start(): boolean {
    return this.#run((ctx) => this.#script.construct?.(ctx, this.#params));
  }

  handle(kind: number): boolean {
    this.handlerTime.add(0);
    return this.#run(this.#script.handlers[kindNames[kind]!]!);
  }

  errorPlace(): { readonly file: string; readonly line: number } | null {
    return this.#place;
  }

  saveState(): Float64Array {
    return Float64Array.from(this.#ctx.state);
  }

  loadState(state: Float64Array): void {
    this.#ctx.state = [...state];
  }

  #run(handler: (ctx: ScriptContext) => void): boolean {
    const ctx = this.#ctx;
    ctx.begin();
    try {
      handler(ctx);
      ctx.end();
      return true;
    } catch (error) {
      if (!(error instanceof ScriptError)) throw error;
      ctx.end();
      ctx.fail(error);
      this.#place = { file: "scripted.py", line: error.line };
      return false;
    }
  }
}

/** One row of a test feed. Prices in cents of a dollar; null: an empty side. Times in seconds. */
export interface TestRow {
  readonly t: number;
  readonly market?: number;
  readonly yes?: readonly [bid: number | null, ask: number | null];
  readonly no?: readonly [bid: number | null, ask: number | null];
  /** Shares at the best price of every side. */
  readonly size?: number;
  /** New tick in 1e-4 dollar: a tickChange row. */
  readonly tick?: number;
}

/** Begin of the test feeds: 2025-12-26 10:30 UTC, microseconds. */
export const T0 = Date.parse("2025-12-26T10:30:00Z") * 1000;

/** Microseconds of `seconds` after T0. */
export function at(seconds: number): number {
  return T0 + Math.round(seconds * 1e6);
}

/** A market that opens at T0 and closes after 900 s, with tick 0.01 and minimum size 5. */
export function testMarket(changes: Partial<Market> = {}): Market {
  const index = changes.index ?? 0;
  return {
    index,
    event: index,
    slug: `test-15m-${index}`,
    series: "test-15m",
    question: "Up?",
    outcomes: ["Up", "Down"],
    opensAt: T0,
    closesAt: at(900),
    tick: 100,
    minSize: 5_000_000,
    feeCategory: "none",
    winner: null,
    ...changes,
  };
}

/** Exclusive and exhaustive events, as many as the markets name. */
export function testEvents(markets: readonly Market[]): EventGroup[] {
  const count = Math.max(...markets.map((market) => market.event)) + 1;
  return Array.from({ length: count }, (_, i) => ({
    slug: `event-${i}`,
    title: "Which?",
    exclusive: true,
    exhaustive: true,
    reason: "test",
  }));
}

/** A feed of the rows; the NO book is the mirror of the YES book where it is not given. */
export function testFeed(
  rows: readonly TestRow[],
  markets: readonly Market[] = [testMarket()],
  events: readonly EventGroup[] = testEvents(markets),
): Feed {
  const data = new Float64Array(rows.length * FEED_SLOTS).fill(ABSENT);
  rows.forEach((row, i) => {
    const base = i * FEED_SLOTS;
    const units = (cents: number | null) => (cents === null ? ABSENT : Math.round(cents * 100));
    const mirror = (cents: number | null) => (cents === null ? null : 100 - cents);
    const [yesBid, yesAsk] = row.yes ?? [null, null];
    const [noBid, noAsk] = row.no ?? [mirror(yesAsk), mirror(yesBid)];
    data[base + FEED.time] = at(row.t);
    data[base + FEED.market] = row.market ?? 0;
    data[base + FEED.kind] = row.tick === undefined ? FeedKind.book : FeedKind.tickChange;
    data[base + FEED.yesBid] = units(yesBid);
    data[base + FEED.yesAsk] = units(yesAsk);
    data[base + FEED.noBid] = units(noBid);
    data[base + FEED.noAsk] = units(noAsk);
    if (row.size !== undefined) {
      for (const slot of [FEED.yesBidSize, FEED.yesAskSize, FEED.noBidSize, FEED.noAskSize]) {
        data[base + slot] = row.size * 1e6;
      }
    }
    if (row.tick !== undefined) data[base + FEED.tick] = row.tick;
  });
  return {
    info: {
      name: "test",
      format: "test",
      hash: "",
      madeUp: true,
      corrections: [],
      assumptions: [],
      quality: [],
      cadence: 1_000_000,
    },
    events,
    markets,
    signals: [],
    rows: data,
    count: rows.length,
    recorded: rows.filter((row) => row.tick === undefined).length,
  };
}
