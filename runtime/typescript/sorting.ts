import { TRAPS } from "../abi/layout.ts";
import { trap } from "./frame.ts";

/** Order of lists. The engine's sort is stable, so that its result is the only one, as CPython's is. */

const VALUE_ERROR = TRAPS.ValueError.trap;

/** -1, 0 or 1, and 2 where a nan decides. */
type Order<T> = (a: T, b: T) => number;

function orderOfNumbers(a: number, b: number): number {
  return a < b ? -1 : a > b ? 1 : a === b ? 0 : 2;
}

/** Elements that are not equal to themselves hold a nan. */
function requireOrder<T>(list: readonly T[], order: Order<T>, site: number): void {
  for (let i = 0; i < list.length; i++) if (order(list[i]!, list[i]!) !== 0) trap(VALUE_ERROR, site);
}

function sort<T>(list: T[], reverse: boolean, order: Order<T>): void {
  // Equal elements stay in their order either way.
  list.sort(reverse ? (a, b) => order(b, a) : order);
}

export function sortList(list: number[], reverse: boolean): void {
  sort(list, reverse, orderOfNumbers);
}

export function sortFloats(list: number[], reverse: boolean, site: number): void {
  sortBy(list, reverse, orderOfNumbers, site);
}

export function sortBy<T>(list: T[], reverse: boolean, order: Order<T>, site: number): void {
  requireOrder(list, order, site);
  sort(list, reverse, order);
}

function places<T>(list: readonly T[], reverse: boolean, order: Order<T>): number[] {
  const found = Array.from(list, (_, place) => place);
  sort(found, reverse, (a, b) => order(list[a]!, list[b]!));
  return found;
}

export function placesOf(list: readonly number[], reverse: boolean): number[] {
  return places(list, reverse, orderOfNumbers);
}

export function placesOfFloats(list: readonly number[], reverse: boolean, site: number): number[] {
  return placesBy(list, reverse, orderOfNumbers, site);
}

export function placesBy<T>(list: readonly T[], reverse: boolean, order: Order<T>, site: number): number[] {
  requireOrder(list, order, site);
  return places(list, reverse, order);
}

export function pickItems<T>(list: readonly T[], at: readonly number[]): T[] {
  return at.map((place) => list[place]!);
}

export function listMinBy<T>(list: readonly T[], order: Order<T>, site: number): T {
  if (list.length === 0) trap(VALUE_ERROR, site);
  let least = list[0]!;
  for (let i = 1; i < list.length; i++) if (order(list[i]!, least) === -1) least = list[i]!;
  return least;
}

export function listMaxBy<T>(list: readonly T[], order: Order<T>, site: number): T {
  if (list.length === 0) trap(VALUE_ERROR, site);
  let most = list[0]!;
  for (let i = 1; i < list.length; i++) if (order(list[i]!, most) === 1) most = list[i]!;
  return most;
}

type Less<T> = (a: T, b: T) => boolean;

/**
 * Places of elements that say themselves which is less: runs of doubling length are merged, the left one first
 * in ties. The order of the calls is the language's, the same on every target.
 */
export function placesLess<T>(list: readonly T[], reverse: boolean, less: Less<T>): number[] {
  const { length } = list;
  let from = Array.from(list, (_, place) => place);
  for (let run = 1; run < length; run *= 2) {
    const to: number[] = [];
    for (let start = 0; start < length; start += 2 * run) {
      const middle = Math.min(start + run, length);
      const end = Math.min(start + 2 * run, length);
      let left = start;
      let right = middle;
      while (to.length < end) {
        const takesRight = left >= middle || (right < end && isBefore(list, from[right]!, from[left]!, reverse, less));
        to.push(takesRight ? from[right++]! : from[left++]!);
      }
    }
    from = to;
  }
  return from;
}

/** Whether the right one of two places comes first. */
function isBefore<T>(list: readonly T[], right: number, left: number, reverse: boolean, less: Less<T>): boolean {
  return reverse ? less(list[left]!, list[right]!) : less(list[right]!, list[left]!);
}

export function listMinLess<T>(list: readonly T[], less: Less<T>, site: number): T {
  if (list.length === 0) trap(VALUE_ERROR, site);
  let least = list[0]!;
  for (let i = 1; i < list.length; i++) {
    const x = list[i]!;
    if (less(x, least)) least = x;
  }
  return least;
}

export function listMaxLess<T>(list: readonly T[], less: Less<T>, site: number): T {
  if (list.length === 0) trap(VALUE_ERROR, site);
  let most = list[0]!;
  for (let i = 1; i < list.length; i++) {
    const x = list[i]!;
    if (less(most, x)) most = x;
  }
  return most;
}
