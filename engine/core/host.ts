import type { HandlerTime } from "../../runtime/abi/handler-time.ts";
import {
  DEFAULT_STEP_BUDGET,
  EventKind,
  INPUT,
  INPUT_SLOTS,
  MARKET_BASE,
  MARKET_SLOTS,
  OPEN_ORDER_SLOTS,
  OUTPUT,
  SEED_BASE,
  SEED_SLOTS,
  SIGNAL_BASE,
  SIGNAL_SLOTS,
} from "../../runtime/abi/layout.ts";
import type { StrategyInstance, StrategyModule } from "../../runtime/abi/strategy.ts";
import { ChangeLog, MarketTable } from "./market-table.ts";
import { OpenOrderTable, openOrderSlots, writeOpenOrders } from "./open-orders.ts";
import { writeQuestions } from "./questions.ts";
import { SignalTable } from "./signal-table.ts";

/** Events between two checkpoints of the state. */
export const CHECKPOINT_EVENTS = 256;

/** Thrown when a strategy that is run again over the same inputs behaves otherwise: a fault of its host. */
export class ReplayError extends Error {
  override readonly name = "ReplayError";
}

/** State at a checkpoint, the tables then, and the inputs of the calls since. */
export interface RecentCalls {
  readonly checkpoint: Float64Array;
  readonly tables: Float64Array;
  /** Names of the signals, by their rows in `tables` and `log`. */
  readonly signals: readonly string[];
  readonly log: Float64Array;
  readonly count: number;
  /** True where the calls were shown the open orders. */
  readonly hasOrders: boolean;
}

/** How far a rehearsal has come. */
export interface Rehearsal {
  readonly events: number;
  readonly failed: number | null;
}

/**
 * One strategy instance and what is needed to tell its state before any event.
 *
 * A failed handler leaves the instance half-changed, so the state before that event is made again: a
 * fresh instance, the last checkpoint, and the copied inputs of the events since.
 */
export class StrategyHost {
  /** Input slots of the next event; `call` copies them into the block. */
  readonly input = new Float64Array(INPUT_SLOTS);
  /** The tables; `call` copies what changed in them into the block. */
  markets: MarketTable;
  /** The open orders, for `fill` before each call; null where the strategy does not read them. */
  readonly openOrders: OpenOrderTable | null;
  readonly signals: SignalTable;
  /** Seeds of the strategy's random numbers, which its construction reads. */
  seed: Float64Array = new Float64Array(SEED_SLOTS).fill(12_345);
  readonly #module: StrategyModule;
  readonly #params: Float64Array;
  readonly #questions: readonly string[];
  readonly #handled: Uint8Array;
  readonly #instance: StrategyInstance;
  /**
   * Of each event since the checkpoint: input slots, of the tables of markets and of signals the number of changed
   * rows, and each row's number and slots, and the rows of open orders that the inputs count.
   */
  readonly #log = new ChangeLog();
  #checkpoint: Float64Array | null = null;
  /** The tables at the checkpoint: the block from the first of them on. */
  #checkpointTables: Float64Array;
  #inputAtStart: Float64Array;
  #sinceCheckpoint = 0;
  #failed = false;

