import { MAX_INT, TRAPS } from "../abi/layout.ts";
import { trap } from "./frame.ts";

/**
 * int and float operations. An int is a whole `number` within ±MAX_INT and never -0: the `+ 0`
 * turns a -0 into 0 and leaves everything else alone. Of `Math` only the members that IEEE 754
 * defines exactly are used.
 */

const ZERO_DIVISION = TRAPS.ZeroDivisionError.trap;
const VALUE_ERROR = TRAPS.ValueError.trap;
const OVERFLOW = TRAPS.OverflowError.trap;

/** Adding and taking it away rounds a float in [0, 2**52] to a whole number, half to even. */
const ROUNDER = 4_503_599_627_370_496;

// A sum, difference or product that leaves the range is at least 2**53 in magnitude, and so is its
// rounded value: the check after the rounding is exact.

export function addInt(a: number, b: number, site: number): number {
  const sum = a + b;
  if (sum > MAX_INT || sum < -MAX_INT) trap(OVERFLOW, site);
  return sum;
}

export function subInt(a: number, b: number, site: number): number {
  const difference = a - b;
  if (difference > MAX_INT || difference < -MAX_INT) trap(OVERFLOW, site);
  return difference;
}

export function mulInt(a: number, b: number, site: number): number {
  const product = a * b + 0;
  if (product > MAX_INT || product < -MAX_INT) trap(OVERFLOW, site);
  return product;
}

/** What `__len__` of an object gave; a negative one: ValueError. */
export function checkedLength(length: number, site: number): number {
  if (length < 0) trap(TRAPS.ValueError.trap, site);
  return length;
}

export function negInt(a: number): number {
  return 0 - a;
}

export function absInt(a: number): number {
  return Math.abs(a);
}

/**
 * Floor of the rounded quotient, which is the floor of the exact one: for |a| < 2**53 an exact
 * quotient that is not whole lies more than half a unit in the last place from the next whole
 * number above it.
 */
export function floordivInt(a: number, b: number, site: number): number {
  if (b === 0) trap(ZERO_DIVISION, site);
  return Math.floor(a / b) + 0;
}

export function modInt(a: number, b: number, site: number): number {
  if (b === 0) trap(ZERO_DIVISION, site);
  return floorMod(a, b);
}

/** Remainder with the sign of the divisor, for whole numbers; `b` is not 0. */
export function floorMod(a: number, b: number): number {
  const remainder = a % b;
  return remainder !== 0 && remainder < 0 !== b < 0 ? remainder + b : remainder + 0;
}

export function divInt(a: number, b: number, site: number): number {
  if (b === 0) trap(ZERO_DIVISION, site);
  return a / b;
}

export function minInt(a: number, b: number): number {
  // biome-ignore lint/complexity/useMathMinMax: the form of the language, and faster
  return b < a ? b : a;
}

export function maxInt(a: number, b: number): number {
  // biome-ignore lint/complexity/useMathMinMax: the form of the language, and faster
  return b > a ? b : a;
}

export function truthyInt(a: number): boolean {
  return a !== 0;
}

export function boolToInt(a: boolean): number {
  return a ? 1 : 0;
}

export function absFloat(x: number): number {
  return Math.abs(x);
}

export function divFloat(x: number, y: number, site: number): number {
  if (y === 0) trap(ZERO_DIVISION, site);
  return x / y;
}

/** Port of CPython's `_float_div_mod`, first half. */
export function floordivFloat(x: number, y: number, site: number): number {
  if (y === 0) trap(ZERO_DIVISION, site);
  const remainder = x % y;
  let quotient = (x - remainder) / y;
  // A NaN remainder counts as true in C, and its comparison as false.
  if (remainder !== 0 && y < 0 !== remainder < 0) quotient -= 1;
  if (quotient === 0) return zeroSignedAs(x / y);
  const floor = Math.floor(quotient);
  return quotient - floor > 0.5 ? floor + 1 : floor;
}

/** Port of CPython's `float_rem`. */
export function modFloat(x: number, y: number, site: number): number {
  if (y === 0) trap(ZERO_DIVISION, site);
  const remainder = x % y;
  if (remainder === 0) return zeroSignedAs(y);
  return y < 0 !== remainder < 0 ? remainder + y : remainder;
}

function zeroSignedAs(x: number): number {
  return x < 0 || Object.is(x, -0) ? -0 : 0;
}

export function minFloat(a: number, b: number): number {
  // biome-ignore lint/complexity/useMathMinMax: Math.min takes nan and zeros another way
  return b < a ? b : a;
}

export function maxFloat(a: number, b: number): number {
  // biome-ignore lint/complexity/useMathMinMax: Math.max takes nan and zeros another way
  return b > a ? b : a;
}

export function sqrtFloat(x: number, site: number): number {
  if (x < 0) trap(VALUE_ERROR, site);
  return Math.sqrt(x);
}

export function floorFloat(x: number, site: number): number {
  return intOf(Math.floor(x), site);
}

export function ceilFloat(x: number, site: number): number {
  return intOf(Math.ceil(x), site);
}

export function truncFloat(x: number, site: number): number {
  return intOf(Math.trunc(x), site);
}

export function roundFloat(x: number, site: number): number {
  return intOf(nearestWhole(x), site);
}

function intOf(x: number, site: number): number {
  if (!(x <= MAX_INT && x >= -MAX_INT)) trap(Number.isNaN(x) ? VALUE_ERROR : OVERFLOW, site);
  return x + 0;
}

/** The nearest whole number, half to even; keeps the sign of a zero. */
export function nearestWhole(x: number): number {
  const magnitude = Math.abs(x);
  if (!(magnitude < ROUNDER)) return x;
  const whole = magnitude + ROUNDER - ROUNDER;
  return x < 0 || Object.is(x, -0) ? -whole : whole;
}

const POWERS_OF_TEN = [1, 10, 100, 1_000, 10_000, 100_000, 1_000_000] as const;
/** 2**27 + 1: splits a float into two of 26 bits (Veltkamp). */
const SPLITTER = 134_217_729;

/**
 * round(x, digits) for digits in 0..6: the decimal nearest to the exact value of x (ties to even),
 * then the float nearest to that decimal, as CPython's dtoa does it.
 */
export function roundDigits(x: number, digits: number): number {
  const power = POWERS_OF_TEN[digits]!;
  const magnitude = Math.abs(x);
  const product = magnitude * power;
  // From 2**53 on, neighbouring floats are farther apart than the decimals: x is its own answer.
  if (!(product <= MAX_INT)) return x;
  // The exact product is product + error (Dekker; `power` fits 26 bits).
  const shifted = magnitude * SPLITTER;
  const high = shifted - (shifted - magnitude);
  const error = high * power - product + (magnitude - high) * power;
  let whole = nearestWhole(product);
  const beyond = product - whole;
  // beyond + error against ±0.5: where the outcome is near, both subtractions are exact.
  const over = beyond - 0.5;
  const under = beyond + 0.5;
  if (over > -error || (over === -error && whole % 2 !== 0)) whole += 1;
  else if (under < -error || (under === -error && whole % 2 !== 0)) whole -= 1;
  const rounded = whole / power;
  return x < 0 || Object.is(x, -0) ? -rounded : rounded;
}
