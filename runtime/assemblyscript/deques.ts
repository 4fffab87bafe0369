/** Python deques: a ring of elements, with a greatest length or -1. A full ring with a limit allocates nothing. */
import { trap } from "./frame";
import { INDEX_ERROR, RUNTIME_ERROR, VALUE_ERROR } from "./layout";
import { append, itemAt, newList, PyList } from "./lists";
import { NONE_INT } from "./optional";

@final
export class PyDeque<T> {
  items: StaticArray<T>;
  /** Place of the first element in the ring. */
  first: i32 = 0;
  length: i32 = 0;
  limit: i64;
  /** Counts the changes of length, as CPython's `state` does: a loop over a deque that changes fails. */
  changes: i64 = 0;
  /** Number in the state that is being saved or loaded. */
  sid: i32 = 0;

  constructor(limit: i64) {
    this.limit = limit;
    this.items = new StaticArray<T>(0);
  }
}

export function newDeque<T>(limit: i64): PyDeque<T> {
  return new PyDeque<T>(limit);
}

export function dequeFromList<T>(list: PyList<T>): PyDeque<T> {
  const deque = new PyDeque<T>(-1);
  dequeExtend<T>(deque, list);
  return deque;
}

/** `deque(xs, maxlen=n)`; a negative n: ValueError. */
export function dequeFromListLimited<T>(list: PyList<T>, limit: i64, site: i32): PyDeque<T> {
  if (limit < 0) {
    trap(VALUE_ERROR, site);
    unreachable();
  }
  const deque = new PyDeque<T>(limit);
  dequeExtend<T>(deque, list);
  return deque;
}

export function dequeLength<T>(deque: PyDeque<T>): i64 {
  return <i64>deque.length;
}

export function dequeLimit<T>(deque: PyDeque<T>): i64 {
  return deque.limit;
}

/** For a deque without elements. */
export function dequeSetLimit<T>(deque: PyDeque<T>, limit: i64): void {
  deque.limit = limit;
}

export function dequeMaxlen<T>(deque: PyDeque<T>): i64 {
  return deque.limit < 0 ? NONE_INT : deque.limit;
}

@inline
function place<T>(deque: PyDeque<T>, index: i32): i32 {
  const at = deque.first + index;
  return at >= deque.items.length ? at - deque.items.length : at;
}

@inline
function read<T>(deque: PyDeque<T>, at: i32): T {
  return load<T>(changetype<usize>(deque.items) + (<usize>at << alignof<T>()));
}

@inline
function write<T>(deque: PyDeque<T>, at: i32, item: T): void {
  store<T>(changetype<usize>(deque.items) + (<usize>at << alignof<T>()), item);
}

/** A free place must not keep an object alive. */
@inline
function forget<T>(deque: PyDeque<T>, at: i32): void {
  if (isReference<T>()) store<usize>(changetype<usize>(deque.items) + (<usize>at << alignof<T>()), 0);
}

/** Doubles a full ring. */
function makeRoom<T>(deque: PyDeque<T>): void {
  const length = deque.length;
  if (length < deque.items.length) return;
  let room = max(2 * length, 8);
  if (deque.limit > 0 && <i64>room > deque.limit) room = <i32>deque.limit;
  const items = new StaticArray<T>(room);
  for (let i = 0; i < length; i++) {
    store<T>(changetype<usize>(items) + (<usize>i << alignof<T>()), read<T>(deque, place<T>(deque, i)));
  }
  deque.items = items;
  deque.first = 0;
}

export function dequeAppend<T>(deque: PyDeque<T>, item: T): void {
  deque.changes += 1;
  if (deque.limit == 0) return;
  if (<i64>deque.length == deque.limit) {
    forget<T>(deque, deque.first);
    deque.first = place<T>(deque, 1);
    deque.length -= 1;
  }
  makeRoom<T>(deque);
  write<T>(deque, place<T>(deque, deque.length), item);
  deque.length += 1;
}

export function dequeAppendLeft<T>(deque: PyDeque<T>, item: T): void {
  deque.changes += 1;
  if (deque.limit == 0) return;
  if (<i64>deque.length == deque.limit) {
    deque.length -= 1;
    forget<T>(deque, place<T>(deque, deque.length));
  }
  makeRoom<T>(deque);
  deque.first = deque.first == 0 ? deque.items.length - 1 : deque.first - 1;
  write<T>(deque, deque.first, item);
  deque.length += 1;
}

export function dequePop<T>(deque: PyDeque<T>, site: i32): T {
  if (deque.length == 0) {
    trap(INDEX_ERROR, site);
    unreachable();
  }
  deque.length -= 1;
  const at = place<T>(deque, deque.length);
  const item = read<T>(deque, at);
  forget<T>(deque, at);
  deque.changes += 1;
  return item;
}

