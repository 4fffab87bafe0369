import { EventKind, INPUT, MarketStatus, ONE_MARKET } from "../runtime/abi/layout.ts";
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
    block[ONE_MARKET.yesBid] = bid;
    block[ONE_MARKET.yesAsk] = bid + 200;
    block[ONE_MARKET.noBid] = 9800 - bid;
    block[ONE_MARKET.noAsk] = 9800 - bid + (phase % 3) * 100;
    if (!instance.handle(EventKind.book)) throw new Error("a kernel failed");
  }
  return (performance.now() - start) * 1e6;
}

/** An open market with a position, so that skews have something to lean on. */
export function prepareBlock(block: Float64Array, stepBudget: number): void {
  block[INPUT.stepBudget] = stepBudget;
  block[INPUT.marketCount] = 1;
  block[ONE_MARKET.status] = MarketStatus.open;
  block[ONE_MARKET.opensAt] = 0;
  block[ONE_MARKET.closesAt] = Number.MAX_SAFE_INTEGER;
  block[ONE_MARKET.tick] = 100;
  block[ONE_MARKET.minSize] = 5_000_000;
  block[INPUT.cash] = 1_000_000_000;
  block[ONE_MARKET.positionYes] = 50_000_000;
  block[ONE_MARKET.positionNo] = 0;
  for (const name of ["yesBidSize", "yesAskSize", "noBidSize", "noAskSize"] as const)
    block[ONE_MARKET[name]] = 10_000_000;
  for (const name of ["yesBidDepth", "yesAskDepth", "noBidDepth", "noAskDepth"] as const) {
    block[ONE_MARKET[name]] = 20_000_000;
  }
}
