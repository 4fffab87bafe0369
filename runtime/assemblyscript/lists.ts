/** Python lists: elements in one managed array that grows by doubling; nothing shrinks. */
import { trap } from "./frame";
import { INDEX_ERROR, VALUE_ERROR } from "./layout";
import { addInt } from "./numbers";

@final
export class PyList<T> {
  items: StaticArray<T>;
  length: i32 = 0;
  /** Number in the state that is being saved or loaded. */
  sid: i32 = 0;

  constructor(capacity: i32) {
    this.items = new StaticArray<T>(capacity);
  }

  /** Adds an element; for literals. */
  @inline
  with(value: T): PyList<T> {
    append<T>(this, value);
    return this;
  }
}

/** An empty list with room for `capacity` elements. */
@inline
export function newList<T>(capacity: i32): PyList<T> {
  return new PyList<T>(capacity);
}

/** A list of literals: they lie in the module's data, and are copied at once. */
export function listOf<T>(items: StaticArray<T>): PyList<T> {
  const list = new PyList<T>(0);
  list.items = items;
  list.length = items.length;
  return list;
}

@inline
function address<T>(list: PyList<T>, index: i64): usize {
  return changetype<usize>(list.items) + (<usize>index << alignof<T>());
}

@inline
export function lengthOf<T>(list: PyList<T>): i64 {
  return <i64>list.length;
}

/** Element at `index` within the list, for the loops over lists. */
@inline
export function itemAt<T>(list: PyList<T>, index: i32): T {
  return load<T>(changetype<usize>(list.items) + (<usize>index << alignof<T>()));
}

/** Place of a Python index, or the list's length or more (as unsigned) where it is outside. */
@inline
function placeOf(index: i64, length: i64): i64 {
  return index < 0 ? index + length : index;
}

@inline
export function getItem<T>(list: PyList<T>, index: i64, site: i32): T {
  const length = <i64>list.length;
  const place = placeOf(index, length);
  if (<u64>place >= <u64>length) {
    trap(INDEX_ERROR, site);
    unreachable();
  }
  return load<T>(address<T>(list, place));
}

@inline
export function setItem<T>(list: PyList<T>, index: i64, value: T, site: i32): void {
  const length = <i64>list.length;
  const place = placeOf(index, length);
  if (<u64>place >= <u64>length) {
    trap(INDEX_ERROR, site);
    unreachable();
  }
  store<T>(address<T>(list, place), value);
}

@inline
export function append<T>(list: PyList<T>, value: T): void {
  const length = list.length;
  if (length == list.items.length) grow<T>(list);
  store<T>(address<T>(list, length), value);
  list.length = length + 1;
}

function grow<T>(list: PyList<T>): void {
  const length = list.length;
  const larger = new StaticArray<T>(max(2 * length, 8));
  memory.copy(changetype<usize>(larger), changetype<usize>(list.items), <usize>length << alignof<T>());
  list.items = larger;
}

export function pop<T>(list: PyList<T>, site: i32): T {
  const last = list.length - 1;
  if (last < 0) {
    trap(INDEX_ERROR, site);
    unreachable();
  }
  return removeAt<T>(list, last);
}

export function popAt<T>(list: PyList<T>, index: i64, site: i32): T {
  const length = <i64>list.length;
  const place = placeOf(index, length);
  if (<u64>place >= <u64>length) {
    trap(INDEX_ERROR, site);
    unreachable();
  }
  return removeAt<T>(list, <i32>place);
}

function removeAt<T>(list: PyList<T>, place: i32): T {
  const at = address<T>(list, place);
  const taken = load<T>(at);
  const last = list.length - 1;
  memory.copy(at, at + sizeof<T>(), <usize>(last - place) << alignof<T>());
  // A free place must not keep an object alive.
  if (isReference<T>()) store<usize>(address<T>(list, last), 0);
  list.length = last;
  return taken;
}

export function clear<T>(list: PyList<T>): void {
  if (isReference<T>()) memory.fill(changetype<usize>(list.items), 0, <usize>list.length << alignof<T>());
  list.length = 0;
}

/** Equality by value: a nan is in no list, and 0.0 finds -0.0. */
export function contains<T>(list: PyList<T>, value: T): bool {
  const length = list.length;
  for (let i = 0; i < length; i++) if (itemAt<T>(list, i) == value) return true;
  return false;
}

export function listMin<T>(list: PyList<T>, site: i32): T {
  const length = list.length;
  if (length == 0) {
    trap(VALUE_ERROR, site);
    unreachable();
  }
  let least = itemAt<T>(list, 0);
  for (let i = 1; i < length; i++) {
    const x = itemAt<T>(list, i);
    if (x < least) least = x;
  }
  return least;
}

export function listMax<T>(list: PyList<T>, site: i32): T {
  const length = list.length;
  if (length == 0) {
    trap(VALUE_ERROR, site);
    unreachable();
  }
  let most = itemAt<T>(list, 0);
  for (let i = 1; i < length; i++) {
    const x = itemAt<T>(list, i);
    if (x > most) most = x;
  }
  return most;
}

/** Sum from the left; a partial sum out of range: OverflowError. */
export function sumInts(list: PyList<i64>, site: i32): i64 {
  const length = list.length;
  let sum: i64 = 0;
  for (let i = 0; i < length; i++) sum = addInt(sum, itemAt<i64>(list, i), site);
  return sum;
}

/** The same from a number or an exact amount on. */
export function sumFrom(list: PyList<i64>, start: i64, site: i32): i64 {
  const length = list.length;
  let sum = start;
  for (let i = 0; i < length; i++) sum = addInt(sum, itemAt<i64>(list, i), site);
  return sum;
}

/**
 * Sum of floats as CPython 3.12 and later make it (Neumaier's improved Kahan–Babuška algorithm,
 * `builtin_sum_impl`): the first element is added to the int 0, all others with compensation.
 */
export function sumFloats(list: PyList<f64>): f64 {
  return list.length == 0 ? 0.0 : compensatedSum(list, 0.0 + itemAt<f64>(list, 0), 1);
}

/** The same from a float on, to which the first element is added with compensation too. */
export function sumFloatsFrom(list: PyList<f64>, start: f64): f64 {
  return compensatedSum(list, start, 0);
}

function compensatedSum(list: PyList<f64>, start: f64, first: i32): f64 {
  const length = list.length;
  let sum = start;
  let compensation = 0.0;
  for (let i = first; i < length; i++) {
    const x = itemAt<f64>(list, i);
    const next = sum + x;
    if (abs(sum) >= abs(x)) compensation += sum - next + x;
    else compensation += x - next + sum;
    sum = next;
  }
  // An infinite or undefined compensation must not turn the sum into a nan.
  return compensation != 0 && abs(compensation) < f64.POSITIVE_INFINITY ? sum + compensation : sum;
}

export function sumBools(list: PyList<bool>): i64 {
  const length = list.length;
  let sum: i64 = 0;
  for (let i = 0; i < length; i++) sum += <i64>itemAt<bool>(list, i);
  return sum;
}
