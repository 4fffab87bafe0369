import { MAX_INT, SCALE, TRAPS } from "../abi/layout.ts";
import { trap } from "./frame.ts";
import { floorMod, nearestWhole, subInt } from "./numbers.ts";

/**
 * Price, Size and Usd: whole numbers of units within ±MAX_INT. Sum, difference, multiple and
 * comparison are those of int.
 */

const VALUE_ERROR = TRAPS.ValueError.trap;
const OVERFLOW = TRAPS.OverflowError.trap;

const PRICE_SCALE = SCALE.price;
const SIZE_SCALE = SCALE.size;
const USD_SCALE = SCALE.usd;

/** Distance in units within which a float means the whole unit. */
const SNAP = 1e-6;

export function priceToFloat(price: number): number {
  return price / PRICE_SCALE;
}

export function sizeToFloat(size: number): number {
  return size / SIZE_SCALE;
}

export function usdToFloat(usd: number): number {
  return usd / USD_SCALE;
}

/** 1 dollar - p. */
export function complement(price: number, site: number): number {
  return subInt(PRICE_SCALE, price, site);
}

export function priceFloor(x: number, step: number, site: number): number {
  return floorToStep(unitsOf(x, PRICE_SCALE, step, site), step, site);
}

export function priceCeil(x: number, step: number, site: number): number {
  return ceilToStep(unitsOf(x, PRICE_SCALE, step, site), step, site);
}

export function priceNearest(x: number, step: number, site: number): number {
  return nearestToStep(unitsOf(x, PRICE_SCALE, step, site), step, site);
}

export function sizeFloor(x: number, step: number, site: number): number {
  return floorToStep(unitsOf(x, SIZE_SCALE, step, site), step, site);
}

export function sizeCeil(x: number, step: number, site: number): number {
  return ceilToStep(unitsOf(x, SIZE_SCALE, step, site), step, site);
}

export function sizeNearest(x: number, step: number, site: number): number {
  return nearestToStep(unitsOf(x, SIZE_SCALE, step, site), step, site);
}

export function usdFloor(x: number, step: number, site: number): number {
  return floorToStep(unitsOf(x, USD_SCALE, step, site), step, site);
}

export function usdCeil(x: number, step: number, site: number): number {
  return ceilToStep(unitsOf(x, USD_SCALE, step, site), step, site);
}

export function usdNearest(x: number, step: number, site: number): number {
  return nearestToStep(unitsOf(x, USD_SCALE, step, site), step, site);
}

/**
 * x * scale as a float, or the whole number that it is meant to be. nan or step <= 0: ValueError;
 * outside ±MAX_INT units: OverflowError.
 */
function unitsOf(x: number, scale: number, step: number, site: number): number {
  if (Number.isNaN(x) || step <= 0) trap(VALUE_ERROR, site);
  const units = x * scale;
  if (!(Math.abs(units) <= MAX_INT)) trap(OVERFLOW, site);
  return snapped(units);
}

/** A value within SNAP of a whole unit means that unit. */
export function snapped(units: number): number {
  const whole = nearestWhole(units);
  return Math.abs(units - whole) <= SNAP ? whole : units;
}

function floorToStep(units: number, step: number, site: number): number {
  return multiple(Math.floor(Math.floor(units) / step), step, site);
}

function ceilToStep(units: number, step: number, site: number): number {
  return multiple(Math.ceil(Math.ceil(units) / step), step, site);
}

function nearestToStep(units: number, step: number, site: number): number {
  const whole = Math.floor(units);
  const below = Math.floor(whole / step);
  // Twice the distances from `whole`: to the middle of the step, and to the value itself.
  const gap = step - 2 * floorMod(whole, step);
  const rest = 2 * (units - whole);
  const up = rest > gap || (rest === gap && below % 2 !== 0);
  return multiple(up ? below + 1 : below, step, site);
}

function multiple(count: number, step: number, site: number): number {
  return inRange(count * step + 0, site);
}

/** Price times size is in 1e-10 dollar; this many of them are one unit of Usd. */
const COST_DIVISOR = (PRICE_SCALE * SIZE_SCALE) / USD_SCALE;

/** Whole units of |p * s| / COST_DIVISOR. */
function costWhole(price: number, size: number, site: number): number {
  const p = Math.abs(price);
  const s = Math.abs(size);
  const pRest = p % COST_DIVISOR;
  const sRest = s % COST_DIVISOR;
  const small = pRest * sRest;
  // With d the divisor: p * s / d = (p // d) * s + pRest * (s // d) + small / d. No part is negative,
  // so that a part out of range means a sum out of range; all others are exact.
  const whole =
    ((p - pRest) / COST_DIVISOR) * s +
    (pRest * ((s - sRest) / COST_DIVISOR) + (small - (small % COST_DIVISOR)) / COST_DIVISOR);
  return inRange(whole, site);
}

/** What the division of |p * s| leaves. */
function costRest(price: number, size: number): number {
  return ((Math.abs(price) % COST_DIVISOR) * (Math.abs(size) % COST_DIVISOR)) % COST_DIVISOR;
}

function inRange(units: number, site: number): number {
  if (units > MAX_INT || units < -MAX_INT) trap(OVERFLOW, site);
  return units;
}

/** p * s, rounded to minus infinity. */
export function costFloor(price: number, size: number, site: number): number {
  const whole = costWhole(price, size, site);
  if (price < 0 === size < 0) return whole;
  return inRange(0 - (costRest(price, size) > 0 ? whole + 1 : whole), site);
}

/** p * s, rounded to plus infinity. */
export function costCeil(price: number, size: number, site: number): number {
  const whole = costWhole(price, size, site);
  if (price < 0 !== size < 0) return 0 - whole;
  return inRange(costRest(price, size) > 0 ? whole + 1 : whole, site);
}

/** p * s, half to even. */
export function costNearest(price: number, size: number, site: number): number {
  const whole = costWhole(price, size, site);
  const twice = 2 * costRest(price, size);
  const up = twice > COST_DIVISOR || (twice === COST_DIVISOR && whole % 2 !== 0);
  const magnitude = inRange(up ? whole + 1 : whole, site);
  return price < 0 !== size < 0 ? 0 - magnitude : magnitude;
}

/** (a + b) / 20,000 in dollars, correctly rounded. */
export function mid(a: number, b: number): number {
  const divisor = 2 * PRICE_SCALE;
  const sum = a + b;
  const quotient = sum / divisor;
  if (sum <= MAX_INT && sum >= -MAX_INT) return quotient;
  // The sum may have lost its last bit. What is missing of it, divided, mends the quotient; a true
  // quotient of that size is never so near to the middle of two floats that this could go wrong.
  const lost = b - (sum - a);
  return quotient + (remainderOf(sum, quotient, divisor) + lost) / divisor;
}

/** sum - quotient * divisor, exact; |sum| < 2**54. */
function remainderOf(sum: number, quotient: number, divisor: number): number {
  const shifted = quotient * 134_217_729;
  const high = shifted - (shifted - quotient);
  return sum - high * divisor - (quotient - high) * divisor;
}
