import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { linkWasm } from "../../compiler/link/wasm.ts";
import { memoryTree, type SourceTree } from "../../compiler/project.ts";
import { loadPythonModule } from "../../engine/hosts/python.ts";
import { loadTypeScriptModule } from "../../engine/hosts/typescript.ts";
import { loadWasmModule } from "../../engine/hosts/wasm.ts";
import type { AbiFile } from "../../runtime/abi/abi-file.ts";
import {
  ABSENT,
  EventKind,
  type EventName,
  INPUT,
  INTENT_BASE,
  INTENT_SLOTS,
  type InputName,
  LOG_BASE,
  MAX_OPEN_ORDERS,
  MAX_SIGNALS,
  type MarketName,
  ONE_MARKET,
  OPEN_ORDER,
  OPEN_ORDER_BASE,
  OPEN_ORDER_SLOTS,
  type OpenOrderName,
  OUTPUT,
  SEED_BASE,
  SEED_SLOTS,
  SIGNAL_BASE,
  SIGNAL_SLOTS,
  type Target,
  TRAPS,
} from "../../runtime/abi/layout.ts";
import type { StrategyInstance, StrategyModule } from "../../runtime/abi/strategy.ts";
import { prepare } from "./prepare.ts";

/** One call of a handler: inputs of the block by name; those that are not named keep their value. */
export interface Call {
  readonly event: EventName;
  readonly inputs: Partial<Record<InputName | MarketName, number>>;
  /** Rows of the table of open orders (OPEN_ORDER), for a program that reads it; more than it holds are counted. */
  readonly orders?: readonly OpenOrderRow[];
  /** Rows of the signal table; those that are not given keep their value. */
  readonly signals?: readonly SignalRow[];
}

export type OpenOrderRow = Readonly<Record<OpenOrderName, number>>;

export type SignalRow = readonly [value: number, receivedAt: number, time: number];

/** Everything that one target said of one call, with floats as their bits. */
export interface Answer {
  readonly ok: boolean;
  readonly intents: readonly string[];
  /** Level, template and argument bits of each line. */
  readonly logs: readonly (readonly string[])[];
  readonly logsDropped: number;
  readonly steps: number;
  readonly error: string;
  /** Class, file name and line of the error. */
  readonly place: readonly [type: string, file: string, line: number] | null;
  readonly state: readonly string[];
}

/** What one call came to on all lanes. */
export interface Step {
  readonly ok: boolean;
  /** How the lanes differ, or null. */
  readonly problem: string | null;
  readonly error: Answer["place"];
}

/** A program on some lanes: every call goes to each, on an instance of its own. */
export class Lanes {
  readonly abi: AbiFile;
  /** Names of the lanes, as differences show them. */
  readonly names: readonly string[];
  readonly #modules: readonly StrategyModule[];
  #instances: StrategyInstance[] = [];
  readonly #end: () => void;

  /** `end` frees what the modules do not. */
  constructor(abi: AbiFile, modules: Readonly<Record<string, StrategyModule>>, end: () => void = () => undefined) {
    this.abi = abi;
    this.names = Object.keys(modules);
    this.#modules = Object.values(modules);
    this.#end = end;
  }

  /** @throws ProgramError where the checker refuses the source */
  static async load(
    source: string,
    targets: readonly Target[],
    name = "strategy.py",
    tree: SourceTree = memoryTree(name),
  ): Promise<Lanes> {
    const program = await prepare(new TextEncoder().encode(source), name, tree);
    const { abi } = program;
    const wasm = targets.includes("wasm") ? (await linkWasm(program.assemblyscript())).wasm : new Uint8Array();
    const folder = mkdtempSync(join(tmpdir(), "pmtc-program-"));
    const paths = program.write(folder);
    const load: Readonly<Record<Target, () => StrategyModule>> = {
      python: () => loadPythonModule(abi, paths),
      typescript: () => loadTypeScriptModule(abi, program.typescript),
      wasm: () => loadWasmModule(abi, wasm),
    };
    const modules = Object.fromEntries(targets.map((target) => [target, load[target]()]));
    return new Lanes(abi, modules, () => rmSync(folder, { recursive: true, force: true }));
  }

