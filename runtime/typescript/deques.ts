import { TRAPS } from "../abi/layout.ts";
import { trap } from "./frame.ts";

const INDEX_ERROR = TRAPS.IndexError.trap;
const RUNTIME_ERROR = TRAPS.RuntimeError.trap;
const VALUE_ERROR = TRAPS.ValueError.trap;

/** A Python deque: a ring of elements, with a greatest length or -1. */
export class PyDeque<T> {
  items: T[] = [];
  /** Place of the first element in the ring. */
  first = 0;
  length = 0;
  limit: number;
  /** Counts the changes of length, as CPython's `state` does: a loop over a deque that changes fails. */
  changes = 0;

  constructor(limit: number) {
    this.limit = limit;
  }
}

export function newDeque<T>(limit: number): PyDeque<T> {
  return new PyDeque<T>(limit);
}

export function dequeFromList<T>(list: readonly T[]): PyDeque<T> {
  const deque = new PyDeque<T>(-1);
  for (const item of list) dequeAppend(deque, item);
  return deque;
}

/** `deque(xs, maxlen=n)`; a negative n: ValueError. */
export function dequeFromListLimited<T>(list: readonly T[], limit: number, site: number): PyDeque<T> {
  if (limit < 0) trap(VALUE_ERROR, site);
  const deque = new PyDeque<T>(limit);
  dequeExtend(deque, list);
  return deque;
}

export function dequeLength(deque: PyDeque<unknown>): number {
  return deque.length;
}

export function dequeLimit(deque: PyDeque<unknown>): number {
  return deque.limit;
}

/** For a deque without elements. */
export function dequeSetLimit(deque: PyDeque<unknown>, limit: number): void {
  deque.limit = limit;
}

export function dequeMaxlen(deque: PyDeque<unknown>): number | null {
  return deque.limit < 0 ? null : deque.limit;
}

function place(deque: PyDeque<unknown>, index: number): number {
  const at = deque.first + index;
  return at >= deque.items.length ? at - deque.items.length : at;
}

/** Doubles a full ring. */
function makeRoom<T>(deque: PyDeque<T>): void {
  if (deque.length < deque.items.length) return;
  const items = dequeList(deque);
  const room = Math.max(8, 2 * items.length);
  items.length = room;
  deque.items = items;
  deque.first = 0;
}

export function dequeAppend<T>(deque: PyDeque<T>, item: T): void {
  if (deque.limit === 0) {
    deque.changes++;
    return;
  }
  if (deque.length === deque.limit) {
    deque.items[deque.first] = undefined as T;
    deque.first = place(deque, 1);
    deque.length--;
  }
  makeRoom(deque);
  deque.items[place(deque, deque.length)] = item;
  deque.length++;
  deque.changes++;
}

export function dequeAppendLeft<T>(deque: PyDeque<T>, item: T): void {
  if (deque.limit === 0) {
    deque.changes++;
    return;
  }
  if (deque.length === deque.limit) {
    deque.length--;
    deque.items[place(deque, deque.length)] = undefined as T;
  }
  makeRoom(deque);
  deque.first = deque.first === 0 ? deque.items.length - 1 : deque.first - 1;
  deque.items[deque.first] = item;
  deque.length++;
  deque.changes++;
}

export function dequePop<T>(deque: PyDeque<T>, site: number): T {
  if (deque.length === 0) trap(INDEX_ERROR, site);
  deque.length--;
  const at = place(deque, deque.length);
  const item = deque.items[at]!;
  // A free place must not keep an object alive.
  deque.items[at] = undefined as T;
  deque.changes++;
  return item;
}

export function dequePopLeft<T>(deque: PyDeque<T>, site: number): T {
  if (deque.length === 0) trap(INDEX_ERROR, site);
  const item = deque.items[deque.first]!;
  deque.items[deque.first] = undefined as T;
  deque.first = place(deque, 1);
  deque.length--;
  deque.changes++;
  return item;
}

export function dequeExtend<T>(deque: PyDeque<T>, list: readonly T[]): void {
  if (deque.limit === 0) return;
  for (const item of list) dequeAppend(deque, item);
}

export function dequeExtendLeft<T>(deque: PyDeque<T>, list: readonly T[]): void {
  if (deque.limit === 0) return;
  for (const item of list) dequeAppendLeft(deque, item);
}

export function dequeClear(deque: PyDeque<unknown>): void {
  if (deque.length === 0) return;
  deque.items = [];
  deque.first = 0;
  deque.length = 0;
  deque.changes++;
}

export function dequeCopy<T>(deque: PyDeque<T>): PyDeque<T> {
  const copy = new PyDeque<T>(deque.limit);
  dequeExtend(copy, dequeList(deque));
  return copy;
}

/** Elements from the first to the last. */
export function dequeList<T>(deque: PyDeque<T>): T[] {
  return Array.from({ length: deque.length }, (_, i) => deque.items[place(deque, i)]!);
}

export function dequeReverse<T>(deque: PyDeque<T>): void {
  deque.items = dequeList(deque).reverse();
  deque.first = 0;
}

/** `d.rotate(n)`: to the right, n places. */
export function dequeRotate<T>(deque: PyDeque<T>, by: number): void {
  if (deque.length <= 1) return;
  const list = dequeList(deque);
  const shift = ((by % list.length) + list.length) % list.length;
  deque.items = [...list.slice(list.length - shift), ...list.slice(0, list.length - shift)];
  deque.first = 0;
  deque.changes++;
}

