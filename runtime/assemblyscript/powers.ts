/** Parts of a float, and powers of whole numbers: exact operations on the bits. */
import { trap } from "./frame";
import { MAX_INT, OVERFLOW_ERROR, VALUE_ERROR } from "./layout";
import { fmod as remainder } from "./numbers";

const TWO_54: f64 = 18014398509481984.0;
const SMALLEST_NORMAL: f64 = 2.2250738585072014e-308;
const FRACTION_AND_SIGN: u64 = 0x800fffffffffffff;
const HALF: u64 = 0x3fe0000000000000;

@inline
function exponentBits(x: f64): i64 {
  return <i64>((reinterpret<u64>(x) >> 52) & 0x7ff);
}

/** 2**n for -1022 <= n <= 1023. */
@inline
function powerOfTwo(n: i64): f64 {
  return reinterpret<f64>((n + 1023) << 52);
}

@inline
function isSpecial(x: f64): bool {
  return x == 0 || exponentBits(x) == 0x7ff;
}

/** `math.fmod`. */
export function fmod(x: f64, y: f64, site: i32): f64 {
  const rest = remainder(x, y);
  if (isNaN(rest) && !isNaN(x) && !isNaN(y)) {
    trap(VALUE_ERROR, site);
    unreachable();
  }
  return rest;
}

/** `math.copysign`; the sign of a nan is not observed: it counts as positive. */
export function copysign(x: f64, y: f64): f64 {
  const size = abs(x);
  return !isNaN(y) && reinterpret<i64>(y) < 0 ? -size : size;
}

/** Second part of `math.frexp`: e with x = m * 2**e and 0.5 <= |m| < 1; 0 for a zero, inf or nan. */
export function exponentOf(x: f64): i64 {
  if (isSpecial(x)) return 0;
  const bits = exponentBits(x);
  return bits == 0 ? exponentBits(x * TWO_54) - 1076 : bits - 1022;
}

/** First part of `math.frexp`; a zero, inf or nan is its own. */
export function mantissaOf(x: f64): f64 {
  if (isSpecial(x)) return x;
  const scaled = exponentBits(x) == 0 ? x * TWO_54 : x;
  return reinterpret<f64>((reinterpret<u64>(scaled) & FRACTION_AND_SIGN) | HALF);
}

/** `math.ldexp`: x * 2**n, rounded once. */
export function ldexp(x: f64, n: i64, site: i32): f64 {
  if (isSpecial(x)) return x;
  const mantissa = mantissaOf(x);
  const exponent = exponentOf(x) + n;
  if (exponent > 1024) {
    trap(OVERFLOW_ERROR, site);
    unreachable();
  }
  if (exponent >= -1021) return mantissa * 2.0 * powerOfTwo(exponent - 1);
  // Below the normal range: the first product is exact, the second one rounds.
  if (exponent < -1080) return mantissa * 0.0;
  return mantissa * 2.0 * SMALLEST_NORMAL * powerOfTwo(exponent + 1021);
}

@inline
export function isNaNFloat(x: f64): bool {
  return x != x;
}

@inline
export function isInfFloat(x: f64): bool {
  return abs(x) == Infinity;
}

@inline
export function isFiniteFloat(x: f64): bool {
  return exponentBits(x) != 0x7ff;
}

/** base ** exponent for exponent >= 0. No partial product is larger than the result. */
export function powInt(base: i64, exponent: i64, site: i32): i64 {
  if (exponent == 0) return 1;
  if (base == 0 || base == 1) return base;
  if (base == -1) return (exponent & 1) == 0 ? 1 : -1;
  let result: i64 = 1;
  for (let n = exponent; n > 0; n--) {
    if (abs(<f64>result * <f64>base) > <f64>MAX_INT) {
      trap(OVERFLOW_ERROR, site);
      unreachable();
    }
    result *= base;
  }
  return result;
}
