/** What Python's lists do besides indexing: looking for elements, joining, slices. */
import { trap } from "./frame";
import { OVERFLOW_ERROR, VALUE_ERROR } from "./layout";
import { append, clear, itemAt, newList, PyList } from "./lists";

/** A list that `+`, `*` or `extend` would make longer: OverflowError, where CPython runs out of memory later. */
const MAX_LENGTH: i64 = 1 << 24;

@inline
function address<T>(list: PyList<T>, place: i32): usize {
  return changetype<usize>(list.items) + (<usize>place << alignof<T>());
}

/** A bound of a slice as a place from 0 to the length. */
function clamped(bound: i64, length: i32): i32 {
  const place = bound < 0 ? bound + <i64>length : bound;
  return place < 0 ? 0 : place > <i64>length ? length : <i32>place;
}

/** Room for that many elements in all. */
function reserve<T>(list: PyList<T>, count: i32): void {
  if (count <= list.items.length) return;
  const larger = new StaticArray<T>(max(count, max(2 * list.length, 8)));
  memory.copy(changetype<usize>(larger), changetype<usize>(list.items), <usize>list.length << alignof<T>());
  list.items = larger;
}

function checkLength(length: i64, site: i32): void {
  if (length > MAX_LENGTH) {
    trap(OVERFLOW_ERROR, site);
    unreachable();
  }
}

/** Place of the first equal element between two places, or -1. */
function find<T>(list: PyList<T>, value: T, start: i32, stop: i32): i32 {
  for (let i = start; i < stop; i++) if (itemAt<T>(list, i) == value) return i;
  return -1;
}

function findBy<T>(list: PyList<T>, value: T, start: i32, stop: i32, equal: (a: T, b: T) => bool): i32 {
  // What compares the elements may change the list.
  for (let i = start; i < stop && i < list.length; i++) if (equal(itemAt<T>(list, i), value)) return i;
  return -1;
}

function found(place: i32, site: i32): i32 {
  if (place < 0) {
    trap(VALUE_ERROR, site);
    unreachable();
  }
  return place;
}

export function indexOf<T>(list: PyList<T>, value: T, start: i64, stop: i64, site: i32): i64 {
  const length = list.length;
  return <i64>found(find<T>(list, value, clamped(start, length), clamped(stop, length)), site);
}

export function indexOfBy<T>(
  list: PyList<T>,
  value: T,
  start: i64,
  stop: i64,
  equal: (a: T, b: T) => bool,
  site: i32,
): i64 {
  const length = list.length;
  return <i64>found(findBy<T>(list, value, clamped(start, length), clamped(stop, length), equal), site);
}

export function containsBy<T>(list: PyList<T>, value: T, equal: (a: T, b: T) => bool): bool {
  return findBy<T>(list, value, 0, i32.MAX_VALUE, equal) >= 0;
}

export function countOf<T>(list: PyList<T>, value: T): i64 {
  let count: i64 = 0;
  for (let i = 0; i < list.length; i++) if (itemAt<T>(list, i) == value) count += 1;
  return count;
}

export function countOfBy<T>(list: PyList<T>, value: T, equal: (a: T, b: T) => bool): i64 {
  let count: i64 = 0;
  for (let i = 0; i < list.length; i++) if (equal(itemAt<T>(list, i), value)) count += 1;
  return count;
}

export function removeFirst<T>(list: PyList<T>, value: T, site: i32): void {
  const place = found(find<T>(list, value, 0, list.length), site);
  cut<T>(list, place, place + 1);
}

export function removeFirstBy<T>(list: PyList<T>, value: T, equal: (a: T, b: T) => bool, site: i32): void {
  const place = found(findBy<T>(list, value, 0, i32.MAX_VALUE, equal), site);
  if (place < list.length) cut<T>(list, place, place + 1);
}

export function sameItems<T>(a: PyList<T>, b: PyList<T>): bool {
  if (a.length != b.length) return false;
  for (let i = 0; i < a.length; i++) if (itemAt<T>(a, i) != itemAt<T>(b, i)) return false;
  return true;
}

export function sameItemsBy<T>(a: PyList<T>, b: PyList<T>, equal: (a: T, b: T) => bool): bool {
  if (a.length != b.length) return false;
  for (let i = 0; i < a.length && i < b.length; i++) {
    if (!equal(itemAt<T>(a, i), itemAt<T>(b, i))) return false;
  }
  return a.length == b.length;
}

/** Adds the first elements of a list, which may be the same one. */
function addAll<T>(list: PyList<T>, other: PyList<T>, count: i32): void {
  const length = list.length;
  reserve<T>(list, length + count);
  memory.copy(address<T>(list, length), changetype<usize>(other.items), <usize>count << alignof<T>());
  list.length = length + count;
}

