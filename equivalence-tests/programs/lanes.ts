import { createHash } from "node:crypto";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, dirname, join } from "node:path";
import { type CheckReport, checkFile } from "../../compiler/compile.ts";
import { emit } from "../../compiler/emit/emit.ts";
import { formatTypeScript } from "../../compiler/emit/format.ts";
import type { IrModule } from "../../compiler/ir/ir.ts";
import { verifyIr } from "../../compiler/ir/verify.ts";
import { abiFile } from "../../compiler/link/abi.ts";
import { linkWasm } from "../../compiler/link/wasm.ts";
import { memoryTree, type SourceTree } from "../../compiler/project.ts";
import { packageVersion } from "../../dsl-spec/root.ts";
import { loadPythonModule } from "../../engine/hosts/python.ts";
import { loadTypeScriptModule } from "../../engine/hosts/typescript.ts";
import { loadWasmModule } from "../../engine/hosts/wasm.ts";
import type { AbiFile } from "../../runtime/abi/abi-file.ts";
import {
  EventKind,
  type EventName,
  INTENT_BASE,
  INTENT_SLOTS,
  type InputName,
  LOG_BASE,
  type MarketName,
  ONE_MARKET,
  OUTPUT,
  type Target,
  TRAPS,
} from "../../runtime/abi/layout.ts";
import { programHash, sourcePaths } from "../../runtime/abi/sources.ts";
import type { StrategyInstance, StrategyModule } from "../../runtime/abi/strategy.ts";

/** One call of a handler: inputs of the block by name; those that are not named keep their value. */
export interface Call {
  readonly event: EventName;
  readonly inputs: Partial<Record<InputName | MarketName, number>>;
}

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

/** A program that does not pass the checker, or whose IR is not sound. */
export class ProgramError extends Error {
  override readonly name = "ProgramError";
}

/** A program on some targets: every call goes to each, on an instance of its own. */
export class Lanes {
  readonly abi: AbiFile;
  readonly targets: readonly Target[];
  readonly #modules: readonly StrategyModule[];
  #instances: StrategyInstance[] = [];
  readonly #folder: string;

  private constructor(abi: AbiFile, targets: readonly Target[], modules: readonly StrategyModule[], folder: string) {
    this.abi = abi;
    this.targets = targets;
    this.#modules = modules;
    this.#folder = folder;
  }

  /** @throws ProgramError where the checker refuses the source */
  static async load(
    source: string,
    targets: readonly Target[],
    name = "strategy.py",
    tree: SourceTree = memoryTree(name),
  ): Promise<Lanes> {
    const bytes = new TextEncoder().encode(source);
    const report = await checkFile(bytes, name, tree);
    const module = soundModule(report);
    const typescript = formatTypeScript(emit(module, "typescript"));
    const wasm = targets.includes("wasm") ? (await linkWasm(emit(module, "assemblyscript"))).wasm : new Uint8Array();
    const sha256 = (data: Uint8Array | string): string => createHash("sha256").update(data).digest("hex");
    const hashes = { source: programHash(module.sources), ir: "", typescript: sha256(typescript), wasm: sha256(wasm) };
    const abi = abiFile(module, hashes, packageVersion());
    const folder = mkdtempSync(join(tmpdir(), "pmtc-program-"));
    const path = join(folder, name);
    writeFileSync(path, bytes);
    for (const { file, bytes: text } of report.imported) {
      mkdirSync(dirname(join(folder, file)), { recursive: true });
      writeFileSync(join(folder, file), text);
    }
    const paths = sourcePaths(abi.sources, path, (file) => join(folder, file));
    const load: Readonly<Record<Target, () => StrategyModule>> = {
      python: () => loadPythonModule(abi, paths),
      typescript: () => loadTypeScriptModule(abi, typescript),
      wasm: () => loadWasmModule(abi, wasm),
    };
    const modules = targets.map((target) => load[target]());
    return new Lanes(abi, targets, modules, folder);
  }

  /** Fresh instances, started with the parameters' defaults. */
  start(inputs: Call["inputs"]): Answer[] {
    const params = Float64Array.from(this.abi.params, (param) => Number(param.default));
    this.#instances = this.#modules.map((module) => module.instantiate(params));
    return this.#instances.map((instance) => {
      fill(instance, inputs);
      return read(this.abi, instance, instance.start());
    });
  }

  handle(call: Call): Answer[] {
    const kind = EventKind[call.event];
    return this.#instances.map((instance) => {
      fill(instance, { ...call.inputs, kind });
      return read(this.abi, instance, instance.handle(kind));
    });
  }

  /** Fresh instances in place of the running ones; each goes on from the state that another target saved. */
  swap(inputs: Call["inputs"]): void {
    const states = this.#instances.map((instance) => instance.saveState());
    this.start(inputs);
    this.#instances.forEach((instance, i) => {
      instance.loadState(states[(i + 1) % states.length] as Float64Array);
    });
  }

  /** Every instance goes on from this state. */
  load(state: Float64Array): void {
    for (const instance of this.#instances) instance.loadState(state);
  }

  close(): void {
    for (const module of this.#modules) module.close();
    rmSync(this.#folder, { recursive: true, force: true });
  }
}

function soundModule({ diagnostics, module, sources }: CheckReport): IrModule {
  const errors = diagnostics.filter((diagnostic) => diagnostic.severity === "error");
  if (errors.length > 0 || module === null) {
    const texts = errors.map(({ code, message, span, file }) => {
      const text = sources.find((source) => source.file === file);
      return `${code} ${message}: ${text?.slice(span)} (line ${text?.position(span.start).line})`;
    });
    throw new ProgramError(texts.join("\n") || "no strategy");
  }
  const faults = verifyIr(module);
  if (faults.length > 0) throw new ProgramError(`the IR is not sound: ${faults.join("; ")}`);
  return module;
}

function fill(instance: StrategyInstance, inputs: Call["inputs"]): void {
  const block = instance.block();
  for (const [name, value] of Object.entries(inputs)) block[ONE_MARKET[name as InputName | MarketName]] = value;
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

/** The first field in which the answers differ, with the value of each target, or null. */
export function difference(targets: readonly Target[], answers: readonly Answer[]): string | null {
  for (const field of ["ok", "error", "logs", "intents", "steps", "logsDropped", "state"] as const) {
    const texts = answers.map((answer) => JSON.stringify(answer[field]));
    if (texts.some((text) => text !== texts[0])) {
      return [field, ...targets.map((target, i) => `  ${target}: ${texts[i]}`)].join("\n");
    }
  }
  return null;
}
