/**
 * Price, Size and Usd: i64 units within ±MAX_INT. Sum, difference, multiple and comparison are those
 * of int.
 */
import { trap } from "./frame";
import { MAX_INT, OVERFLOW_ERROR, SCALE_PRICE, SCALE_SIZE, SCALE_USD, VALUE_ERROR } from "./layout";
import { floorQuotient, subInt } from "./numbers";

const MAX_FLOAT: f64 = <f64>MAX_INT;

/** Distance in units within which a float means the whole unit. */
const SNAP: f64 = 1e-6;

@inline
export function priceToFloat(price: i64): f64 {
  return <f64>price / <f64>SCALE_PRICE;
}

@inline
export function sizeToFloat(size: i64): f64 {
  return <f64>size / <f64>SCALE_SIZE;
}

@inline
export function usdToFloat(usd: i64): f64 {
  return <f64>usd / <f64>SCALE_USD;
}

/** 1 dollar - p. */
@inline
export function complement(price: i64, site: i32): i64 {
  return subInt(SCALE_PRICE, price, site);
}

export function priceFloor(x: f64, step: i64, site: i32): i64 {
  return floorToStep(unitsOf(x, <f64>SCALE_PRICE, step, site), step, site);
}

export function priceCeil(x: f64, step: i64, site: i32): i64 {
  return ceilToStep(unitsOf(x, <f64>SCALE_PRICE, step, site), step, site);
}

export function priceNearest(x: f64, step: i64, site: i32): i64 {
  return nearestToStep(unitsOf(x, <f64>SCALE_PRICE, step, site), step, site);
}

export function sizeFloor(x: f64, step: i64, site: i32): i64 {
  return floorToStep(unitsOf(x, <f64>SCALE_SIZE, step, site), step, site);
}

export function sizeCeil(x: f64, step: i64, site: i32): i64 {
  return ceilToStep(unitsOf(x, <f64>SCALE_SIZE, step, site), step, site);
}

export function sizeNearest(x: f64, step: i64, site: i32): i64 {
  return nearestToStep(unitsOf(x, <f64>SCALE_SIZE, step, site), step, site);
}

export function usdFloor(x: f64, step: i64, site: i32): i64 {
  return floorToStep(unitsOf(x, <f64>SCALE_USD, step, site), step, site);
}

export function usdCeil(x: f64, step: i64, site: i32): i64 {
  return ceilToStep(unitsOf(x, <f64>SCALE_USD, step, site), step, site);
}

export function usdNearest(x: f64, step: i64, site: i32): i64 {
  return nearestToStep(unitsOf(x, <f64>SCALE_USD, step, site), step, site);
}

/**
 * x * scale as a float, or the whole number that it is meant to be. nan or step <= 0: ValueError;
 * outside ±MAX_INT units: OverflowError.
 */
function unitsOf(x: f64, scale: f64, step: i64, site: i32): f64 {
  if (x != x || step <= 0) {
    trap(VALUE_ERROR, site);
    unreachable();
  }
  const units = x * scale;
  if (abs(units) > MAX_FLOAT) {
    trap(OVERFLOW_ERROR, site);
    unreachable();
  }
  return snapped(units);
}

/** A value within SNAP of a whole unit means that unit. */
@inline
export function snapped(units: f64): f64 {
  const whole = nearest(units);
  return abs(units - whole) <= SNAP ? whole : units;
}

function floorToStep(units: f64, step: i64, site: i32): i64 {
  return multiple(floor(floor(units) / <f64>step), <f64>step, site);
}

function ceilToStep(units: f64, step: i64, site: i32): i64 {
  return multiple(ceil(ceil(units) / <f64>step), <f64>step, site);
}

function nearestToStep(units: f64, step: i64, site: i32): i64 {
  const whole = <i64>floor(units);
  const below = floorQuotient(whole, step);
  // Twice the distances from `whole`: to the middle of the step, and to the value itself.
  const gap = <f64>(step - 2 * (whole - below * step));
  const rest = 2 * (units - <f64>whole);
  const up = rest > gap || (rest == gap && (below & 1) != 0);
  return multiple(<f64>(up ? below + 1 : below), <f64>step, site);
}