function indexIn(deque: PyDeque<unknown>, index: number, site: number): number {
  const at = index < 0 ? index + deque.length : index;
  if (at < 0 || at >= deque.length) trap(INDEX_ERROR, site);
  return place(deque, at);
}

export function dequeGet<T>(deque: PyDeque<T>, index: number, site: number): T {
  return deque.items[indexIn(deque, index, site)]!;
}

export function dequeSet<T>(deque: PyDeque<T>, index: number, item: T, site: number): void {
  deque.items[indexIn(deque, index, site)] = item;
}

export function dequeChanges(deque: PyDeque<unknown>): number {
  return deque.changes;
}

/** Step of a loop: whether there is an element at `index`; RuntimeError where the deque changed since `changes`. */
export function dequeHasNext(deque: PyDeque<unknown>, index: number, changes: number, site: number): boolean {
  if (deque.changes !== changes) trap(RUNTIME_ERROR, site);
  return index < deque.length;
}

/** `d.insert(i, x)`: a full one has no room; the index is clamped. */
export function dequeInsert<T>(deque: PyDeque<T>, index: number, item: T, site: number): void {
  const { length } = deque;
  if (length === deque.limit) trap(INDEX_ERROR, site);
  const at = Math.max(0, Math.min(index < 0 ? index + length : index, length));
  dequeAppend(deque, item);
  for (let i = length; i > at; i--) deque.items[place(deque, i)] = deque.items[place(deque, i - 1)]!;
  deque.items[place(deque, at)] = item;
}

/** Takes the element at a place from the first out. */
function dequeCut(deque: PyDeque<unknown>, at: number): void {
  for (let i = at; i + 1 < deque.length; i++) deque.items[place(deque, i)] = deque.items[place(deque, i + 1)];
  deque.length--;
  deque.items[place(deque, deque.length)] = undefined;
  deque.changes++;
}

/** A bound of `index` as a place from 0 to the length. */
function clamped(bound: number, length: number): number {
  return Math.max(0, Math.min(bound < 0 ? bound + length : bound, length));
}

type Equal<T> = (a: T, b: T) => boolean;

const same = <T>(a: T, b: T): boolean => a === b;

/** Place of the first equal element, or -1; `error` where a comparison changed the deque and found nothing. */
function find<T>(
  deque: PyDeque<T>,
  value: T,
  start: number,
  stop: number,
  equal: Equal<T>,
  error: number,
  site: number,
): number {
  const { changes } = deque;
  for (let i = start; i < stop; i++) {
    const isEqual = equal(deque.items[place(deque, i)]!, value);
    if (deque.changes !== changes && !(isEqual && error === RUNTIME_ERROR)) trap(error, site);
    if (isEqual) return i;
  }
  return -1;
}

export function dequeContains<T>(deque: PyDeque<T>, value: T): boolean {
  return dequeContainsBy(deque, value, same, 0);
}

export function dequeContainsBy<T>(deque: PyDeque<T>, value: T, equal: Equal<T>, site: number): boolean {
  return find(deque, value, 0, deque.length, equal, RUNTIME_ERROR, site) >= 0;
}

export function dequeIndex<T>(deque: PyDeque<T>, value: T, start: number, stop: number, site: number): number {
  return dequeIndexBy(deque, value, start, stop, same, site);
}

export function dequeIndexBy<T>(
  deque: PyDeque<T>,
  value: T,
  start: number,
  stop: number,
  equal: Equal<T>,
  site: number,
): number {
  const { length } = deque;
  const found = find(deque, value, clamped(start, length), clamped(stop, length), equal, RUNTIME_ERROR, site);
  if (found < 0) trap(VALUE_ERROR, site);
  return found;
}

export function dequeCount<T>(deque: PyDeque<T>, value: T): number {
  return dequeCountBy(deque, value, same, 0);
}

export function dequeCountBy<T>(deque: PyDeque<T>, value: T, equal: Equal<T>, site: number): number {
  const { changes, length } = deque;
  let count = 0;
  for (let i = 0; i < length; i++) {
    if (equal(deque.items[place(deque, i)]!, value)) count++;
    if (deque.changes !== changes) trap(RUNTIME_ERROR, site);
  }
  return count;
}

export function dequeRemove<T>(deque: PyDeque<T>, value: T, site: number): void {
  dequeRemoveBy(deque, value, same, site);
}

export function dequeRemoveBy<T>(deque: PyDeque<T>, value: T, equal: Equal<T>, site: number): void {
  const found = find(deque, value, 0, deque.length, equal, INDEX_ERROR, site);
  if (found < 0) trap(VALUE_ERROR, site);
  dequeCut(deque, found);
}

export function sameDeque<T>(a: PyDeque<T>, b: PyDeque<T>): boolean {
  return sameDequeBy(a, b, same, 0);
}

/** As CPython's, two iterators go on together: a change of either is seen at the next step. */
export function sameDequeBy<T>(a: PyDeque<T>, b: PyDeque<T>, equal: Equal<T>, site: number): boolean {
  if (a.length !== b.length) return false;
  const [left, right] = [a.changes, b.changes];
  for (let i = 0; ; i++) {
    const hasLeft = dequeHasNext(a, i, left, site);
    if (!dequeHasNext(b, i, right, site) || !hasLeft) return true;
    if (!equal(a.items[place(a, i)]!, b.items[place(b, i)]!)) return false;
  }
}
