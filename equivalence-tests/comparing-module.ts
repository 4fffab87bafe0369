import { openOrderSlots } from "../engine/core/open-orders.ts";
import { HostError } from "../engine/hosts/errors.ts";
import type { AbiFile } from "../runtime/abi/abi-file.ts";
import type { HandlerTime } from "../runtime/abi/handler-time.ts";
import {
  EventKind,
  type EventName,
  INPUT,
  INPUT_SLOTS,
  type InputName,
  MARKET_BASE,
  MARKET_SLOTS,
  MAX_SIGNALS,
  type MarketName,
  ONE_MARKET,
  OPEN_ORDER_BASE,
  OUTPUT,
  QUESTION_BASE,
  QUESTION_SLOTS,
  SEED_BASE,
  SEED_SLOTS,
  SIGNAL_BASE,
  SIGNAL_SLOTS,
  type Target,
  TRAPS,
} from "../runtime/abi/layout.ts";
import type { StrategyInstance, StrategyModule } from "../runtime/abi/strategy.ts";
import { compareOutputs, compareStates, type LaneCall } from "./compare-call.ts";
import { type CallKind, type FieldDifference, type LaneValue, textValue } from "./difference.ts";
import type { Lanes } from "./lanes.ts";

/** A difference, placed in its instance. */
export interface InstanceDifference extends FieldDifference {
  readonly event: number;
  readonly kind: CallKind;
  /** With the first row of the market table. */
  readonly input: Readonly<Record<InputName | MarketName, number>>;
}

/** What was compared so far, over all instances of a comparing module. */
export class Comparison {
  /** Calls that ran on all three lanes: events, and constructions. */
  events = 0;
  /** Instances whose lanes parted. */
  mismatches = 0;
  first: InstanceDifference | null = null;
  /** Calls by kind, intents, log lines and errors by class, of the python lane: what the events exercised. */
  readonly coverage = new Coverage();

  /** Takes the first difference of an instance. */
  differ(difference: InstanceDifference): void {
    this.mismatches += 1;
    this.first ??= difference;
  }
}

/** What a run exercised. A proof over events that did nothing would be worth nothing. */
export class Coverage {
  readonly calls: Partial<Record<CallKind, number>> = {};
  intents = 0;
  logSlots = 0;
  readonly errors: Record<string, number> = {};

  add(kind: CallKind, block: Float64Array): void {
    this.calls[kind] = (this.calls[kind] ?? 0) + 1;
    this.intents += block[OUTPUT.intentCount] ?? 0;
    this.logSlots += block[OUTPUT.logSlots] ?? 0;
    const code = block[OUTPUT.errorCode] ?? 0;
    if (code === 0) return;
    const name = trapNames.get(code) ?? String(code);
    this.errors[name] = (this.errors[name] ?? 0) + 1;
  }
}

const trapNames = new Map(Object.entries(TRAPS).map(([name, { trap }]) => [trap as number, name]));
const kindNames = new Map(Object.entries(EventKind).map(([name, kind]) => [kind as number, name as EventName]));
const targets = ["python", "typescript", "wasm"] as const satisfies readonly Target[];

/**
 * One module over three lanes: each of its instances runs every call on all of them and compares
 * outputs and state. The caller sees the python lane. Where the lanes part, that is noted in
 * `comparison`, and the instance goes on with the python lane alone: later differences of the same
 * instance would only follow from the first.
 */
export function comparingModule(lanes: Lanes, comparison: Comparison): StrategyModule {
  return {
    abi: lanes.python.abi,
    target: lanes.python.target,
    instantiate: (params) => new ComparingInstance(lanes, params, comparison),
    close: () => {
      for (const target of targets) lanes[target].close();
    },
  };
}

type Instances = Readonly<Record<Target, StrategyInstance>>;

class ComparingInstance implements StrategyInstance {
  readonly #abi: AbiFile;
  readonly #lanes: Instances;
  readonly #comparison: Comparison;
  /** State after the last call, as all lanes gave it. */
  #state: Float64Array | null = null;
  #calls = 0;
  #agrees = true;

