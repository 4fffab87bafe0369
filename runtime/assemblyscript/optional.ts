/**
 * Optionals without boxes: int, outcome and money as i64 with NONE_INT, float as f64 with a NaN of its
 * own payload, bool as i32 with NONE_BOOL. Nothing is ever computed with a none; a float becomes
 * optional through `someFloat`, so that no computed NaN is taken for it.
 */

export const NONE_INT: i64 = i64.MIN_VALUE;
export const NONE_BOOL: i32 = -1;

const NONE_FLOAT_BITS: u64 = 0x7ff800004e4f4e45;
export const NONE_FLOAT: f64 = reinterpret<f64>(NONE_FLOAT_BITS);

@inline
export function isNoneInt(x: i64): bool {
  return x == NONE_INT;
}

@inline
export function someFloat(x: f64): f64 {
  return x == x ? x : reinterpret<f64>(<u64>0x7ff8000000000000);
}

@inline
export function isNoneFloat(x: f64): bool {
  return reinterpret<u64>(x) == NONE_FLOAT_BITS;
}

@inline
export function someBool(x: bool): i32 {
  return x ? 1 : 0;
}

@inline
export function isNoneBool(x: i32): bool {
  return x == NONE_BOOL;
}

@inline
export function unwrapBool(x: i32): bool {
  return x != 0;
}
