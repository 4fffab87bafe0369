import type { Feed } from "../engine/core/feed.ts";
import { SimulatedExchange } from "../engine/exchange/exchange.ts";
import { DEFAULT_BACKTEST } from "../engine/modes/backtest-config.ts";
import { RecordedRows } from "../engine/modes/recorded-rows.ts";
import { EngineRun } from "../engine/modes/run.ts";
import { Swapper } from "../engine/modes/swap.ts";
import type { StrategyModule } from "../runtime/abi/strategy.ts";

export interface SwapPauses {
  /** Milliseconds in which no event could be taken, swap by swap. */
  readonly pauses: readonly number[];
  /** Longest part of each preparation that ran in one piece between two events, milliseconds. */
  readonly slices: readonly number[];
  /** Slots of the state that went over, and open orders that were kept, at the last swap. */
  readonly stateSlots: number;
  readonly openOrders: number;
}

/** Swaps at these parts of the feed's rows. */
const FIRST = 0.3;
const LAST = 0.7;

/**
 * Times swaps of a module in process: runs the feed, and between two events in the middle of it puts `next`
 * and `module` in each other's place in turn. The two must be able to carry each other's state.
 * Throws SwapRefused.
 */
export async function measureSwapPause(
  module: StrategyModule,
  feed: Feed,
  params: Float64Array,
  { next = module, swaps = 20 }: { readonly next?: StrategyModule; readonly swaps?: number } = {},
): Promise<SwapPauses> {
  const config = DEFAULT_BACKTEST;
  const source = new RecordedRows(feed, { signals: [], trades: false });
  const venue = (reports: ConstructorParameters<typeof SimulatedExchange>[2]) =>
    new SimulatedExchange(feed.markets, config.exchange, reports);
  const run = new EngineRun({ module, params, config, source, venue });
  const now = () => performance.now();
  const swapper = new Swapper(run, now);
  const pauses: number[] = [];
  const slices: number[] = [];
  let openOrders = 0;
  for (let i = 0; i < swaps; i++) {
    const target = Math.floor(feed.count * (FIRST + ((LAST - FIRST) * i) / swaps));
    while (source.done < target) run.nextRow();
    let begin = now();
    let longest = 0;
    const prepared = await swapper.prepare(i % 2 === 0 ? next : module, {}, async () => {
      longest = Math.max(longest, now() - begin);
      await new Promise((resolve) => setImmediate(resolve));
      begin = now();
    });
    slices.push(Math.max(longest, now() - begin));
    const record = swapper.commit(prepared);
    pauses.push(record.pauseMs);
    openOrders = record.openOrders;
  }
  const stateSlots = run.instances.reduce((sum, one) => (one.status === "running" ? sum + one.state().length : sum), 0);
  return { pauses, slices, stateSlots, openOrders };
}
