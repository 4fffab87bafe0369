/**
 * The buffer through which emitted code saves and loads its fields, one f64 slot a scalar. It lies
 * outside the managed heap and only grows.
 */
import { canonical } from "./frame";
import { blankText, setTextSlot, textSlotAt, textSlotCount } from "./strings";

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

export function putText(x: string): void {
  putFloat(<f64>x.length);
  const count = textSlotCount(x);
  for (let place = 1; place < count; place++) putFloat(textSlotAt(x, place));
}

export function getText(): string {
  const text = blankText(<i32>getFloat());
  const count = textSlotCount(text);
  for (let place = 1; place < count; place++) setTextSlot(text, place, getFloat());
  return text;
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

/**
 * Objects and lists of the state that is being saved or loaded, in the order in which they were first
 * met: a pointer and a kind each. The first has number 1, and an object knows its own in `sid`, which is
 * right where the table has the object at that place. No collection can run during a walk.
 */
let objects: usize = 0;
let objectRoom: i32 = 0;
let objectsMet: i32 = 0;

/** Begins or ends a walk: no object is known. */
export function forgetObjects(): void {
  objectsMet = 0;
}

export function objectCount(): i32 {
  return objectsMet;
}

@inline
function entry(index: i32): usize {
  return objects + (<usize>index << 3);
}

/** Object at a place counted from 0. */
export function objectAt<T>(index: i32): T {
  return changetype<T>(load<u32>(entry(index)));
}

export function kindAt(index: i32): i32 {
  return load<i32>(entry(index), 4);
}

function addObject(pointer: usize, kind: i32): i32 {
  if (objectsMet == objectRoom) {
    objectRoom = 2 * objectRoom + 64;
    objects = heap.realloc(objects == 0 ? heap.alloc(8) : objects, <usize>objectRoom << 3);
  }
  store<u32>(entry(objectsMet), <u32>pointer);
  store<i32>(entry(objectsMet), kind, 4);
  objectsMet += 1;
  return objectsMet;
}

/** Gives an object the next number; returns it. */
export function keepObject<T>(object: T, kind: i32): T {
  object.sid = addObject(changetype<usize>(object), kind);
  return object;
}

/** Puts the number of an object, which gets one where it was not met before. */
export function putObject<T>(object: T, kind: i32): void {
  const sid = object.sid;
  const known = sid > 0 && sid <= objectsMet && load<u32>(entry(sid - 1)) == <u32>changetype<usize>(object);
  if (!known) keepObject<T>(object, kind);
  putFloat(<f64>object.sid);
}

/** Whether an object's number in a saved state is the next new one; another kind is a mistake of the host. */
export function isNewObject(number: i64, kind: i32): bool {
  if (number == <i64>objectsMet + 1) return true;
  if (number < 1 || number > <i64>objectsMet || kindAt(<i32>number - 1) != kind) unreachable();
  return false;
}
