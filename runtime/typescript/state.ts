import { canonical } from "./frame.ts";

/**
 * The buffer through which emitted code saves and loads its fields, one f64 slot a scalar. The host
 * calls `stateReset()`, lets the module put its fields, and takes a copy with `takeState()`; or it
 * offers slots with `offerState(slots)` and lets the module get them in the same order.
 */
let slots: Float64Array = new Float64Array(64);
let cursor = 0;

/** Begins a new save at the first slot. */
export function stateReset(): void {
  cursor = 0;
}

/** Number of slots written or read since the last reset. */
export function stateLength(): number {
  return cursor;
}

/** Copy of the slots written since the last reset. */
export function takeState(): Float64Array {
  return slots.slice(0, cursor);
}

/** Begins a load from a copy of `saved`. */
export function offerState(saved: Float64Array): void {
  slots = Float64Array.from(saved);
  cursor = 0;
}

function put(x: number): void {
  if (cursor === slots.length) {
    const larger = new Float64Array(2 * cursor + 64);
    larger.set(slots);
    slots = larger;
  }
  slots[cursor] = x;
  cursor += 1;
}

function get(): number {
  if (cursor >= slots.length) throw new RangeError(`saved state ends after ${slots.length} slots`);
  const x = slots[cursor]!;
  cursor += 1;
  return x;
}

/** Every NaN is saved as 0x7ff8000000000000. */
export function putFloat(x: number): void {
  put(canonical(x));
}

export function putInt(x: number): void {
  put(x);
}

export function putBool(x: boolean): void {
  put(x ? 1 : 0);
}

export function getFloat(): number {
  return get();
}

export function getInt(): number {
  return get();
}

export function getBool(): boolean {
  return get() !== 0;
}
