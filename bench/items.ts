import { join } from "node:path";
import { packageRoot } from "../dsl-spec/root.ts";
import type { Target } from "../runtime/abi/layout.ts";

export const TARGETS: readonly Target[] = ["python", "typescript", "wasm"];

/** The strategies that ship. */
export const STRATEGIES: readonly string[] = ["market_maker", "sure_bet", "zscore"].map((name) =>
  join(packageRoot, "strategies", `${name}.py`),
);

/** One handler each, without orders, called in a loop of its own. */
export const KERNELS: readonly string[] = ["sure_bet_check", "quote_skew", "bollinger"].map((name) =>
  join(packageRoot, "bench", "kernels", `${name}.py`),
);

export type RowKind = "strategy" | "kernel" | "load" | "compile" | "start-up" | "swap";

/** One time of one round, already divided by the yardstick of that moment. */
export interface Sample {
  readonly kind: RowKind;
  /** Strategy, kernel or step. */
  readonly name: string;
  /** Target, or the part that was timed. */
  readonly part: string;
  readonly nanoseconds: number;
  /** Nanoseconds of a step of the yardstick, before and after. */
  readonly yardstick: number;
}

/** What a round's process is told. */
export interface RoundPlan {
  readonly strategies: readonly RoundProgram[];
  readonly kernels: readonly RoundProgram[];
  readonly python: string;
  /** Generated markets that the strategies run over. */
  readonly markets: number;
  /** Calls of a kernel on a compiled target; CPython gets a twentieth. */
  readonly calls: number;
}

export interface RoundProgram {
  readonly name: string;
  /** ABI file of a build folder. */
  readonly abi: string;
}
