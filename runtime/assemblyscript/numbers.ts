/**
 * int (i64 within ±MAX_INT) and float operations. Checks are inlined; a failing one writes the record
 * and ends in `unreachable()`. Of the float operations only the exact ones are used.
 */
import { trap } from "./frame";
import { MAX_INT, OVERFLOW_ERROR, VALUE_ERROR, ZERO_DIVISION_ERROR } from "./layout";

const MAX_FLOAT: f64 = <f64>MAX_INT;

/** Whether x is outside ±MAX_INT; right for |x| < 2**62. */
@inline
function outside(x: i64): bool {
  return <u64>(x + MAX_INT) > <u64>(2 * MAX_INT);
}

@inline
export function addInt(a: i64, b: i64, site: i32): i64 {
  const sum = a + b;
  if (outside(sum)) {
    trap(OVERFLOW_ERROR, site);
    unreachable();
  }
  return sum;
}

@inline
export function subInt(a: i64, b: i64, site: i32): i64 {
  const difference = a - b;
  if (outside(difference)) {
    trap(OVERFLOW_ERROR, site);
    unreachable();
  }
  return difference;
}

/** The rounded float product is outside the range exactly where the true one is. */
@inline
export function mulInt(a: i64, b: i64, site: i32): i64 {
  if (abs(<f64>a * <f64>b) > MAX_FLOAT) {
    trap(OVERFLOW_ERROR, site);
    unreachable();
  }
  return a * b;
}

@inline
/** What `__len__` of an object gave; a negative one: ValueError. */
export function checkedLength(length: i64, site: i32): i64 {
  if (length < 0) {
    trap(VALUE_ERROR, site);
    unreachable();
  }
  return length;
}

export function negInt(a: i64): i64 {
  return -a;
}

@inline
export function absInt(a: i64): i64 {
  return a < 0 ? -a : a;
}

/** Quotient rounded to minus infinity; `b` is not 0. The float quotient's floor is exact below 2**53. */
@inline
export function floorQuotient(a: i64, b: i64): i64 {
  return <i64>floor(<f64>a / <f64>b);
}

@inline
export function floordivInt(a: i64, b: i64, site: i32): i64 {
  if (b == 0) {
    trap(ZERO_DIVISION_ERROR, site);
    unreachable();
  }
  return floorQuotient(a, b);
}

@inline
export function modInt(a: i64, b: i64, site: i32): i64 {
  if (b == 0) {
    trap(ZERO_DIVISION_ERROR, site);
    unreachable();
  }
  return a - floorQuotient(a, b) * b;
}

@inline
export function divInt(a: i64, b: i64, site: i32): f64 {
  if (b == 0) {
    trap(ZERO_DIVISION_ERROR, site);
    unreachable();
  }
  return <f64>a / <f64>b;
}

@inline
export function minInt(a: i64, b: i64): i64 {
  return b < a ? b : a;
}

@inline
export function maxInt(a: i64, b: i64): i64 {
  return b > a ? b : a;
}

@inline
export function truthyInt(a: i64): bool {
  return a != 0;
}

@inline
export function boolToInt(a: bool): i64 {
  return <i64>a;
}

@inline
export function absFloat(x: f64): f64 {
  return abs(x);
}

@inline
export function divFloat(x: f64, y: f64, site: i32): f64 {
  if (y == 0) {
    trap(ZERO_DIVISION_ERROR, site);
    unreachable();
  }
  return x / y;
}

/** Port of CPython's `_float_div_mod`, first half. */
export function floordivFloat(x: f64, y: f64, site: i32): f64 {
  if (y == 0) {
    trap(ZERO_DIVISION_ERROR, site);
    unreachable();
  }
  const remainder = fmod(x, y);
  let quotient = (x - remainder) / y;
  // A NaN remainder counts as true in C, and its comparison as false.
  if (remainder != 0 && y < 0 != remainder < 0) quotient -= 1;
  if (quotient == 0) return copysign(0.0, x / y);
  const whole = floor(quotient);
  return quotient - whole > 0.5 ? whole + 1 : whole;
}

/** Port of CPython's `float_rem`. */
export function modFloat(x: f64, y: f64, site: i32): f64 {
  if (y == 0) {
    trap(ZERO_DIVISION_ERROR, site);
    unreachable();
  }
  const remainder = fmod(x, y);
  if (remainder == 0) return copysign(0.0, y);
  return y < 0 != remainder < 0 ? remainder + y : remainder;
}

/** 2**27 + 1: splits a float into two of 26 bits (Veltkamp). */
const SPLITTER: f64 = 134217729.0;

const SIGN: u64 = 0x8000000000000000;
const INFINITY_BITS: u64 = 0x7ff0000000000000;
const IMPLICIT_ONE: u64 = 0x0010000000000000;