  /** Fresh instances, started with the parameters' defaults. */
  start(inputs: Call["inputs"]): Answer[] {
    this.#instances = this.#instantiated();
    return this.#instances.map((instance) => {
      instance.block().fill(ABSENT, SIGNAL_BASE, SIGNAL_BASE + MAX_SIGNALS * SIGNAL_SLOTS);
      fill(instance, inputs);
      fillSeed(instance, 12_345);
      return read(this.abi, instance, instance.start());
    });
  }

  handle(call: Call): Answer[] {
    const kind = EventKind[call.event];
    return this.#instances.map((instance) => {
      fill(instance, { ...call.inputs, kind });
      if (this.abi.orders === true) fillOrders(instance, call.orders ?? []);
      instance.block().set((call.signals ?? []).flat(), SIGNAL_BASE);
      return read(this.abi, instance, instance.handle(kind));
    });
  }

  /**
   * As `start` and `handle` (with an event), with the answers compared bit by bit: their texts are made only where
   * they differ, so that long runs are quick.
   */
  advance(inputs: Call["inputs"], event: EventName | null): Step {
    if (event === null) this.#instances = this.#instantiated();
    const kind = event === null ? null : EventKind[event];
    const oks = this.#instances.map((instance) => {
      fill(instance, kind === null ? inputs : { ...inputs, kind });
      if (kind === null) fillSeed(instance, 12_345);
      return kind === null ? instance.start() : instance.handle(kind);
    });
    const [ok] = oks as [boolean];
    const [first, ...others] = this.#instances as [StrategyInstance, ...StrategyInstance[]];
    const isSame = oks.every((each) => each === ok) && others.every((other) => isSameAnswer(first, other, ok));
    if (isSame) return { ok, problem: null, error: ok ? null : placeOf(first) };
    const answers = this.#instances.map((instance, i) => read(this.abi, instance, oks[i] === true));
    return { ok, problem: difference(this.names, answers), error: null };
  }

  #instantiated(): StrategyInstance[] {
    const params = Float64Array.from(this.abi.params, (param) => Number(param.default));
    return this.#modules.map((module) => module.instantiate(params));
  }

  /** Fresh instances in place of the running ones; each goes on from the state that another target saved. */
  swap(inputs: Call["inputs"]): void {
    const states = this.#instances.map((instance) => instance.saveState());
    this.#instances = this.#instantiated();
    this.#instances.forEach((instance, i) => {
      fill(instance, inputs);
      // Another seed: the state that is loaded holds the stream.
      fillSeed(instance, 54_321);
      instance.start();
      instance.loadState(states[(i + 1) % states.length] as Float64Array);
    });
  }

  /** Every instance goes on from this state. */
  load(state: Float64Array): void {
    for (const instance of this.#instances) instance.loadState(state);
  }

  close(): void {
    for (const module of this.#modules) module.close();
    this.#end();
  }
}

function fill(instance: StrategyInstance, inputs: Call["inputs"]): void {
  const block = instance.block();
  for (const [name, value] of Object.entries(inputs)) block[ONE_MARKET[name as InputName | MarketName]] = value;
}

function fillSeed(instance: StrategyInstance, seed: number): void {
  instance.block().fill(seed, SEED_BASE, SEED_BASE + SEED_SLOTS);
}

function fillOrders(instance: StrategyInstance, orders: readonly OpenOrderRow[]): void {
  const block = instance.block();
  block[INPUT.orderCount] = orders.length;
  for (const [i, order] of orders.slice(0, MAX_OPEN_ORDERS).entries()) {
    for (const [name, slot] of Object.entries(OPEN_ORDER))
      block[OPEN_ORDER_BASE + i * OPEN_ORDER_SLOTS + slot] = order[name as OpenOrderName];
  }
}

function read(abi: AbiFile, instance: StrategyInstance, ok: boolean): Answer {
  const block = instance.block();
  const at = (slot: number): number => block[slot] ?? 0;
  const logs: string[][] = [];
  for (let from = LOG_BASE; from < LOG_BASE + at(OUTPUT.logSlots); from += 3 + at(from + 2)) {
    logs.push([String(at(from)), String(at(from + 1)), ...bits(block.slice(from + 3, from + 3 + at(from + 2)))]);
  }
  return {
    ok,
    intents: ok ? bits(block.slice(INTENT_BASE, INTENT_BASE + at(OUTPUT.intentCount) * INTENT_SLOTS)) : [],
    logs,
    logsDropped: at(OUTPUT.logsDropped),
    steps: at(OUTPUT.steps),
    error: ok ? "" : errorText(abi, instance),
    place: ok ? null : placeOf(instance),
    state: ok ? bits(instance.saveState()) : [],
  };
}

/** Outputs that every target writes alike. */
const COMPARED = [
  "intentCount",
  "logSlots",
  "logsDropped",
  "steps",
  "errorCode",
  "errorTemplate",
  "errorArgCount",
] as const;

/** Whether two instances answered the same, bit by bit. */
function isSameAnswer(one: StrategyInstance, other: StrategyInstance, ok: boolean): boolean {
  const [a, b] = [one.block(), other.block()];
  const errors: readonly string[] = ["errorTemplate", "errorArgCount"];
  if (COMPARED.some((name) => (!ok || !errors.includes(name)) && a[OUTPUT[name]] !== b[OUTPUT[name]])) return false;
  const isSameFrom = (from: number, count: number): boolean =>
    count === 0 || bytes(a, from, count).equals(bytes(b, from, count));
  if (!isSameFrom(LOG_BASE, a[OUTPUT.logSlots] ?? 0)) return false;
  if (!ok) {
    const [here, there] = [one.errorPlace(), other.errorPlace()];
    return (
      isSameFrom(OUTPUT.errorArg0, a[OUTPUT.errorArgCount] ?? 0) &&
      here?.line === there?.line &&
      basename(here?.file ?? "") === basename(there?.file ?? "")
    );
  }
  if (!isSameFrom(INTENT_BASE, (a[OUTPUT.intentCount] ?? 0) * INTENT_SLOTS)) return false;
  const [state, stateThere] = [one.saveState(), other.saveState()];
  return bytes(state, 0, state.length).equals(bytes(stateThere, 0, stateThere.length));
}

function bytes(slots: Float64Array, from: number, count: number): Buffer {
  return Buffer.from(slots.buffer, slots.byteOffset + from * 8, count * 8);
}

function placeOf(instance: StrategyInstance): [string, string, number] {
  const code = instance.block()[OUTPUT.errorCode];
  const type = Object.entries(TRAPS).find(([, { trap }]) => trap === code)?.[0] ?? `code ${code}`;
  const place = instance.errorPlace();
  return [type, basename(place?.file ?? ""), place?.line ?? 0];
}

/** Code, place, template and arguments of the error in the block. */
function errorText(abi: AbiFile, instance: StrategyInstance): string {
  const block = instance.block();
  const place = instance.errorPlace();
  const count = block[OUTPUT.errorArgCount] ?? 0;
  const args = bits(block.slice(OUTPUT.errorArg0, OUTPUT.errorArg0 + count));
  const template = abi.templates[block[OUTPUT.errorTemplate] ?? -1]?.parts.join("{}") ?? "-";
  return `${block[OUTPUT.errorCode]} at ${place?.file}:${place?.line} ${template} ${args.join(" ")}`;
}

/** Numbers with their bits, so that -0.0 and nan tell themselves apart. */
function bits(slots: Float64Array): string[] {
  const view = new DataView(slots.buffer, slots.byteOffset, slots.byteLength);
  return Array.from(slots, (value, i) => `${value}/${view.getBigUint64(i * 8, true).toString(16)}`);
}

/** The first field in which the answers differ, with the value of each lane, or null. */
export function difference(names: readonly string[], answers: readonly Answer[]): string | null {
  for (const field of ["ok", "error", "logs", "intents", "steps", "logsDropped", "state"] as const) {
    const texts = answers.map((answer) => JSON.stringify(answer[field]));
    if (texts.some((text) => text !== texts[0])) {
      return [field, ...names.map((name, i) => `  ${name}: ${texts[i]}`)].join("\n");
    }
  }
  return null;
}
