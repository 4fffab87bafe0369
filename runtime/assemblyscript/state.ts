/**
 * The buffer through which emitted code saves and loads its fields, one f64 slot a scalar. It lies
 * outside the managed heap and only grows.
 */
import { canonical } from "./frame";

let base: usize = 0;
let capacity: i32 = 0;
let cursor: i32 = 0;

/** Begins a new save, or a load of what the host wrote at `statePointer()`. */
export function stateReset(): void {
  cursor = 0;
}

/** Number of slots written or read since the last reset. */
export function stateLength(): i32 {
  return cursor;
}

/** Address of the first slot; it changes when the buffer grows. */
export function statePointer(): usize {
  return base;
}

/** Makes room for `slots` slots, for a host that writes a state to load. */
export function stateReserve(slots: i32): void {
  if (slots <= capacity) return;
  base = heap.realloc(base == 0 ? heap.alloc(8) : base, <usize>slots << 3);
  capacity = slots;
}

export function putFloat(x: f64): void {
  if (cursor == capacity) stateReserve(2 * capacity + 64);
  store<f64>(base + (<usize>cursor << 3), canonical(x));
  cursor += 1;
}

export function putInt(x: i64): void {
  putFloat(<f64>x);
}

export function putBool(x: bool): void {
  putFloat(x ? 1.0 : 0.0);
}

/** A read behind what the host reserved is a mistake of the host. */
export function getFloat(): f64 {
  if (cursor >= capacity) unreachable();
  const x = load<f64>(base + (<usize>cursor << 3));
  cursor += 1;
  return x;
}

export function getInt(): i64 {
  return <i64>getFloat();
}

export function getBool(): bool {
  return getFloat() != 0;
}