  /**
   * @param params one slot a parameter, in the order of the ABI file
   * @param markets rows of the market table
   * @param questions of the markets, by row
   */
  constructor(module: StrategyModule, params: Float64Array, markets = 1, questions: readonly string[] = []) {
    this.#questions = questions;
    this.markets = new MarketTable(markets);
    this.signals = new SignalTable(module.abi.signals?.length ?? 0);
    this.#checkpointTables = new Float64Array(0);
    this.#inputAtStart = this.input;
    this.input[INPUT.marketCount] = markets;
    this.openOrders = module.abi.orders === true ? new OpenOrderTable() : null;
    this.#module = module;
    this.#params = params;
    this.#handled = new Uint8Array(Math.max(...Object.values(EventKind)) + 1);
    for (const name of module.abi.events) this.#handled[EventKind[name]] = 1;
    this.#instance = module.instantiate(params);
    writeQuestions(this.#instance.block(), questions);
    this.input[INPUT.stepBudget] = module.abi.stepBudget > 0 ? module.abi.stepBudget : DEFAULT_STEP_BUDGET;
  }

  /** True where the strategy declares a handler for the event. */
  handles(kind: number): boolean {
    return this.#handled[kind] === 1;
  }

  /** The block; its output slots are those of the last call. */
  block(): Float64Array {
    return this.#instance.block();
  }

  /** Constructs the strategy object. False: an error, described in the block. */
  start(): boolean {
    this.#inputAtStart = this.input.slice();
    this.#write();
    this.#instance.block().set(this.seed, SEED_BASE);
    if (!this.#instance.start()) {
      this.#failed = true;
      return false;
    }
    this.#makeCheckpoint();
    return true;
  }

  /** Runs the handler of `kind` on `input`. False: an error, described in the block. */
  call(kind: number): boolean {
    if (this.#sinceCheckpoint === CHECKPOINT_EVENTS) this.#makeCheckpoint();
    this.input[INPUT.kind] = kind;
    this.#write();
    // Also where the host throws.
    this.#failed = true;
    if (!this.#instance.handle(kind)) return false;
    this.#failed = false;
    this.#sinceCheckpoint++;
    return true;
  }

  /** Takes all that another host's strategy was told, but for the step budget. */
  copyInput(from: StrategyHost): void {
    const budget = this.input[INPUT.stepBudget]!;
    this.input.set(from.input);
    this.input[INPUT.stepBudget] = budget;
    const rows = from.markets.rows.length;
    this.#instance.block().set(MarketTable.copyOf(from.#instance.block(), rows), MARKET_BASE);
  }

  /** Goes on in the place of another host: from here on that one's market table is this one's. */
  succeed(from: StrategyHost): void {
    this.copyInput(from);
    this.markets = from.markets;
    this.#checkpointTables = this.#instance.block().slice(MARKET_BASE);
  }

  /** Replaces the state of a started strategy. Throws HostError where it does not fit. */
  load(state: Float64Array): void {
    this.#instance.loadState(state);
    this.#checkpoint = state;
    this.#checkpointTables = this.#instance.block().slice(MARKET_BASE);
    this.#log.length = 0;
    this.#sinceCheckpoint = 0;
  }

  /** State at the last checkpoint, before the recent calls; null where the construction failed. */
  checkpoint(): Float64Array | null {
    return this.#checkpoint;
  }

  /** Copy of the recent calls, for a rehearsal that goes on while this host does. */
  recent(): RecentCalls {
    const { slots, length } = this.#log;
    return {
      checkpoint: this.#checkpoint ?? new Float64Array(0),
      tables: this.#checkpointTables.slice(),
      signals: this.#module.abi.signals ?? [],
      log: slots.slice(0, length),
      count: this.#sinceCheckpoint,
      hasOrders: this.openOrders !== null,
    };
  }

  /**
   * Runs calls of another host through this one's instance, which must hold that one's checkpoint, `slice`
   * of them between two yields. Yields after each slice how many it handled so far, and the kind of
   * the call that failed or null, which ends it. This host is of no further use. A strategy that reads open
   * orders is shown, in calls that did not tell them, those of its own table that were placed before the call.
   */
  *rehearse({ tables, signals, log, count, hasOrders }: RecentCalls, slice: number): Generator<Rehearsal, void> {
    let events = 0;
    const own = this.#module.abi.signals ?? [];
    const rowOf = (row: number): number => own.indexOf(signals[row] ?? "");
    this.#instance.block().set(tables.subarray(0, SIGNAL_BASE - MARKET_BASE), MARKET_BASE);
    for (const row of signals.keys()) {
      const to = rowOf(row);
      const from = SIGNAL_BASE - MARKET_BASE + row * SIGNAL_SLOTS;
      if (to >= 0)
        this.#instance.block().set(tables.subarray(from, from + SIGNAL_SLOTS), SIGNAL_BASE + to * SIGNAL_SLOTS);
    }
    let at = 0;
    for (let i = 0; i < count; i++) {
      const block = this.#instance.block();
      block.set(log.subarray(at, at + INPUT_SLOTS));
      block[INPUT.stepBudget] = this.input[INPUT.stepBudget]!;
      const kind = block[INPUT.kind]!;
      at += INPUT_SLOTS;
      for (let rows = log[at++]!; rows > 0; rows--) {
        const row = log[at++]!;
        block.set(log.subarray(at, at + MARKET_SLOTS), MARKET_BASE + row * MARKET_SLOTS);
        at += MARKET_SLOTS;
      }
      at = SignalTable.replay(block, log, at, rowOf);
      const orders = openOrderSlots(block[INPUT.orderCount]!);
      writeOpenOrders(block, log.subarray(at, at + orders));
      at += orders;
      if (!hasOrders && this.openOrders !== null) {
        const placed = this.openOrders.placedBefore(block[INPUT.now]!);
        block[INPUT.orderCount] = placed.length / OPEN_ORDER_SLOTS;
        writeOpenOrders(block, placed);
      }
      if (!this.handles(kind)) continue;
      if (kind === EventKind.signal) {
        const row = rowOf(block[INPUT.signalIndex]!);
        // The other module did not ask for what this one asks for: nothing is heard of it.
        if (row < 0) continue;
        block[INPUT.signalIndex] = row;
      }
      events++;
      if (!this.#instance.handle(kind)) {
        yield { events, failed: kind };
        return;
      }
      if (events % slice === 0) yield { events, failed: null };
    }
    yield { events, failed: null };
  }

  /** File and line of the last error, or null. */
  errorPlace(): { readonly file: string; readonly line: number } | null {
    return this.#instance.errorPlace();
  }

  /** Nanoseconds and calls inside handlers so far. */
  handlerTime(): HandlerTime {
    return this.#instance.handlerTime;
  }

  /**
   * Canonical state: the present one, or the one before the event that failed. Empty where the
   * construction itself failed.
   */
  state(): Float64Array {
    if (!this.#failed) return this.#instance.saveState();
    return this.#checkpoint === null ? new Float64Array(0) : this.#replay(this.#checkpoint);
  }

  /** Writes the inputs into the block and into the log. */
  #write(): void {
    const block = this.#instance.block();
    block.set(this.input);
    const log = this.#log;
    log.addAll(this.input);
    const at = log.length;
    log.add(0);
    this.markets.flush(block, log);
    log.slots[at] = (log.length - at - 1) / (1 + MARKET_SLOTS);
    this.signals.flush(block, log);
    if (this.openOrders === null) return;
    const rows = this.openOrders.used();
    writeOpenOrders(block, rows);
    log.addAll(rows);
  }

  #makeCheckpoint(): void {
    this.#checkpoint = this.#instance.saveState();
    this.#checkpointTables = this.#instance.block().slice(MARKET_BASE);
    this.#log.length = 0;
    this.#sinceCheckpoint = 0;
  }

  #replay(checkpoint: Float64Array): Float64Array {
    const again = this.#module.instantiate(this.#params);
    again.block().set(this.#inputAtStart);
    again.block().set(this.#checkpointTables, MARKET_BASE);
    writeQuestions(again.block(), this.#questions);
    again.block().set(this.seed, SEED_BASE);
    if (!again.start()) throw new ReplayError("the strategy's construction fails when it is run again");
    again.loadState(checkpoint);
    const { slots } = this.#log;
    let at = 0;
    for (let i = 0; i < this.#sinceCheckpoint; i++) {
      const input = slots.subarray(at, at + INPUT_SLOTS);
      const block = again.block();
      block.set(input);
      at += INPUT_SLOTS;
      for (let rows = slots[at++]!; rows > 0; rows--) {
        const row = slots[at++]!;
        block.set(slots.subarray(at, at + MARKET_SLOTS), MARKET_BASE + row * MARKET_SLOTS);
        at += MARKET_SLOTS;
      }
      at = SignalTable.replay(block, slots, at, (row) => row);
      const orders = openOrderSlots(input[INPUT.orderCount]!);
      writeOpenOrders(block, slots.subarray(at, at + orders));
      at += orders;
      if (!again.handle(input[INPUT.kind]!)) {
        const code = again.block()[OUTPUT.errorCode];
        throw new ReplayError(`event ${i} after the checkpoint fails with code ${code} when it is run again`);
      }
    }
    return again.saveState();
  }
}