/** C's fmod, exact: the remainder of the truncated quotient, with the sign of x. */
export function fmod(x: f64, y: f64): f64 {
  const sign = reinterpret<u64>(x) & SIGN;
  const xBits = reinterpret<u64>(x) & ~SIGN;
  const yBits = reinterpret<u64>(y) & ~SIGN;
  if (xBits >= INFINITY_BITS || yBits > INFINITY_BITS || yBits == 0) return (x * y) / (x * y);
  if (xBits < yBits) return x;
  const quotient = trunc(reinterpret<f64>(xBits) / reinterpret<f64>(yBits));
  if (quotient <= MAX_FLOAT && xBits < SPLITTABLE_BITS) return nearFmod(x, abs(y), quotient);
  // x = significand * 2**(exponent - 1075); subnormals have exponent 1 and no implicit bit.
  const yExponent = exponentOf(yBits);
  const divisor = significandOf(yBits);
  let shift = exponentOf(xBits) - yExponent;
  let rest = significandOf(xBits) % divisor;
  // rest < 2**53, so that eleven more bits fit.
  while (shift > 0 && rest != 0) {
    const bits = min<u64>(shift, 11);
    rest = (rest << bits) % divisor;
    shift -= bits;
  }
  if (rest == 0) return reinterpret<f64>(sign);
  const up = min<u64>(clz(rest) - 11, yExponent - 1);
  rest <<= up;
  const exponent = yExponent - up;
  const magnitude = rest >= IMPLICIT_ONE ? rest - IMPLICIT_ONE + (exponent << 52) : rest;
  return reinterpret<f64>(sign | magnitude);
}

/** 2**900: below it no splitting overflows. */
const SPLITTABLE_BITS: u64 = (1023 + 900) << 52;

/**
 * fmod where the quotient is below 2**53: the truncated rounded quotient is right or one too large, and
 * |x| - quotient * y, the product in two floats, is exact.
 */
@inline
function nearFmod(x: f64, y: f64, quotient: f64): f64 {
  const product = quotient * y;
  const rest = abs(x) - product - productError(quotient, y, product);
  return copysign(rest < 0 ? rest + y : rest, x);
}

/** a * b - product, exact (Dekker). */
@inline
function productError(a: f64, b: f64, product: f64): f64 {
  const aShifted = a * SPLITTER;
  const aHigh = aShifted - (aShifted - a);
  const aLow = a - aHigh;
  const bShifted = b * SPLITTER;
  const bHigh = bShifted - (bShifted - b);
  const bLow = b - bHigh;
  return aHigh * bHigh - product + aHigh * bLow + aLow * bHigh + aLow * bLow;
}

@inline
function exponentOf(bits: u64): u64 {
  return max<u64>(bits >> 52, 1);
}

@inline
function significandOf(bits: u64): u64 {
  return bits >= IMPLICIT_ONE ? (bits & (IMPLICIT_ONE - 1)) | IMPLICIT_ONE : bits;
}

@inline
export function minFloat(a: f64, b: f64): f64 {
  return b < a ? b : a;
}

@inline
export function maxFloat(a: f64, b: f64): f64 {
  return b > a ? b : a;
}

@inline
export function sqrtFloat(x: f64, site: i32): f64 {
  if (x < 0) {
    trap(VALUE_ERROR, site);
    unreachable();
  }
  return sqrt(x);
}

@inline
export function floorFloat(x: f64, site: i32): i64 {
  return intOf(floor(x), site);
}

@inline
export function ceilFloat(x: f64, site: i32): i64 {
  return intOf(ceil(x), site);
}

@inline
export function truncFloat(x: f64, site: i32): i64 {
  return intOf(trunc(x), site);
}

@inline
export function roundFloat(x: f64, site: i32): i64 {
  return intOf(nearest(x), site);
}

@inline
function intOf(x: f64, site: i32): i64 {
  if (!(abs(x) <= MAX_FLOAT)) {
    trap(x != x ? VALUE_ERROR : OVERFLOW_ERROR, site);
    unreachable();
  }
  return <i64>x;
}

/** 10 to the power of 0..6. */
function powerOfTen(digits: i64): f64 {
  switch (<i32>digits) {
    case 0:
      return 1.0;
    case 1:
      return 10.0;
    case 2:
      return 100.0;
    case 3:
      return 1000.0;
    case 4:
      return 10000.0;
    case 5:
      return 100000.0;
    default:
      return 1000000.0;
  }
}

/**
 * round(x, digits) for digits in 0..6: the decimal nearest to the exact value of x (ties to even),
 * then the float nearest to that decimal, as CPython's dtoa does it.
 */
export function roundDigits(x: f64, digits: i64): f64 {
  const power = powerOfTen(digits);
  const magnitude = abs(x);
  const product = magnitude * power;
  // From 2**53 on, neighbouring floats are farther apart than the decimals: x is its own answer.
  if (!(product <= MAX_FLOAT)) return x;
  // The exact product is product + error (Dekker; `power` fits 26 bits).
  const shifted = magnitude * SPLITTER;
  const high = shifted - (shifted - magnitude);
  const error = high * power - product + (magnitude - high) * power;
  let whole = nearest(product);
  const beyond = product - whole;
  // beyond + error against ±0.5: where the outcome is near, both subtractions are exact.
  const over = beyond - 0.5;
  const under = beyond + 0.5;
  const odd = (<i64>whole & 1) != 0;
  if (over > -error || (over == -error && odd)) whole += 1;
  else if (under < -error || (under == -error && odd)) whole -= 1;
  return copysign(whole / power, x);
}