@inline
function multiple(count: f64, step: f64, site: i32): i64 {
  const units = count * step;
  if (abs(units) > MAX_FLOAT) {
    trap(OVERFLOW_ERROR, site);
    unreachable();
  }
  return <i64>units;
}

/** Price times size is in 1e-10 dollar; this many of them are one unit of Usd. */
const COST_DIVISOR: u64 = (SCALE_PRICE * SCALE_SIZE) / SCALE_USD;

/** Whole units of |p * s| / COST_DIVISOR. */
function costWhole(price: i64, size: i64, site: i32): i64 {
  const p = <u64>abs(price);
  const s = <u64>abs(size);
  const pWhole = p / COST_DIVISOR;
  const pRest = p % COST_DIVISOR;
  const sWhole = s / COST_DIVISOR;
  const sRest = s % COST_DIVISOR;
  // With d the divisor: p * s / d = (p // d) * s + pRest * (s // d) + small / d. No part is negative,
  // so that a part out of range means a sum out of range.
  if (<f64>pWhole * <f64>s > MAX_FLOAT) {
    trap(OVERFLOW_ERROR, site);
    unreachable();
  }
  return inRange(<i64>(pWhole * s + (pRest * sWhole + (pRest * sRest) / COST_DIVISOR)), site);
}

/** What the division of |p * s| leaves. */
function costRest(price: i64, size: i64): u64 {
  return ((<u64>abs(price) % COST_DIVISOR) * (<u64>abs(size) % COST_DIVISOR)) % COST_DIVISOR;
}

@inline
function inRange(units: i64, site: i32): i64 {
  if (units > MAX_INT || units < -MAX_INT) {
    trap(OVERFLOW_ERROR, site);
    unreachable();
  }
  return units;
}

/** p * s, rounded to minus infinity. */
export function costFloor(price: i64, size: i64, site: i32): i64 {
  const whole = costWhole(price, size, site);
  if (price < 0 == size < 0) return whole;
  return inRange(-(costRest(price, size) > 0 ? whole + 1 : whole), site);
}

/** p * s, rounded to plus infinity. */
export function costCeil(price: i64, size: i64, site: i32): i64 {
  const whole = costWhole(price, size, site);
  if (price < 0 != size < 0) return -whole;
  return inRange(costRest(price, size) > 0 ? whole + 1 : whole, site);
}

/** p * s, half to even. */
export function costNearest(price: i64, size: i64, site: i32): i64 {
  const whole = costWhole(price, size, site);
  const twice = 2 * costRest(price, size);
  const up = twice > COST_DIVISOR || (twice == COST_DIVISOR && (whole & 1) != 0);
  const magnitude = inRange(up ? whole + 1 : whole, site);
  return price < 0 != size < 0 ? -magnitude : magnitude;
}

/** (a + b) / 20,000 in dollars, correctly rounded. */
@inline
export function mid(a: i64, b: i64): f64 {
  const sum = a + b;
  if (sum > MAX_INT || sum < -MAX_INT) return longMid(sum);
  return <f64>sum / (2.0 * <f64>SCALE_PRICE);
}

/**
 * mid for a sum that may not be a float. What is missing of it, divided, mends the quotient; a true
 * quotient of that size is never so near to the middle of two floats that this could go wrong.
 */
function longMid(sum: i64): f64 {
  const divisor = 2.0 * <f64>SCALE_PRICE;
  const rounded = <f64>sum;
  const quotient = rounded / divisor;
  const shifted = quotient * 134217729.0;
  const high = shifted - (shifted - quotient);
  const rest = rounded - high * divisor - (quotient - high) * divisor;
  return quotient + (rest + <f64>(sum - <i64>rounded)) / divisor;
}
