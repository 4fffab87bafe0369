/**
 * Taker fees of the venue by category and date, as data. Fee of C shares at price p, in dollars:
 *
 * `C * rate * (p * (1 - p)) ** exponent`, times p where `timesPrice` is set.
 *
 * Makers pay nothing. A backtest takes the era of each order's arrival; eras are never pooled.
 */
export interface FeeEra {
  /** First moment of the era, microseconds UTC. */
  readonly from: number;
  /** Millionths. */
  readonly rate: number;
  readonly exponent: 1 | 2;
  readonly timesPrice: boolean;
  readonly source: string;
}

const utc = (date: string): number => Date.parse(`${date}T00:00:00Z`) * 1000;

const free = (source: string): FeeEra => ({
  from: Number.NEGATIVE_INFINITY,
  rate: 0,
  exponent: 1,
  timesPrice: false,
  source,
});

const firstFormula = (from: string, what: string): FeeEra => ({
  from: utc(from),
  rate: 250_000,
  exponent: 2,
  timesPrice: true,
  source: `${what}: C x p x 0.25 x (p(1-p))^2, peak 1.56 % of notional (third party, collected 2026-11-21)`,
});

const categorySchedule: readonly FeeEra[] = [
  {
    from: utc("2026-03-30"),
    rate: 72_000,
    exponent: 1,
    timesPrice: false,
    source: "category schedule of 2026-03-30, crypto 0.072 (nautilus_trader's Polymarket guide of July 2026)",
  },
  {
    from: utc("2026-06-10"),
    rate: 70_000,
    exponent: 1,
    timesPrice: false,
    source: "crypto 0.07: first seen 2026-06-10 (docs.polysimulator.com), official docs of September 2026",
  },
];

/** Key: `Market.feeCategory`. Each list is in order of `from` and begins at minus infinity. */
export const FEE_SCHEDULES: Readonly<Record<string, readonly FeeEra[]>> = Object.freeze({
  none: [free("no fee")],
  "crypto-15m": [
    free("no fees before 2026-01-05 (third party, collected 2026-11-21)"),
    firstFormula("2026-01-05", "15-minute crypto markets from 2026-01-05"),
    ...categorySchedule,
  ],
  "crypto-5m": [
    free("5-minute markets began on 2026-02-12"),
    firstFormula("2026-02-12", "5-minute crypto markets from 2026-02-12"),
    ...categorySchedule,
  ],
  crypto: [
    free("no fees on longer crypto markets before 2026-03-06 (third party, collected 2026-11-21)"),
    firstFormula("2026-03-06", "all crypto horizons from 2026-03-06"),
    ...categorySchedule,
  ],
});