export function extend<T>(list: PyList<T>, other: PyList<T>, site: i32): void {
  checkLength(<i64>list.length + <i64>other.length, site);
  addAll<T>(list, other, other.length);
}

export function extended<T>(list: PyList<T>, other: PyList<T>, site: i32): PyList<T> {
  extend<T>(list, other, site);
  return list;
}

export function insert<T>(list: PyList<T>, index: i64, value: T): void {
  const length = list.length;
  const place = clamped(index, length);
  append<T>(list, value);
  const at = address<T>(list, place);
  memory.copy(at + sizeof<T>(), at, <usize>(length - place) << alignof<T>());
  store<T>(at, value);
}

export function reverseList<T>(list: PyList<T>): void {
  for (let i = 0, j = list.length - 1; i < j; i++, j--) {
    const x = itemAt<T>(list, i);
    store<T>(address<T>(list, i), itemAt<T>(list, j));
    store<T>(address<T>(list, j), x);
  }
}

export function copyList<T>(list: PyList<T>): PyList<T> {
  const made = newList<T>(list.length);
  addAll<T>(made, list, list.length);
  return made;
}

export function concatLists<T>(a: PyList<T>, b: PyList<T>, site: i32): PyList<T> {
  checkLength(<i64>a.length + <i64>b.length, site);
  const made = newList<T>(a.length + b.length);
  addAll<T>(made, a, a.length);
  addAll<T>(made, b, b.length);
  return made;
}

/** How often a list may be repeated: not below 0. */
function times(length: i32, count: i64, site: i32): i32 {
  if (count <= 0 || length == 0) return 0;
  checkLength(count, site);
  checkLength(<i64>length * count, site);
  return <i32>count;
}

export function repeatList<T>(list: PyList<T>, count: i64, site: i32): PyList<T> {
  const n = times(list.length, count, site);
  const made = newList<T>(n * list.length);
  for (let i = 0; i < n; i++) addAll<T>(made, list, list.length);
  return made;
}

export function repeated<T>(list: PyList<T>, count: i64, site: i32): PyList<T> {
  const length = list.length;
  const n = times(length, count, site);
  if (n == 0) clear<T>(list);
  for (let i = 1; i < n; i++) addAll<T>(list, list, length);
  return list;
}

/** Ints from `start` up or down to before `stop`. */
export function listOfRange(start: i64, stop: i64, step: i64, site: i32): PyList<i64> {
  const span = step > 0 ? stop - start : start - stop;
  const each = step > 0 ? step : -step;
  const count = span <= 0 ? 0 : (span - 1) / each + 1;
  checkLength(count, site);
  const made = newList<i64>(<i32>count);
  for (let i: i64 = 0; i < count; i++) append<i64>(made, start + i * step);
  return made;
}

export function sliceList<T>(list: PyList<T>, start: i64, stop: i64): PyList<T> {
  const from = clamped(start, list.length);
  const count = max(clamped(stop, list.length) - from, 0);
  const made = newList<T>(count);
  memory.copy(changetype<usize>(made.items), address<T>(list, from), <usize>count << alignof<T>());
  made.length = count;
  return made;
}

export function deleteSlice<T>(list: PyList<T>, start: i64, stop: i64): void {
  const from = clamped(start, list.length);
  const to = clamped(stop, list.length);
  if (to > from) cut<T>(list, from, to);
}

/** Takes the elements between two places out. */
function cut<T>(list: PyList<T>, from: i32, to: i32): void {
  const length = list.length;
  memory.copy(address<T>(list, from), address<T>(list, to), <usize>(length - to) << alignof<T>());
  const kept = length - (to - from);
  // A free place must not keep an object alive.
  if (isReference<T>()) memory.fill(address<T>(list, kept), 0, <usize>(to - from) << alignof<T>());
  list.length = kept;
}

/** `a[i:j] = b`; the other list may be the same one. */
export function setSlice<T>(list: PyList<T>, start: i64, stop: i64, other: PyList<T>, site: i32): void {
  const length = list.length;
  const from = clamped(start, length);
  const to = max(from, clamped(stop, length));
  const given = changetype<usize>(other) == changetype<usize>(list) ? copyList<T>(other) : other;
  const count = given.length;
  const made = length - (to - from) + count;
  checkLength(<i64>made, site);
  if (made < length) cut<T>(list, from + count, to);
  else {
    reserve<T>(list, made);
    memory.copy(address<T>(list, from + count), address<T>(list, to), <usize>(length - to) << alignof<T>());
  }
  memory.copy(address<T>(list, from), changetype<usize>(given.items), <usize>count << alignof<T>());
  list.length = made;
}
