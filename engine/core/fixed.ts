import { MAX_INT } from "../../runtime/abi/layout.ts";

/** Units of one dollar in a price (1e-4 dollar). The complement of a price p is PRICE_ONE - p. */
export const PRICE_ONE = 10_000;

/** Micro-units of a cent share: the venue floors every order's size to 0.01 share. */
export const SIZE_STEP = 10_000;

/** floor(a * b / divisor) for whole numbers a, b >= 0 and divisor > 0, exact also where a * b leaves 2**53. */
export function mulDivFloor(a: number, b: number, divisor: number): number {
  const product = a * b;
  if (product <= MAX_INT) return (product - (product % divisor)) / divisor;
  return Number((BigInt(a) * BigInt(b)) / BigInt(divisor));
}

/** ceil(a * b / divisor) for whole numbers a, b >= 0 and divisor > 0, exact. */
export function mulDivCeil(a: number, b: number, divisor: number): number {
  const product = a * b;
  if (product <= MAX_INT) {
    const rest = product % divisor;
    return rest === 0 ? product / divisor : (product - rest) / divisor + 1;
  }
  return Number((BigInt(a) * BigInt(b) + BigInt(divisor) - 1n) / BigInt(divisor));
}

/** Micro-dollars that a buyer of `size` micro-shares at `price` pays; a part of a micro-dollar counts whole. */
export function buyCost(price: number, size: number): number {
  return mulDivCeil(price, size, PRICE_ONE);
}

/** Micro-dollars that a seller of `size` micro-shares at `price` receives; a part of a micro-dollar is lost. */
export function sellProceeds(price: number, size: number): number {
  return mulDivFloor(price, size, PRICE_ONE);
}

/** The largest whole multiple of `step` that is not above `value` (value >= 0). */
export function floorTo(value: number, step: number): number {
  return value - (value % step);
}

/** The smallest whole multiple of `step` that is not below `value` (value >= 0). */
export function ceilTo(value: number, step: number): number {
  const rest = value % step;
  return rest === 0 ? value : value - rest + step;
}

/** True for a whole number of 0..2**53-1: what a price, a size or an amount of an intent must be. */
export function isAmount(value: number): boolean {
  return Number.isSafeInteger(value) && value >= 0;
}
