import { isDeepStrictEqual } from "node:util";
import type { AbiFile } from "../../runtime/abi/abi-file.ts";
import { EventKind, OUTPUT, TRAPS } from "../../runtime/abi/layout.ts";
import type { StrategyModule } from "../../runtime/abi/strategy.ts";
import type { StrategyHost } from "../core/host.ts";
import type { Instance } from "../core/instance.ts";
import type { StrategyError } from "../core/run-context.ts";
import { planMigration, type StateMigration } from "../core/state-migration.ts";
import { MigrationRefused } from "../core/state-mover.ts";
import type { FieldMove, FieldRefusal } from "../core/state-plan.ts";
import type { EngineRun } from "./run.ts";
import { SwapRefused } from "./swap-errors.ts";
import { type CarriedParams, carryParams, ParamError, type ParamMove } from "./swap-params.ts";
import { lackOf } from "./wanted.ts";

/** An instance that halts within its first calls into a new module takes the swap back. */
export const PROBATION_CALLS = 50;

/** One entry of the run's log: another module took over. */
export interface SwapRecord {
  readonly kind: "swap" | "rollback";
  /** `request` of a person, or the `probation` of a new module that it did not pass. */
  readonly cause: "request" | "probation";
  /** Number of the entry in the run's log. */
  readonly sequence: number;
  /** Time of the event before it, microseconds. */
  readonly time: number;
  readonly from: ModuleId;
  readonly to: ModuleId;
  readonly fields: readonly FieldMove[];
  readonly params: readonly ParamMove[];
  /** Instances that were put over, those among them that had halted, and their open orders, all kept. */
  readonly instances: number;
  readonly revived: number;
  readonly openOrders: number;
  /** Recorded inputs that the new module ran in its dry run. */
  readonly dryRunEvents: number;
  /** Milliseconds of loading, checks and dry run, while the old module traded. */
  readonly prepareMs: number;
  /** Milliseconds in which no event could be taken. */
  readonly pauseMs: number;
  /** What went wrong in the module that was left by a rollback, if anything. */
  readonly error: StrategyError | null;
}

export interface ModuleId {
  /** SHA-256 of the module's bytes, of its source, and of its state schema. */
  readonly module: string;
  readonly source: string;
  readonly state: string;
}

/** A module that passed its checks and waits for the next event boundary. */
export interface PreparedSwap {
  readonly module: StrategyModule;
  /** The module that it was checked against. */
  readonly base: StrategyModule;
  readonly params: CarriedParams;
  readonly migration: StateMigration;
  /** Started instances, by market. */
  readonly hosts: ReadonlyMap<number, Started>;
  readonly dryRunEvents: number;
  readonly prepareMs: number;
}

interface Started {
  readonly host: StrategyHost;
  /** State as `__init__` leaves it. */
  readonly fresh: Float64Array;
}

/** What a rollback goes back to. */
interface Former {
  readonly module: StrategyModule;
  readonly params: Float64Array;
  /** States when it was left, by market, and the markets that had halted by then. */
  readonly states: ReadonlyMap<number, Float64Array>;
  readonly halted: ReadonlySet<number>;
}

/**
 * Puts other modules into a run, between two events. Everything is checked and tried first; a swap
 * that fails at any point before its last step has changed nothing.
 */
export class Swapper {
  readonly #run: EngineRun;
  readonly #clock: () => number;
  readonly #former: Former[] = [];
  #halted = 0;

  /** @param clock milliseconds, for the pauses; it decides nothing */
  constructor(run: EngineRun, clock: () => number) {
    this.#run = run;
    this.#clock = clock;
  }

  get canRollBack(): boolean {
    return this.#former.length > 0;
  }

