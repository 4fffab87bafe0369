import { createHash } from "node:crypto";
import type { AbiFile, TargetInfo } from "../../runtime/abi/abi-file.ts";
import { HandlerTime } from "../../runtime/abi/handler-time.ts";
import { ABI_VERSION, BLOCK_SLOTS, OUTPUT, PARAMS_BASE, TargetTag } from "../../runtime/abi/layout.ts";
import type { StrategyInstance, StrategyModule } from "../../runtime/abi/strategy.ts";
import { WASM_MAX_PAGES } from "../../runtime/abi/wasm.ts";
import { HostError } from "./errors.ts";
import { clockOverhead } from "./handler-clock.ts";
import { errorPlace, requireParams } from "./shared.ts";
import { compileChecked } from "./wasm-check.ts";
import { MAX_CALL_DEPTH } from "./wasm-fuel.ts";

/** Exports of a module; see `runtime/abi/wasm.ts`. */
interface WasmExports {
  readonly memory: WebAssembly.Memory;
  abi_version(): number;
  block_pointer(): number;
  initialize(): void;
  start(): number;
  handle(kind: number): number;
  state_save(): number;
  state_pointer(): number;
  state_reserve(slots: number): number;
  state_load(slots: number): number;
  // What the loader adds; see `withFuel`.
  readonly fuel: WebAssembly.Global;
  readonly depth: WebAssembly.Global;
  refuel(fuel: number): void;
}

/** Units of fuel for one step of the budget: what our compiler emits for a step never takes as much. */
const FUEL_PER_STEP = 100;
/** Fuel is an i32; the most that one copy takes must fit below it, too. */
const MAX_FUEL = 2 ** 30;

/** A module that passed the checks of `compileChecked`. */
export interface CompiledWasm {
  readonly module: WebAssembly.Module;
  /** SHA-256 of the bytes before fuel was put in. */
  readonly hash: string;
}

/**
 * Compiles a Wasm module once, after checking that it keeps to the ABI, and with fuel put in (see
 * `compileChecked`). `file` names it in errors.
 *
 * @throws ArtifactError where it does not
 */
export function loadWasmModule(abi: AbiFile, bytes: Uint8Array, file = `${abi.name}.wasm`): StrategyModule {
  return wasmStrategy(abi, compileWasm(bytes, file));
}

/** @throws ArtifactError as `loadWasmModule` */
export function compileWasm(bytes: Uint8Array, file: string): CompiledWasm {
  return { module: compileChecked(bytes, file), hash: createHash("sha256").update(bytes).digest("hex") };
}

/** The strategy of a compiled module. */
export function wasmStrategy(abi: AbiFile, { module, hash }: CompiledWasm): StrategyModule {
  const target: TargetInfo = { kind: "wasm", version: `V8 ${process.versions.v8}`, moduleHash: hash };
  return {
    abi,
    target,
    instantiate: (params) => new WasmInstance(abi, module, params),
    close: () => undefined,
  };
}

class WasmInstance implements StrategyInstance {
  readonly #abi: AbiFile;
  readonly #exports: WasmExports;
  readonly #pointer: number;
  readonly #fuel: number;
  readonly handlerTime = new HandlerTime();
  readonly #clockOverhead = clockOverhead();
  #view: Float64Array;
  #isRunning = false;

  constructor(abi: AbiFile, module: WebAssembly.Module, params: Float64Array) {
    requireParams(abi, params, "wasm");
    this.#abi = abi;
    this.#exports = new WebAssembly.Instance(module).exports as unknown as WasmExports;
    this.#fuel = Math.min(FUEL_PER_STEP * abi.stepBudget, MAX_FUEL);
    this.#guarded(() => this.#exports.initialize());
    const version = this.#guarded(() => this.#exports.abi_version());
    if (version !== ABI_VERSION) throw new HostError("host-abi", "wasm", `the module has ABI version ${version}`);
    this.#pointer = this.#guarded(() => this.#exports.block_pointer());
    const end = this.#pointer + BLOCK_SLOTS * Float64Array.BYTES_PER_ELEMENT;
    if (this.#pointer <= 0 || this.#pointer % 8 !== 0 || end > this.#exports.memory.buffer.byteLength) {
      throw new HostError("host-abi", "wasm", `the block at ${this.#pointer} does not lie in the memory`);
    }
    this.#view = this.#newView();
    this.#view.set(params, PARAMS_BASE);
  }

