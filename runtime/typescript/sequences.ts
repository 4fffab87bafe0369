import { TRAPS } from "../abi/layout.ts";
import { trap } from "./frame.ts";

/** What Python's lists do besides indexing: looking for elements, joining, slices. */

const VALUE_ERROR = TRAPS.ValueError.trap;
const OVERFLOW_ERROR = TRAPS.OverflowError.trap;

/** A list that `+`, `*` or `extend` would make longer: OverflowError, where CPython runs out of memory later. */
const MAX_LENGTH = 2 ** 24;

type Equal<T> = (a: T, b: T) => boolean;

/** A bound of a slice as a place from 0 to the length. */
function clamped(bound: number, length: number): number {
  const place = bound < 0 ? bound + length : bound;
  return Math.max(0, Math.min(place, length));
}

export function indexOf<T>(list: readonly T[], value: T, start: number, stop: number, site: number): number {
  const place = list.indexOf(value, clamped(start, list.length));
  if (place < 0 || place >= clamped(stop, list.length)) trap(VALUE_ERROR, site);
  return place;
}

export function countOf<T>(list: readonly T[], value: T): number {
  let count = 0;
  for (let i = 0; i < list.length; i++) if (list[i] === value) count += 1;
  return count;
}

export function removeFirst<T>(list: T[], value: T, site: number): void {
  removeAt(list, list.indexOf(value), site);
}

function removeAt(list: unknown[], place: number, site: number): void {
  if (place < 0) trap(VALUE_ERROR, site);
  // What compares the elements may have shortened the list.
  if (place >= list.length) return;
  list.copyWithin(place, place + 1);
  list.length -= 1;
}

export function sameItems<T>(a: readonly T[], b: readonly T[]): boolean {
  if (a.length !== b.length) return false;
  for (let i = 0; i < a.length; i++) if (a[i] !== b[i]) return false;
  return true;
}

/** Place of the first equal element between two places, or -1; what compares them may change the list. */
function find<T>(list: readonly T[], value: T, start: number, stop: number, equal: Equal<T>): number {
  for (let i = start; i < stop && i < list.length; i++) if (equal(list[i]!, value)) return i;
  return -1;
}

export function containsBy<T>(list: readonly T[], value: T, equal: Equal<T>): boolean {
  return find(list, value, 0, Number.POSITIVE_INFINITY, equal) >= 0;
}

export function indexOfBy<T>(
  list: readonly T[],
  value: T,
  start: number,
  stop: number,
  equal: Equal<T>,
  site: number,
): number {
  const { length } = list;
  const place = find(list, value, clamped(start, length), clamped(stop, length), equal);
  if (place < 0) trap(VALUE_ERROR, site);
  return place;
}

export function countOfBy<T>(list: readonly T[], value: T, equal: Equal<T>): number {
  let count = 0;
  for (let i = 0; i < list.length; i++) if (equal(list[i]!, value)) count += 1;
  return count;
}

export function removeFirstBy<T>(list: T[], value: T, equal: Equal<T>, site: number): void {
  removeAt(list, find(list, value, 0, Number.POSITIVE_INFINITY, equal), site);
}

export function sameItemsBy<T>(a: readonly T[], b: readonly T[], equal: Equal<T>): boolean {
  if (a.length !== b.length) return false;
  for (let i = 0; i < a.length && i < b.length; i++) if (!equal(a[i]!, b[i]!)) return false;
  return a.length === b.length;
}

export function extend<T>(list: T[], other: readonly T[], site: number): void {
  // The other list may be this one, which grows.
  const count = other.length;
  if (list.length + count > MAX_LENGTH) trap(OVERFLOW_ERROR, site);
  for (let i = 0; i < count; i++) list.push(other[i]!);
}

export function extended<T>(list: T[], other: readonly T[], site: number): T[] {
  extend(list, other, site);
  return list;
}

export function insert<T>(list: T[], index: number, value: T): void {
  list.splice(clamped(index, list.length), 0, value);
}

export function reverseList(list: unknown[]): void {
  list.reverse();
}

export function copyList<T>(list: readonly T[]): T[] {
  return list.slice();
}

export function concatLists<T>(a: readonly T[], b: readonly T[], site: number): T[] {
  if (a.length + b.length > MAX_LENGTH) trap(OVERFLOW_ERROR, site);
  return a.concat(b);
}

/** How often a list may be repeated: not below 0. */
function times(length: number, count: number, site: number): number {
  if (count <= 0 || length === 0) return 0;
  if (count > MAX_LENGTH || length * count > MAX_LENGTH) trap(OVERFLOW_ERROR, site);
  return count;
}

export function repeatList<T>(list: readonly T[], count: number, site: number): T[] {
  const made: T[] = [];
  for (let n = times(list.length, count, site); n > 0; n--) for (let i = 0; i < list.length; i++) made.push(list[i]!);
  return made;
}

export function repeated<T>(list: T[], count: number, site: number): T[] {
  const length = list.length;
  const n = times(length, count, site);
  if (n === 0) list.length = 0;
  for (let i = length; i < n * length; i++) list.push(list[i - length]!);
  return list;
}

/** Ints from `start` up or down to before `stop`. */
export function listOfRange(start: number, stop: number, step: number, site: number): number[] {
  const made: number[] = [];
  for (let i = start; step > 0 ? i < stop : i > stop; i += step) {
    if (made.length === MAX_LENGTH) trap(OVERFLOW_ERROR, site);
    made.push(i);
  }
  return made;
}

export function sliceList<T>(list: readonly T[], start: number, stop: number): T[] {
  return list.slice(clamped(start, list.length), clamped(stop, list.length));
}

export function deleteSlice(list: unknown[], start: number, stop: number): void {
  const from = clamped(start, list.length);
  const to = clamped(stop, list.length);
  if (to > from) list.splice(from, to - from);
}

/** `a[i:j] = b`; the other list may be the same one. */
export function setSlice<T>(list: T[], start: number, stop: number, other: readonly T[], site: number): void {
  const from = clamped(start, list.length);
  const to = Math.max(from, clamped(stop, list.length));
  const length = list.length - (to - from) + other.length;
  if (length > MAX_LENGTH) trap(OVERFLOW_ERROR, site);
  const given = other.slice();
  const rest = list.slice(to);
  list.length = from;
  for (const item of given) list.push(item);
  for (const item of rest) list.push(item);
}