  /**
   * Checks a module against the running one, and runs the last inputs of every live instance through
   * it with its state carried over; between the parts of that it waits for `breathe`. Throws SwapRefused.
   */
  async prepare(
    module: StrategyModule,
    given: Readonly<Record<string, number>>,
    breathe: () => Promise<void>,
  ): Promise<PreparedSwap> {
    const began = this.#clock();
    const base = this.#run.module;
    checkDeclaration(base, module);
    const lack = lackOf(module.abi, this.#run.source);
    if (lack !== null) throw new SwapRefused(`swap-${lack.code}`, lack.message, lack.help);
    const migration = planned(base.abi, module.abi);
    const params = carried(base.abi, this.#run.params, module.abi, given);
    const hosts = new Map<number, Started>();
    let dryRunEvents = 0;
    for (const instance of this.#live()) {
      if (instance.status !== "running") continue;
      dryRunEvents += await dryRun(instance, module, params.slots, migration, breathe);
      if (instance.status !== "running") continue;
      await breathe();
      hosts.set(instance.first.terms.index, started(instance, module, params.slots));
      await breathe();
    }
    return { module, base, params, migration, hosts, dryRunEvents, prepareMs: this.#clock() - began };
  }

  /** Changes the module, now. Must be called between two events. Throws SwapRefused. */
  commit(prepared: PreparedSwap): SwapRecord {
    const { module, params, migration } = prepared;
    const run = this.#run;
    if (run.module !== prepared.base) {
      throw new SwapRefused("swap-busy", "another module came in between", "try again");
    }
    const began = this.#clock();
    const states = new Map<number, Float64Array>();
    const successors = this.#live().map((instance) => {
      const { index } = instance.first.terms;
      return trial(instance.first.terms.slug, () => {
        const { host, fresh } = prepared.hosts.get(index) ?? started(instance, module, params.slots);
        const old = instance.state();
        states.set(index, old);
        host.load(migration.apply(old, fresh));
        return { instance, host };
      });
    });
    const former = { module: run.module, params: run.params, states, halted: this.#haltedMarkets() };
    for (const { instance, host } of successors) instance.takeOver(host, module.abi);
    const sequence = run.changeModule(module, params.slots);
    const pauseMs = this.#clock() - began;
    this.#former.push(former);
    return {
      ...this.#record(former.module, sequence, successors),
      kind: "swap",
      cause: "request",
      fields: migration.moves,
      params: params.moves,
      revived: 0,
      dryRunEvents: prepared.dryRunEvents,
      prepareMs: prepared.prepareMs,
      pauseMs,
      error: null,
    };
  }

  /**
   * Puts the module before the last swap back, with the state carried back the same way; what has no
   * way back is as it was when that module was left. Instances that halted since then run again.
   * Must be called between two events. Throws SwapRefused.
   */
  rollback(cause: SwapRecord["cause"]): SwapRecord {
    const former = this.#former.at(-1);
    if (former === undefined) {
      throw new SwapRefused("swap-no-previous", "the run has had no other module", "swap a file in first");
    }
    const run = this.#run;
    const began = this.#clock();
    const left = run.module;
    const plan = planMigration(left.abi.state, former.module.abi.state, "rollback");
    if (!plan.ok) throw refused(plan.refusals[0]!);
    const { migration } = plan;
    const lost = this.#all().filter(
      (i) => i.status === "halted" && !i.isOver && !former.halted.has(i.first.terms.index),
    );
    const successors = [...this.#live(), ...lost].map((instance) =>
      trial(instance.first.terms.slug, () => ({ instance, host: this.#back(instance, former, migration) })),
    );
    const { tally } = run.context;
    const error = lost.find((instance) => instance.error !== null)?.error ?? null;
    for (const { instance, host } of successors) instance.takeOver(host, former.module.abi);
    tally.halted -= lost.length;
    tally.error = this.#all().find((instance) => instance.error !== null)?.error ?? null;
    this.#halted = tally.halted;
    const sequence = run.changeModule(former.module, former.params);
    const pauseMs = this.#clock() - began;
    this.#former.pop();
    const params = former.module.abi.params.map((param, i): ParamMove => {
      const value = former.params[i]!;
      return { name: param.name, type: param.type, fate: "carried", value, default: Number(param.default) };
    });
    return {
      ...this.#record(left, sequence, successors),
      kind: "rollback",
      cause,
      fields: migration.moves,
      params,
      revived: lost.length,
      dryRunEvents: 0,
      prepareMs: 0,
      pauseMs,
      error,
    };
  }

  /**
   * To be called after every event: takes the last swap back where an instance has halted within its
   * first calls into the new module. Null where nothing was to do.
   */
  watch(): SwapRecord | null {
    const { tally } = this.#run.context;
    if (tally.halted === this.#halted) return null;
    this.#halted = tally.halted;
    const former = this.#former.at(-1);
    if (former === undefined) return null;
    const failed = this.#all().some(
      (i) => i.status === "halted" && !former.halted.has(i.first.terms.index) && i.callsInModule() < PROBATION_CALLS,
    );
    return failed ? this.rollback("probation") : null;
  }

  #back(instance: Instance, former: Former, migration: StateMigration): StrategyHost {
    const { host, fresh } = started(instance, former.module, former.params);
    const template = former.states.get(instance.first.terms.index) ?? fresh;
    host.load(carriedBack(instance, migration, template));
    return host;
  }

  #record(left: StrategyModule, sequence: number, put: readonly { instance: Instance }[]) {
    const { now, module } = this.#run;
    return {
      sequence,
      time: now,
      from: identify(left),
      to: identify(module),
      instances: put.length,
      openOrders: put.reduce(
        (sum, { instance }) => sum + instance.markets.reduce((n, { executor }) => n + executor.orders.count, 0),
        0,
      ),
    };
  }

  #all(): Instance[] {
    return this.#run.instances.filter((instance) => instance !== undefined);
  }

  #live(): Instance[] {
    return this.#all().filter((instance) => instance.status === "running");
  }