  block(): Float64Array {
    // A view is emptied when the memory grows.
    if (this.#view.length === 0) this.#view = this.#newView();
    return this.#view;
  }

  start(): boolean {
    try {
      this.#exports.refuel(this.#fuel);
      this.#exports.start();
    } catch (error) {
      return this.#failed(error);
    }
    if (this.block()[OUTPUT.target] !== TargetTag.wasm) {
      throw new HostError("host-abi", "wasm", "the module did not write the block as Wasm");
    }
    this.#isRunning = true;
    return true;
  }

  handle(kind: number): boolean {
    this.#requireRunning();
    const before = performance.now();
    try {
      this.#exports.refuel(this.#fuel);
      this.#exports.handle(kind);
    } catch (error) {
      return this.#failed(error);
    }
    this.handlerTime.add((performance.now() - before) * 1e6 - this.#clockOverhead);
    return true;
  }

  errorPlace(): { readonly file: string; readonly line: number } | null {
    return errorPlace(this.#abi, this.block());
  }

  saveState(): Float64Array {
    this.#requireRunning();
    const slots = this.#guarded(() => this.#exports.state_save());
    return new Float64Array(this.#exports.memory.buffer, this.#exports.state_pointer(), slots).slice();
  }

  loadState(state: Float64Array): void {
    this.#requireRunning();
    const fits = this.#guarded(() => {
      const at = this.#exports.state_reserve(state.length);
      new Float64Array(this.#exports.memory.buffer, at, state.length).set(state);
      return this.#exports.state_load(state.length);
    });
    if (fits !== 1) {
      this.#isRunning = false;
      throw new HostError("host-misuse", "wasm", "the saved state does not fit the strategy");
    }
  }

  #newView(): Float64Array {
    return new Float64Array(this.#exports.memory.buffer, this.#pointer, BLOCK_SLOTS);
  }

  #requireRunning(): void {
    if (!this.#isRunning)
      throw new HostError("host-misuse", "wasm", "the instance is not started, or ended with an error");
  }

  /** A call outside the language, in which every trap is the module's or the host's fault. */
  #guarded<T>(run: () => T): T {
    try {
      this.#exports.refuel(this.#fuel);
      return run();
    } catch (error) {
      this.#isRunning = false;
      throw this.#hostError(error);
    }
  }

  /** After any trap the memory may be half-changed, so the instance ends. */
  #failed(error: unknown): false {
    this.#isRunning = false;
    if (error instanceof WebAssembly.RuntimeError && this.#exports.fuel.value >= 0 && this.block()[OUTPUT.errorCode])
      return false;
    throw this.#hostError(error);
  }

  #hostError(error: unknown): HostError {
    const { fuel, depth } = this.#exports;
    if (fuel.value < 0) {
      return new HostError("host-fuel", "wasm", `the module went on beyond ${this.#fuel} units of fuel in one call`);
    }
    if (depth.value > MAX_CALL_DEPTH) {
      return new HostError("host-call-depth", "wasm", `the module made over ${MAX_CALL_DEPTH} calls within each other`);
    }
    return otherError(error);
  }
}

function otherError(error: unknown): HostError {
  const text = error instanceof Error ? error.message : String(error);
  if (error instanceof RangeError) {
    return new HostError("host-stack-overflow", "wasm", `the module overflowed the stack: ${text}`, { cause: error });
  }
  const room = `one call may make lists, dicts and texts of ${WASM_MAX_PAGES / 16} MiB in all`;
  const hint = text === "unreachable" ? ` (${room}, together with what the strategy keeps)` : "";
  return new HostError("host-trap", "wasm", `the module stopped without an error of the language: ${text}${hint}`, {
    cause: error,
  });
}