  constructor(lanes: Lanes, params: Float64Array, comparison: Comparison) {
    this.#abi = lanes.python.abi;
    this.#comparison = comparison;
    this.#lanes = {
      python: lanes.python.instantiate(params),
      typescript: lanes.typescript.instantiate(params),
      wasm: lanes.wasm.instantiate(params),
    };
  }

  block(): Float64Array {
    return this.#lanes.python.block();
  }

  start(): boolean {
    return this.#call("construction", (lane) => lane.start());
  }

  handle(kind: number): boolean {
    return this.#call(kindNames.get(kind) ?? "construction", (lane) => lane.handle(kind));
  }

  errorPlace(): { readonly file: string; readonly line: number } | null {
    return this.#lanes.python.errorPlace();
  }

  saveState(): Float64Array {
    return this.#state === null ? this.#lanes.python.saveState() : this.#state.slice();
  }

  loadState(state: Float64Array): void {
    this.#lanes.python.loadState(state);
    this.#state = null;
    if (!this.#agrees) return;
    this.#lanes.typescript.loadState(state);
    this.#lanes.wasm.loadState(state);
  }

  get handlerTime(): HandlerTime {
    return this.#lanes.python.handlerTime;
  }

  #call(kind: CallKind, run: (lane: StrategyInstance) => boolean): boolean {
    this.#state = null;
    const event = this.#calls++;
    if (!this.#agrees) return run(this.#lanes.python);
    const input = this.block().slice();
    for (const lane of [this.#lanes.typescript, this.#lanes.wasm]) copyInputs(input, lane.block());
    const outcome = this.#runAll(run);
    const difference = this.#compare(outcome);
    this.#comparison.events += 1;
    if (!(outcome.python instanceof HostError)) this.#comparison.coverage.add(kind, outcome.python.block);
    if (difference !== null) {
      this.#agrees = false;
      this.#state = null;
      this.#comparison.differ({ ...difference, event, kind, input: namedInput(input) });
    }
    if (outcome.python instanceof HostError) throw outcome.python;
    return outcome.python.ok;
  }

  #runAll(run: (lane: StrategyInstance) => boolean): Readonly<Record<Target, LaneOutcome>> {
    const one = (target: Target): LaneOutcome => runLane(this.#lanes[target], run);
    return { python: one("python"), typescript: one("typescript"), wasm: one("wasm") };
  }

  #compare({ python, typescript, wasm }: Readonly<Record<Target, LaneOutcome>>): FieldDifference | null {
    if (python instanceof HostError || typescript instanceof HostError || wasm instanceof HostError) {
      const values = { python: hostValue(python), typescript: hostValue(typescript), wasm: hostValue(wasm) };
      return { field: "host", values };
    }
    const difference = compareOutputs({ python, typescript, wasm });
    if (difference !== null || !python.ok) return difference;
    const states = {
      python: this.#lanes.python.saveState(),
      typescript: this.#lanes.typescript.saveState(),
      wasm: this.#lanes.wasm.saveState(),
    };
    this.#state = states.python;
    return compareStates(this.#abi.state, states);
  }
}

/** The answer of a lane, or how it failed its host; that is never an error of the language. */
type LaneOutcome = LaneCall | HostError;

/** Throws only where the lane's process was ended from outside, which says nothing of the program. */
function runLane(lane: StrategyInstance, run: (lane: StrategyInstance) => boolean): LaneOutcome {
  try {
    const ok = run(lane);
    return { ok, block: lane.block(), place: ok ? null : lane.errorPlace() };
  } catch (error) {
    if (error instanceof HostError && error.code !== "host-died") return error;
    throw error;
  }
}

function hostValue(outcome: LaneOutcome): LaneValue {
  return textValue(outcome instanceof HostError ? `${outcome.code}: ${outcome.message}` : "returned");
}

/** The inputs and the tables; what a call writes stays. */
function copyInputs(from: Float64Array, to: Float64Array): void {
  to.set(from.subarray(0, INPUT_SLOTS));
  const end = MARKET_BASE + (from[INPUT.marketCount] ?? 0) * MARKET_SLOTS;
  to.set(from.subarray(MARKET_BASE, end), MARKET_BASE);
  const orders = OPEN_ORDER_BASE + openOrderSlots(from[INPUT.orderCount] ?? 0);
  to.set(from.subarray(OPEN_ORDER_BASE, orders), OPEN_ORDER_BASE);
  to.set(from.subarray(SEED_BASE, SEED_BASE + SEED_SLOTS), SEED_BASE);
  to.set(from.subarray(SIGNAL_BASE, SIGNAL_BASE + MAX_SIGNALS * SIGNAL_SLOTS), SIGNAL_BASE);
  const texts = QUESTION_BASE + (from[INPUT.marketCount] ?? 0) * QUESTION_SLOTS;
  to.set(from.subarray(QUESTION_BASE, texts), QUESTION_BASE);
}

function namedInput(input: Float64Array): Record<InputName | MarketName, number> {
  const named = Object.entries(ONE_MARKET).map(([name, slot]) => [name, input[slot] ?? 0]);
  return Object.fromEntries(named) as Record<InputName | MarketName, number>;
}
