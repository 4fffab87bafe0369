import { EventKind, INPUT } from "../runtime/abi/layout.ts";
import type { StrategyInstance } from "../runtime/abi/strategy.ts";
import { median } from "./stats.ts";

/** Prices of a slow zigzag, so that no branch of a kernel is taken always or never. */
const PERIOD = 64;

/** Blocks of calls that are timed apart. */
const BLOCKS = 25;

/**
 * Nanoseconds of one on_book call of a kernel, the writing of its input included: the median over
 * blocks of calls, which a wait of the machine does not move. Throws where the kernel fails: such a
 * figure would be of something else.
 */
export function driveKernel(instance: StrategyInstance, calls: number): number {
  const length = Math.ceil(calls / BLOCKS);
  const times: number[] = [];
  for (let i = 0; i < BLOCKS; i++) times.push(timeBlock(instance, i * length, length) / length);
  return median(times);
}

function timeBlock(instance: StrategyInstance, first: number, length: number): number {
  const start = performance.now();
  for (let i = first; i < first + length; i++) {
    const block = instance.block();
    const phase = i % PERIOD;
    const bid = 3000 + 100 * (phase < PERIOD / 2 ? phase : PERIOD - phase);
    block[INPUT.kind] = EventKind.book;
    block[INPUT.now] = 1_000_000 * i;
    block[INPUT.yesBid] = bid;
    block[INPUT.yesAsk] = bid + 200;
    block[INPUT.noBid] = 9800 - bid;
    block[INPUT.noAsk] = 9800 - bid + (phase % 3) * 100;
    if (!instance.handle(EventKind.book)) throw new Error("a kernel failed");
  }
  return (performance.now() - start) * 1e6;
}

/** An open market with a position, so that skews have something to lean on. */
export function prepareBlock(block: Float64Array, stepBudget: number): void {
  block[INPUT.stepBudget] = stepBudget;
  block[INPUT.opensAt] = 0;
  block[INPUT.closesAt] = Number.MAX_SAFE_INTEGER;
  block[INPUT.tick] = 100;
  block[INPUT.minSize] = 5_000_000;
  block[INPUT.cash] = 1_000_000_000;
  block[INPUT.positionYes] = 50_000_000;
  block[INPUT.positionNo] = 0;
  for (const name of ["yesBidSize", "yesAskSize", "noBidSize", "noAskSize"] as const) block[INPUT[name]] = 10_000_000;
  for (const name of ["yesBidDepth", "yesAskDepth", "noBidDepth", "noAskDepth"] as const) {
    block[INPUT[name]] = 20_000_000;
  }
}
