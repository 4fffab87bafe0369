import { PRICE_ONE } from "../core/fixed.ts";
import { FEE_SCHEDULES, type FeeEra } from "./fee-schedules.ts";

/** Micro-dollars of the venue's smallest fee step, 0.00001 dollar; also the smallest fee that is charged. */
export const FEE_STEP = 10;

/** Thrown for a market whose fee category has no schedule. */
export class UnknownFeeCategory extends Error {
  override readonly name = "UnknownFeeCategory";
  constructor(category: string) {
    super(`no fee schedule for category "${category}"; known: ${Object.keys(FEE_SCHEDULES).join(", ")}`);
  }
}

/** The era of a category at a time in microseconds. Throws UnknownFeeCategory. */
export function feeEra(category: string, time: number): FeeEra {
  const eras = Object.hasOwn(FEE_SCHEDULES, category) ? FEE_SCHEDULES[category] : undefined;
  if (eras === undefined) throw new UnknownFeeCategory(category);
  let found = eras[0]!;
  for (const era of eras) if (era.from <= time) found = era;
  return found;
}

const SHARE = 1_000_000n;
const RATE = 1_000_000n;
const ONE = BigInt(PRICE_ONE);
const STEPS_A_DOLLAR = 100_000n;

/**
 * Taker's fee in micro-dollars for `size` micro-shares at `price` (1e-4 dollar) in an era, exact:
 * rounded half up to 0.00001 dollar, and at least that where the formula gives anything.
 * Source: venue documentation as cited in `fee-schedules.ts`.
 */
export function takerFee(era: FeeEra, price: number, size: number): number {
  if (era.rate === 0 || size === 0) return 0;
  const p = BigInt(price);
  const spread = p * (ONE - p);
  const exponent = BigInt(era.exponent);
  let numerator = BigInt(size) * BigInt(era.rate) * spread ** exponent * STEPS_A_DOLLAR;
  let denominator = SHARE * RATE * (ONE * ONE) ** exponent;
  if (era.timesPrice) {
    numerator *= p;
    denominator *= ONE;
  }
  if (numerator === 0n) return 0;
  const steps = (2n * numerator + denominator) / (2n * denominator);
  return Number(steps === 0n ? 1n : steps) * FEE_STEP;
}

/**
 * An upper bound of the taker's fee of `size` micro-shares at any price: p(1-p) at its largest, and a
 * factor p of one.
 */
export function largestTakerFee(era: FeeEra, size: number): number {
  return takerFee({ ...era, timesPrice: false }, PRICE_ONE / 2, size);
}
