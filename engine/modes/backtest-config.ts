import { DEFAULT_EXECUTOR, type ExecutorSettings } from "../core/executor.ts";
import { DEFAULT_RISK } from "../core/risk.ts";
import { DEFAULT_EXCHANGE, type ExchangeSettings } from "../exchange/models.ts";

export interface BacktestConfig {
  /** Starting cash of each instance, micro-dollars. */
  readonly cash: number;
  readonly exchange: ExchangeSettings;
  readonly executor: ExecutorSettings;
  /** A longer silence of the whole feed is a lost connection, microseconds. */
  readonly gapLimit: number;
  /** Seed of the random numbers that strategies draw: 0 where it is null. */
  readonly seed: number | null;
}

/** 10,000 dollars an instance; the engine's default limits and models. */
export const DEFAULT_BACKTEST: BacktestConfig = Object.freeze({
  cash: 10_000_000_000,
  exchange: DEFAULT_EXCHANGE,
  executor: Object.freeze({ risk: DEFAULT_RISK, ...DEFAULT_EXECUTOR }),
  gapLimit: 600_000_000,
  seed: null,
});

/** Thrown for a configuration that no run can have. */
export class BacktestConfigError extends Error {
  override readonly name = "BacktestConfigError";
}

/** Least sum of the latencies, microseconds. */
const MIN_ROUND_TRIP = 1_000;

/** Throws BacktestConfigError where a figure is no whole number, or the latencies sum to too little. */
export function checkConfig(config: BacktestConfig): void {
  const { latency, assumeSize } = config.exchange;
  const { risk, churnSize, minMarketBuy } = config.executor;
  const figures: Record<string, number> = {
    cash: config.cash,
    "latency.feed": latency.feed,
    "latency.entry": latency.entry,
    "latency.response": latency.response,
    assumeSize,
    gapLimit: config.gapLimit,
    "risk.gross": risk.gross,
    "risk.net": risk.net,
    "risk.minPrice": risk.minPrice,
    "risk.maxPrice": risk.maxPrice,
    "risk.openOrders": risk.openOrders,
    churnSize,
    minMarketBuy,
  };
  for (const [name, value] of Object.entries(figures)) {
    if (!Number.isSafeInteger(value) || value < 0) {
      throw new BacktestConfigError(`${name} is ${value}; it must be a whole number of 0 or more`);
    }
  }
  const roundTrip = latency.feed + latency.entry + latency.response;
  if (roundTrip < MIN_ROUND_TRIP) {
    throw new BacktestConfigError(
      `the latencies sum to ${roundTrip} microseconds; it must be ${MIN_ROUND_TRIP} or more, or time would stand still for a strategy that answers its own orders`,
    );
  }
}