export function dequePopLeft<T>(deque: PyDeque<T>, site: i32): T {
  if (deque.length == 0) {
    trap(INDEX_ERROR, site);
    unreachable();
  }
  const item = read<T>(deque, deque.first);
  forget<T>(deque, deque.first);
  deque.first = place<T>(deque, 1);
  deque.length -= 1;
  deque.changes += 1;
  return item;
}

export function dequeExtend<T>(deque: PyDeque<T>, list: PyList<T>): void {
  if (deque.limit == 0) return;
  for (let i = 0; i < list.length; i++) dequeAppend<T>(deque, itemAt<T>(list, i));
}

export function dequeExtendLeft<T>(deque: PyDeque<T>, list: PyList<T>): void {
  if (deque.limit == 0) return;
  for (let i = 0; i < list.length; i++) dequeAppendLeft<T>(deque, itemAt<T>(list, i));
}

export function dequeClear<T>(deque: PyDeque<T>): void {
  if (deque.length == 0) return;
  deque.items = new StaticArray<T>(0);
  deque.first = 0;
  deque.length = 0;
  deque.changes += 1;
}

export function dequeCopy<T>(deque: PyDeque<T>): PyDeque<T> {
  const copy = new PyDeque<T>(deque.limit);
  for (let i = 0; i < deque.length; i++) dequeAppend<T>(copy, read<T>(deque, place<T>(deque, i)));
  return copy;
}

/** Elements from the first to the last. */
export function dequeList<T>(deque: PyDeque<T>): PyList<T> {
  const list = newList<T>(deque.length);
  for (let i = 0; i < deque.length; i++) append<T>(list, read<T>(deque, place<T>(deque, i)));
  return list;
}

/** Puts the elements of a list of the same length in place of its own. */
function arrange<T>(deque: PyDeque<T>, list: PyList<T>, from: i32, step: i32): void {
  const length = deque.length;
  deque.first = 0;
  for (let i = 0; i < length; i++) {
    write<T>(deque, i, itemAt<T>(list, from));
    from += step;
    if (from == length) from = 0;
  }
}

export function dequeReverse<T>(deque: PyDeque<T>): void {
  if (deque.length > 0) arrange<T>(deque, dequeList<T>(deque), deque.length - 1, -1);
}

/** `d.rotate(n)`: to the right, n places. */
export function dequeRotate<T>(deque: PyDeque<T>, by: i64): void {
  const length = deque.length;
  if (length <= 1) return;
  const shift = <i32>(((by % <i64>length) + <i64>length) % <i64>length);
  arrange<T>(deque, dequeList<T>(deque), shift == 0 ? 0 : length - shift, 1);
  deque.changes += 1;
}

@inline
function indexIn<T>(deque: PyDeque<T>, index: i64, site: i32): i32 {
  const length = <i64>deque.length;
  const at = index < 0 ? index + length : index;
  if (<u64>at >= <u64>length) {
    trap(INDEX_ERROR, site);
    unreachable();
  }
  return place<T>(deque, <i32>at);
}

export function dequeGet<T>(deque: PyDeque<T>, index: i64, site: i32): T {
  return read<T>(deque, indexIn<T>(deque, index, site));
}

export function dequeSet<T>(deque: PyDeque<T>, index: i64, item: T, site: i32): void {
  write<T>(deque, indexIn<T>(deque, index, site), item);
}

export function dequeChanges<T>(deque: PyDeque<T>): i64 {
  return deque.changes;
}

/** Step of a loop: whether there is an element at `index`; RuntimeError where the deque changed since `changes`. */
export function dequeHasNext<T>(deque: PyDeque<T>, index: i64, changes: i64, site: i32): bool {
  if (deque.changes != changes) {
    trap(RUNTIME_ERROR, site);
    unreachable();
  }
  return index < <i64>deque.length;
}

/** A bound as a place from 0 to the length. */
function clamped(bound: i64, length: i32): i32 {
  const at = bound < 0 ? bound + <i64>length : bound;
  return at < 0 ? 0 : at > <i64>length ? length : <i32>at;
}

/** `d.insert(i, x)`: a full one has no room; the index is clamped. */
export function dequeInsert<T>(deque: PyDeque<T>, index: i64, item: T, site: i32): void {
  const length = deque.length;
  if (<i64>length == deque.limit) {
    trap(INDEX_ERROR, site);
    unreachable();
  }
  const at = clamped(index, length);
  dequeAppend<T>(deque, item);
  for (let i = length; i > at; i--) write<T>(deque, place<T>(deque, i), read<T>(deque, place<T>(deque, i - 1)));
  write<T>(deque, place<T>(deque, at), item);
}