  #haltedMarkets(): Set<number> {
    return new Set(
      this.#all()
        .filter((instance) => instance.status === "halted")
        .map((instance) => instance.first.terms.index),
    );
  }
}

/** State for the way back; that of a module which cannot tell it any more is what it was at the swap. */
function carriedBack(instance: Instance, migration: StateMigration, template: Float64Array): Float64Array {
  try {
    return migration.apply(instance.state(), template);
  } catch {
    return template;
  }
}

export function identify({ abi, target }: StrategyModule): ModuleId {
  return { module: target.moduleHash, source: abi.hashes.source, state: abi.state.hash };
}

/** What a module must share with the running one. */
function checkDeclaration(running: StrategyModule, next: StrategyModule): void {
  const old = running.abi;
  const { abi } = next;
  if (running.target.kind === "python" || next.target.kind !== running.target.kind) {
    const message = `the run is on ${running.target.kind}, the module on ${next.target.kind}`;
    throw new SwapRefused("swap-target", message, "swap between modules of one compiled target");
  }
  if (abi.name !== old.name) {
    const message = `the run trades ${old.name}, and the file holds ${abi.name}`;
    throw new SwapRefused("PMT1023", message, "start a run of its own for another strategy");
  }
  if (abi.scope !== old.scope || !isDeepStrictEqual(abi.markets, old.markets)) {
    const message = `the run is for ${showMarkets(old)}, and the file for ${showMarkets(abi)}`;
    throw new SwapRefused("PMT1022", message, "start a run of its own for other markets");
  }
}

function showMarkets({ markets, scope }: AbiFile): string {
  const which =
    markets.kind === "all"
      ? "every market"
      : markets.kind === "series"
        ? `the series ${markets.slug}`
        : `the slugs ${markets.slugs.join(", ")}`;
  return `${which} by ${scope}`;
}

function planned(from: AbiFile, to: AbiFile): StateMigration {
  const plan = planMigration(from.state, to.state, "swap");
  if (plan.ok) return plan.migration;
  throw refused(plan.refusals[0]!);
}

function refused({ code, field, from, to, isShared }: FieldRefusal): SwapRefused {
  if (code === "PMT1021") {
    const message = `the new state field \`${field}\` belongs to objects that are carried, and has no first value`;
    const help = `make an object of ${to} in __init__, or keep the new value outside of those objects`;
    return new SwapRefused(code, message, help, field);
  }
  const message = isShared
    ? `the state field \`${field}\` shares its ${from} with another field, and only one of them becomes ${to}`
    : `the state field \`${field}\` is ${from} in the running module and ${to} in the new one`;
  return new SwapRefused(code, message, "give the field another name, and it starts as in a new strategy", field);
}

