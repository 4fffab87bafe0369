import { canonical } from "./frame.ts";
import { textFromSlots, textSlots } from "./strings.ts";

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
  slots = saved.slice();
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

export function putText(x: string): void {
  textSlots(x, put);
}

export function getText(): string {
  return textFromSlots(get);
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

/**
 * Objects and lists of the state that is being saved or loaded, in the order in which they were first
 * met; the first has number 1. The kind says which of the module's functions handles one.
 */
const numbers = new Map<object, number>();
const objects: object[] = [];
const kinds: number[] = [];

/** Begins or ends a walk: no object is known. */
export function forgetObjects(): void {
  numbers.clear();
  objects.length = 0;
  kinds.length = 0;
}

export function objectCount(): number {
  return objects.length;
}

/** Object at a place counted from 0. */
export function objectAt<T>(index: number): T {
  return objects[index] as T;
}

export function kindAt(index: number): number {
  return kinds[index]!;
}

/** Gives an object the next number; returns it. */
export function keepObject<T extends object>(object: T, kind: number): T {
  numbers.set(object, objects.push(object));
  kinds.push(kind);
  return object;
}

/** Puts the number of an object, which gets one where it was not met before. */
export function putObject(object: object, kind: number): void {
  const known = numbers.get(object);
  if (known === undefined) keepObject(object, kind);
  put(known ?? objects.length);
}

/** Whether an object's number in a saved state is the next new one; a number of another kind is refused. */
export function isNewObject(number: number, kind: number): boolean {
  if (number === objects.length + 1) return true;
  if (kinds[number - 1] !== kind) throw new RangeError(`saved state has no object ${number} of kind ${kind}`);
  return false;
}