/** Takes the element at a place from the first out. */
function dequeCut<T>(deque: PyDeque<T>, at: i32): void {
  for (let i = at; i + 1 < deque.length; i++) {
    write<T>(deque, place<T>(deque, i), read<T>(deque, place<T>(deque, i + 1)));
  }
  deque.length -= 1;
  forget<T>(deque, place<T>(deque, deque.length));
  deque.changes += 1;
}

/** Place of the first equal element between two places, or -1. */
function find<T>(deque: PyDeque<T>, value: T, start: i32, stop: i32): i32 {
  for (let i = start; i < stop; i++) if (read<T>(deque, place<T>(deque, i)) == value) return i;
  return -1;
}

/** The same; `error` where a comparison changed the deque and found nothing. */
function findBy<T>(
  deque: PyDeque<T>,
  value: T,
  start: i32,
  stop: i32,
  equal: (a: T, b: T) => bool,
  error: i32,
  site: i32,
): i32 {
  const changes = deque.changes;
  for (let i = start; i < stop; i++) {
    const isEqual = equal(read<T>(deque, place<T>(deque, i)), value);
    if (deque.changes != changes && !(isEqual && error == RUNTIME_ERROR)) {
      trap(error, site);
      unreachable();
    }
    if (isEqual) return i;
  }
  return -1;
}

function found(at: i32, site: i32): i32 {
  if (at < 0) {
    trap(VALUE_ERROR, site);
    unreachable();
  }
  return at;
}

export function dequeContains<T>(deque: PyDeque<T>, value: T): bool {
  return find<T>(deque, value, 0, deque.length) >= 0;
}

export function dequeContainsBy<T>(deque: PyDeque<T>, value: T, equal: (a: T, b: T) => bool, site: i32): bool {
  return findBy<T>(deque, value, 0, deque.length, equal, RUNTIME_ERROR, site) >= 0;
}

export function dequeIndex<T>(deque: PyDeque<T>, value: T, start: i64, stop: i64, site: i32): i64 {
  const length = deque.length;
  return <i64>found(find<T>(deque, value, clamped(start, length), clamped(stop, length)), site);
}

export function dequeIndexBy<T>(
  deque: PyDeque<T>,
  value: T,
  start: i64,
  stop: i64,
  equal: (a: T, b: T) => bool,
  site: i32,
): i64 {
  const length = deque.length;
  const from = clamped(start, length);
  return <i64>found(findBy<T>(deque, value, from, clamped(stop, length), equal, RUNTIME_ERROR, site), site);
}

export function dequeCount<T>(deque: PyDeque<T>, value: T): i64 {
  let count: i64 = 0;
  for (let i = 0; i < deque.length; i++) if (read<T>(deque, place<T>(deque, i)) == value) count += 1;
  return count;
}

export function dequeCountBy<T>(deque: PyDeque<T>, value: T, equal: (a: T, b: T) => bool, site: i32): i64 {
  const changes = deque.changes;
  const length = deque.length;
  let count: i64 = 0;
  for (let i = 0; i < length; i++) {
    if (equal(read<T>(deque, place<T>(deque, i)), value)) count += 1;
    if (deque.changes != changes) {
      trap(RUNTIME_ERROR, site);
      unreachable();
    }
  }
  return count;
}

export function dequeRemove<T>(deque: PyDeque<T>, value: T, site: i32): void {
  dequeCut<T>(deque, found(find<T>(deque, value, 0, deque.length), site));
}

export function dequeRemoveBy<T>(deque: PyDeque<T>, value: T, equal: (a: T, b: T) => bool, site: i32): void {
  dequeCut<T>(deque, found(findBy<T>(deque, value, 0, deque.length, equal, INDEX_ERROR, site), site));
}

export function sameDeque<T>(a: PyDeque<T>, b: PyDeque<T>): bool {
  if (a.length != b.length) return false;
  for (let i = 0; i < a.length; i++) {
    if (read<T>(a, place<T>(a, i)) != read<T>(b, place<T>(b, i))) return false;
  }
  return true;
}

/** As CPython's, two iterators go on together: a change of either is seen at the next step. */
export function sameDequeBy<T>(a: PyDeque<T>, b: PyDeque<T>, equal: (a: T, b: T) => bool, site: i32): bool {
  if (a.length != b.length) return false;
  const left = a.changes;
  const right = b.changes;
  let i = 0;
  while (true) {
    const hasLeft = dequeHasNext<T>(a, <i64>i, left, site);
    if (!dequeHasNext<T>(b, <i64>i, right, site) || !hasLeft) return true;
    if (!equal(read<T>(a, place<T>(a, i)), read<T>(b, place<T>(b, i)))) return false;
    i += 1;
  }
}
