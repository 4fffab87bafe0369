import { TRAPS } from "../abi/layout.ts";
import { trap } from "./frame.ts";
import { addInt } from "./numbers.ts";

/** Python lists are JavaScript arrays; these functions add Python's indexing and errors. */

const INDEX_ERROR = TRAPS.IndexError.trap;
const VALUE_ERROR = TRAPS.ValueError.trap;

export function lengthOf(list: readonly unknown[]): number {
  return list.length;
}

/** Place of a Python index; outside the list: IndexError. */
function placeOf(list: readonly unknown[], index: number, site: number): number {
  const place = index < 0 ? index + list.length : index;
  if (place < 0 || place >= list.length) trap(INDEX_ERROR, site);
  return place;
}

export function getItem<T>(list: readonly T[], index: number, site: number): T {
  return list[placeOf(list, index, site)]!;
}

export function setItem<T>(list: T[], index: number, value: T, site: number): void {
  list[placeOf(list, index, site)] = value;
}

/** Element at `index` within the list, for the loops over lists. */
export function itemAt<T>(list: readonly T[], index: number): T {
  return list[index]!;
}

export function append<T>(list: T[], value: T): void {
  list.push(value);
}

export function pop<T>(list: T[], site: number): T {
  if (list.length === 0) trap(INDEX_ERROR, site);
  return list.pop()!;
}

export function popAt<T>(list: T[], index: number, site: number): T {
  const place = placeOf(list, index, site);
  const taken = list[place]!;
  list.copyWithin(place, place + 1);
  list.length -= 1;
  return taken;
}

export function clear(list: unknown[]): void {
  list.length = 0;
}

/** Equality by value: a nan is in no list, and 0.0 finds -0.0. */
export function contains<T>(list: readonly T[], value: T): boolean {
  return list.indexOf(value) !== -1;
}

export function listMin(list: readonly number[], site: number): number {
  if (list.length === 0) trap(VALUE_ERROR, site);
  let least = list[0]!;
  for (let i = 1; i < list.length; i++) {
    const x = list[i]!;
    if (x < least) least = x;
  }
  return least;
}

export function listMax(list: readonly number[], site: number): number {
  if (list.length === 0) trap(VALUE_ERROR, site);
  let most = list[0]!;
  for (let i = 1; i < list.length; i++) {
    const x = list[i]!;
    if (x > most) most = x;
  }
  return most;
}

/** Sum from the left; a partial sum out of range: OverflowError. */
export function sumInts(list: readonly number[], site: number): number {
  let sum = 0;
  for (let i = 0; i < list.length; i++) sum = addInt(sum, list[i]!, site);
  return sum;
}

/** The same from a number or an exact amount on. */
export function sumFrom(list: readonly number[], start: number, site: number): number {
  let sum = start;
  for (let i = 0; i < list.length; i++) sum = addInt(sum, list[i]!, site);
  return sum;
}

/**
 * Sum of floats as CPython 3.12 and later make it (Neumaier's improved Kahan–Babuška algorithm,
 * `builtin_sum_impl`): the first element is added to the int 0, all others with compensation.
 */
export function sumFloats(list: readonly number[]): number {
  return list.length === 0 ? 0 : compensatedSum(list, 0 + list[0]!, 1);
}

/** The same from a float on, to which the first element is added with compensation too. */
export function sumFloatsFrom(list: readonly number[], start: number): number {
  return compensatedSum(list, start, 0);
}

function compensatedSum(list: readonly number[], start: number, first: number): number {
  let sum = start;
  let compensation = 0;
  for (let i = first; i < list.length; i++) {
    const x = list[i]!;
    const next = sum + x;
    if (Math.abs(sum) >= Math.abs(x)) compensation += sum - next + x;
    else compensation += x - next + sum;
    sum = next;
  }
  // An infinite or undefined compensation must not turn the sum into a nan.
  return compensation !== 0 && Number.isFinite(compensation) ? sum + compensation : sum;
}

export function sumBools(list: readonly boolean[]): number {
  let sum = 0;
  for (let i = 0; i < list.length; i++) if (list[i]) sum += 1;
  return sum;
}
