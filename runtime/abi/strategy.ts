import type { AbiFile, TargetInfo } from "./abi-file.ts";
import type { HandlerTime } from "./handler-time.ts";

/**
 * A compiled strategy, loaded for one target. The engine sees only this; it does not know which
 * target it runs. Hosts make it (`engine/hosts`).
 */
export interface StrategyModule {
  readonly abi: AbiFile;
  readonly target: TargetInfo;
  /** A fresh instance. `params` holds one slot a parameter, in the order of the ABI file. */
  instantiate(params: Float64Array): StrategyInstance;
  /** Ends what the module holds (a process, memory). Idempotent. */
  close(): void;
}

export interface StrategyInstance {
  /**
   * The block of `layout.ts`. Read it anew for every event: its identity changes when a Wasm
   * memory grows. The caller fills the input slots, calls, and reads the output slots.
   */
  block(): Float64Array;
  /**
   * Binds the parameters and runs module constants and `__init__`. Called once, before `handle`.
   * False: an error, described in the output slots; the instance must not be called again.
   */
  start(): boolean;
  /** One event; `kind` is also in the block. False: as for `start`. */
  handle(kind: number): boolean;
  /**
   * Place of the last error: file as in the ABI's sources and the line of the innermost frame.
   * Compiled targets take it from the site table, CPython from its traceback. Null without one.
   */
  errorPlace(): { readonly file: string; readonly line: number } | null;
  /** Canonical state (see StateSchema), a copy. Only while no call failed. */
  saveState(): Float64Array;
  /** Replaces the state by one that `saveState` gave. After `start`. */
  loadState(state: Float64Array): void;
  /** Nanoseconds inside handlers so far and their number, measured as near the handler as the host can. */
  readonly handlerTime: HandlerTime;
}
