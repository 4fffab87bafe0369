/** Order of lists: a stable merge sort of places, so that its result is the only one, as CPython's is. */
import { trap } from "./frame";
import { VALUE_ERROR } from "./layout";
import { append, itemAt, newList, PyList } from "./lists";

function orderOfInts(a: i64, b: i64): i64 {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** 2 where one is a nan. */
function orderOfFloats(a: f64, b: f64): i64 {
  return a < b ? -1 : a > b ? 1 : a == b ? 0 : 2;
}

/** Elements that are not equal to themselves hold a nan. */
function requireOrder<T>(list: PyList<T>, order: (a: T, b: T) => i64, site: i32): void {
  for (let i = 0; i < list.length; i++) {
    if (order(itemAt<T>(list, i), itemAt<T>(list, i)) != 0) {
      trap(VALUE_ERROR, site);
      unreachable();
    }
  }
}

/** Bytes that no collection knows: what a sort needs on the way is free again when it ends. */
@inline
function at(places: usize, index: i32): i32 {
  return load<i32>(places + (<usize>index << 2));
}

@inline
function put(places: usize, index: i32, place: i32): void {
  store<i32>(places + (<usize>index << 2), place);
}

/**
 * Places of the elements in their order; runs of doubling length are merged, the left one first in ties.
 * The caller frees them.
 */
function placesInOrder<T>(list: PyList<T>, reverse: bool, order: (a: T, b: T) => i64): usize {
  const length = list.length;
  let from = heap.alloc(<usize>length << 2);
  let to = heap.alloc(<usize>length << 2);
  for (let i = 0; i < length; i++) put(from, i, i);
  const swaps: i64 = reverse ? -1 : 1;
  for (let run = 1; run < length; run *= 2) {
    for (let start = 0; start < length; start += 2 * run) {
      const middle = min(start + run, length);
      const end = min(start + 2 * run, length);
      let left = start;
      let right = middle;
      for (let i = start; i < end; i++) {
        let takesRight = left >= middle;
        if (!takesRight && right < end) {
          takesRight = order(itemAt<T>(list, at(from, left)), itemAt<T>(list, at(from, right))) == swaps;
        }
        if (takesRight) {
          put(to, i, at(from, right));
          right += 1;
        } else {
          put(to, i, at(from, left));
          left += 1;
        }
      }
    }
    const merged = to;
    to = from;
    from = merged;
  }
  heap.free(to);
  return from;
}

function arrange<T>(list: PyList<T>, reverse: bool, order: (a: T, b: T) => i64): void {
  const length = list.length;
  const places = placesInOrder<T>(list, reverse, order);
  const bytes = <usize>length << alignof<T>();
  const items = heap.alloc(bytes);
  for (let i = 0; i < length; i++) {
    store<T>(items + (<usize>i << alignof<T>()), itemAt<T>(list, at(places, i)));
  }
  memory.copy(changetype<usize>(list.items), items, bytes);
  heap.free(items);
  heap.free(places);
}

export function sortList(list: PyList<i64>, reverse: bool): void {
  arrange<i64>(list, reverse, orderOfInts);
}

export function sortFloats(list: PyList<f64>, reverse: bool, site: i32): void {
  sortBy<f64>(list, reverse, orderOfFloats, site);
}

export function sortBy<T>(list: PyList<T>, reverse: bool, order: (a: T, b: T) => i64, site: i32): void {
  requireOrder<T>(list, order, site);
  arrange<T>(list, reverse, order);
}

function listOfPlaces(places: usize, length: i32): PyList<i64> {
  const list = newList<i64>(length);
  for (let i = 0; i < length; i++) append<i64>(list, <i64>at(places, i));
  heap.free(places);
  return list;
}

export function placesOf(list: PyList<i64>, reverse: bool): PyList<i64> {
  return listOfPlaces(placesInOrder<i64>(list, reverse, orderOfInts), list.length);
}

export function placesOfFloats(list: PyList<f64>, reverse: bool, site: i32): PyList<i64> {
  return placesBy<f64>(list, reverse, orderOfFloats, site);
}

export function placesBy<T>(list: PyList<T>, reverse: bool, order: (a: T, b: T) => i64, site: i32): PyList<i64> {
  requireOrder<T>(list, order, site);
  return listOfPlaces(placesInOrder<T>(list, reverse, order), list.length);
}

export function pickItems<T>(list: PyList<T>, places: PyList<i64>): PyList<T> {
  const made = newList<T>(places.length);
  for (let i = 0; i < places.length; i++) append<T>(made, itemAt<T>(list, <i32>itemAt<i64>(places, i)));
  return made;
}

function extreme<T>(list: PyList<T>, side: i64, order: (a: T, b: T) => i64, site: i32): T {
  if (list.length == 0) {
    trap(VALUE_ERROR, site);
    unreachable();
  }
  let best = itemAt<T>(list, 0);
  for (let i = 1; i < list.length; i++) {
    const x = itemAt<T>(list, i);
    if (order(x, best) == side) best = x;
  }
  return best;
}

export function listMinBy<T>(list: PyList<T>, order: (a: T, b: T) => i64, site: i32): T {
  return extreme<T>(list, -1, order, site);
}

export function listMaxBy<T>(list: PyList<T>, order: (a: T, b: T) => i64, site: i32): T {
  return extreme<T>(list, 1, order, site);
}

/** As the merge above, for elements that say themselves which is less. */
export function placesLess<T>(list: PyList<T>, reverse: bool, less: (a: T, b: T) => bool): PyList<i64> {
  const length = list.length;
  let from = heap.alloc(<usize>length << 2);
  let to = heap.alloc(<usize>length << 2);
  for (let i = 0; i < length; i++) put(from, i, i);
  for (let run = 1; run < length; run *= 2) {
    for (let start = 0; start < length; start += 2 * run) {
      const middle = min(start + run, length);
      const end = min(start + 2 * run, length);
      let left = start;
      let right = middle;
      for (let i = start; i < end; i++) {
        let takesRight = left >= middle;
        if (!takesRight && right < end) {
          const a = itemAt<T>(list, at(from, left));
          const b = itemAt<T>(list, at(from, right));
          takesRight = reverse ? less(a, b) : less(b, a);
        }
        if (takesRight) {
          put(to, i, at(from, right));
          right += 1;
        } else {
          put(to, i, at(from, left));
          left += 1;
        }
      }
    }
    const merged = to;
    to = from;
    from = merged;
  }
  heap.free(to);
  return listOfPlaces(from, length);
}

export function listMinLess<T>(list: PyList<T>, less: (a: T, b: T) => bool, site: i32): T {
  if (list.length == 0) {
    trap(VALUE_ERROR, site);
    unreachable();
  }
  let least = itemAt<T>(list, 0);
  for (let i = 1; i < list.length; i++) {
    const x = itemAt<T>(list, i);
    if (less(x, least)) least = x;
  }
  return least;
}

export function listMaxLess<T>(list: PyList<T>, less: (a: T, b: T) => bool, site: i32): T {
  if (list.length == 0) {
    trap(VALUE_ERROR, site);
    unreachable();
  }
  let most = itemAt<T>(list, 0);
  for (let i = 1; i < list.length; i++) {
    const x = itemAt<T>(list, i);
    if (less(most, x)) most = x;
  }
  return most;
}