function carried(
  from: AbiFile,
  values: Float64Array,
  to: AbiFile,
  given: Readonly<Record<string, number>>,
): CarriedParams {
  try {
    return carryParams(from, values, to, given);
  } catch (error) {
    if (!(error instanceof ParamError)) throw error;
    throw new SwapRefused("swap-param", error.message, "see the parameters of the new file", null, { cause: error });
  }
}

/** Runs a part of a swap; whatever the new module does wrong in it becomes a refusal. */
function trial<T>(market: string, part: () => T): T {
  try {
    return part();
  } catch (error) {
    if (error instanceof SwapRefused) throw error;
    if (error instanceof MigrationRefused) throw refused(error.refusal);
    throw failed(market, error instanceof Error ? error.message : String(error), error);
  }
}

function failed(market: string, reason: string, cause?: unknown): SwapRefused {
  const message = `the new module failed in its dry run on ${market}: ${reason}`;
  return new SwapRefused("PMT1024", message, "the old module goes on; mend the file and swap again", null, { cause });
}

function started(instance: Instance, module: StrategyModule, params: Float64Array): Started {
  const host = instance.candidate(module, params);
  if (!host.start()) throw failed(instance.first.terms.slug, describe(host, module.abi, "__init__"));
  return { host, fresh: host.state() };
}

/** Events of a dry run between two looks at what is due. */
const DRY_RUN_SLICE = 32;

/**
 * Runs the last inputs of an instance through a fresh instance of the new module, with the state
 * carried over as a swap would, and one more book event and timer. Stops to `breathe` in between, so
 * that the run goes on meanwhile. Returns the number of events.
 */
async function dryRun(
  instance: Instance,
  module: StrategyModule,
  params: Float64Array,
  migration: StateMigration,
  breathe: () => Promise<void>,
): Promise<number> {
  const { slug } = instance.first.terms;
  const recent = instance.recent();
  const { host, fresh } = trial(slug, () => started(instance, module, params));
  const taken = trial(slug, () => migration.apply(recent.checkpoint, fresh));
  await breathe();
  trial(slug, () => host.load(taken));
  await breathe();
  trial(slug, () => {
    if (!sameSlots(host.state(), taken)) throw failed(slug, "it does not keep the state that it is given");
  });
  await breathe();
  const fails = (kind: number) => failed(slug, describe(host, module.abi, kindNames.get(kind) ?? String(kind)));
  const slices = host.rehearse(recent, DRY_RUN_SLICE);
  let events = 0;
  for (let next = trial(slug, () => slices.next()); next.done !== true; next = trial(slug, () => slices.next())) {
    events = next.value.events;
    if (next.value.failed !== null) throw fails(next.value.failed);
    await breathe();
  }
  trial(slug, () => {
    for (const kind of [EventKind.book, EventKind.timer]) {
      if (!host.handles(kind)) continue;
      events++;
      if (!host.call(kind)) throw fails(kind);
    }
    host.state();
  });
  return events;
}

const kindNames = new Map<number, string>(Object.entries(EventKind).map(([name, kind]) => [kind, `on_${name}`]));

function describe(host: StrategyHost, abi: AbiFile, handler: string): string {
  const trap = host.block()[OUTPUT.errorCode];
  const name = Object.entries(TRAPS).find(([, entry]) => entry.trap === trap)?.[0] ?? `unknown error ${trap}`;
  const place = host.errorPlace();
  const where = place === null ? "" : ` (${place.file}, line ${place.line})`;
  const budget = name === "StepLimit" ? `, more than ${abi.stepBudget} steps` : "";
  return `${name} in ${handler}${where}${budget}`;
}

/** Bit by bit: every NaN of a state is the same one. */
function sameSlots(a: Float64Array, b: Float64Array): boolean {
  return bytesOf(a).equals(bytesOf(b));
}

function bytesOf({ buffer, byteOffset, byteLength }: Float64Array): Buffer {
  return Buffer.from(buffer, byteOffset, byteLength);
}
