import { MAX_INT, TRAPS } from "../abi/layout.ts";
import { trap } from "./frame.ts";

/** Parts of a float, and powers of whole numbers: exact operations on the bits. */

const OVERFLOW = TRAPS.OverflowError.trap;
const VALUE_ERROR = TRAPS.ValueError.trap;
const TWO_54 = 18_014_398_509_481_984;
const SMALLEST_NORMAL = 2.2250738585072014e-308;

const view = new DataView(new ArrayBuffer(8));

function exponentBits(x: number): number {
  view.setFloat64(0, x);
  return (view.getUint16(0) >> 4) & 0x7ff;
}

/** 2**n for -1022 <= n <= 1023. */
function powerOfTwo(n: number): number {
  view.setUint32(0, (n + 1023) << 20);
  view.setUint32(4, 0);
  return view.getFloat64(0);
}

/** `math.fmod`: JavaScript's own remainder is C's. */
export function fmod(x: number, y: number, site: number): number {
  const remainder = x % y;
  if (Number.isNaN(remainder) && !Number.isNaN(x) && !Number.isNaN(y)) trap(VALUE_ERROR, site);
  return remainder;
}

/** `math.copysign`; the sign of a nan is not observed: it counts as positive. */
export function copysign(x: number, y: number): number {
  return y < 0 || Object.is(y, -0) ? -Math.abs(x) : Math.abs(x);
}

/** Second part of `math.frexp`: e with x = m * 2**e and 0.5 <= |m| < 1; 0 for a zero, inf or nan. */
export function exponentOf(x: number): number {
  if (x === 0 || !Number.isFinite(x)) return 0;
  const bits = exponentBits(x);
  return bits === 0 ? exponentBits(x * TWO_54) - 1076 : bits - 1022;
}

/** First part of `math.frexp`; a zero, inf or nan is its own. */
export function mantissaOf(x: number): number {
  if (x === 0 || !Number.isFinite(x)) return x;
  const scaled = exponentBits(x) === 0 ? x * TWO_54 : x;
  view.setFloat64(0, scaled);
  view.setUint16(0, (view.getUint16(0) & 0x800f) | 0x3fe0);
  return view.getFloat64(0);
}

/** `math.ldexp`: x * 2**n, rounded once. */
export function ldexp(x: number, n: number, site: number): number {
  if (x === 0 || !Number.isFinite(x)) return x;
  const mantissa = mantissaOf(x);
  const exponent = exponentOf(x) + n;
  if (exponent > 1024) trap(OVERFLOW, site);
  if (exponent >= -1021) return mantissa * 2 * powerOfTwo(exponent - 1);
  // Below the normal range: the first product is exact, the second one rounds.
  if (exponent < -1080) return mantissa * 0;
  return mantissa * 2 * SMALLEST_NORMAL * powerOfTwo(exponent + 1021);
}

export function isNaNFloat(x: number): boolean {
  return Number.isNaN(x);
}

export function isInfFloat(x: number): boolean {
  return x === Number.POSITIVE_INFINITY || x === Number.NEGATIVE_INFINITY;
}

export function isFiniteFloat(x: number): boolean {
  return Number.isFinite(x);
}

/** base ** exponent for exponent >= 0. No partial product is larger than the result. */
export function powInt(base: number, exponent: number, site: number): number {
  if (exponent === 0) return 1;
  if (base === 0 || base === 1) return base;
  if (base === -1) return exponent % 2 === 0 ? 1 : -1;
  let result = 1;
  for (let n = exponent; n > 0; n--) {
    result *= base;
    if (result > MAX_INT || result < -MAX_INT) trap(OVERFLOW, site);
  }
  return result;
}
