import { TRAPS } from "../abi/layout.ts";
import { trap } from "./frame.ts";

const KEY_ERROR = TRAPS.KeyError.trap;
const RUNTIME_ERROR = TRAPS.RuntimeError.trap;

/** Entries that CPython's table of 8, 16, 32 ... places takes before it grows. */
function usable(places: number): number {
  return Math.floor((2 * places) / 3);
}

/**
 * A Python dict: entries in the order of insertion, with holes where some were deleted. Holes go when an
 * insertion finds the table full, at the same moments as in CPython (`dictobject.c`: 2/3 of the
 * places are used, and a full table grows to hold three times its keys), so that a loop over a dict that
 * changes in it goes on, or fails, as there.
 */
export class PyDict<K extends number | string, V> {
  readonly places = new Map<K, number>();
  keys: K[] = [];
  values: V[] = [];
  /** Whether the entry at a place is there. */
  live: boolean[] = [];
  /** Insertions until the next growth. */
  room = usable(8);

  /** Sets an entry; for literals. */
  with(key: K, value: V): this {
    dictSet(this, key, value);
    return this;
  }
}

export function newDict<K extends number | string, V>(): PyDict<K, V> {
  return new PyDict<K, V>();
}

export function dictLength<K extends number | string, V>(dict: PyDict<K, V>): number {
  return dict.places.size;
}

/** Place of a key's entry, or -1. It holds until the dict changes. */
export function dictPlace<K extends number | string, V>(dict: PyDict<K, V>, key: K): number {
  return dict.places.get(key) ?? -1;
}

export function dictKeyAt<K extends number | string, V>(dict: PyDict<K, V>, place: number): K {
  return dict.keys[place]!;
}

export function dictValueAt<K extends number | string, V>(dict: PyDict<K, V>, place: number): V {
  return dict.values[place]!;
}

export function dictHas<K extends number | string, V>(dict: PyDict<K, V>, key: K): boolean {
  return dict.places.has(key);
}

/** `d[k]`; a key that is not there: KeyError. */
export function dictGet<K extends number | string, V>(dict: PyDict<K, V>, key: K, site: number): V {
  const place = dict.places.get(key);
  if (place === undefined) trap(KEY_ERROR, site);
  return dict.values[place]!;
}

export function dictGetOr<K extends number | string, V>(dict: PyDict<K, V>, key: K, otherwise: V): V {
  const place = dict.places.get(key);
  return place === undefined ? otherwise : dict.values[place]!;
}

/** `d[k] = v`: a key that is there keeps its place. */
export function dictSet<K extends number | string, V>(dict: PyDict<K, V>, key: K, value: V): void {
  const place = dict.places.get(key);
  if (place !== undefined) {
    dict.values[place] = value;
    return;
  }
  if (dict.room === 0) grow(dict);
  dict.places.set(key, dict.keys.length);
  dict.keys.push(key);
  dict.values.push(value);
  dict.live.push(true);
  dict.room -= 1;
}

/** Closes the holes, and makes room for three times the keys. */
function grow<K extends number | string, V>(dict: PyDict<K, V>): void {
  const kept = [...dict.keys.keys()].filter((place) => dict.live[place]);
  dict.keys = kept.map((place) => dict.keys[place]!);
  dict.values = kept.map((place) => dict.values[place]!);
  dict.live = kept.map(() => true);
  for (const [place, key] of dict.keys.entries()) dict.places.set(key, place);
  let places = 8;
  while (places < 3 * kept.length) places *= 2;
  dict.room = usable(places) - kept.length;
}

/** Takes the entry at a place out; its value. */
export function dictTakeAt<K extends number | string, V>(dict: PyDict<K, V>, place: number): V {
  const value = dict.values[place]!;
  dict.places.delete(dict.keys[place]!);
  dict.live[place] = false;
  // A hole must not keep an object alive.
  dict.values[place] = undefined as V;
  return value;
}

/** `d.pop(k)`; a key that is not there: KeyError. */
export function dictPop<K extends number | string, V>(dict: PyDict<K, V>, key: K, site: number): V {
  const place = dict.places.get(key);
  if (place === undefined) trap(KEY_ERROR, site);
  return dictTakeAt(dict, place);
}

export function dictPopOr<K extends number | string, V>(dict: PyDict<K, V>, key: K, otherwise: V): V {
  const place = dict.places.get(key);
  return place === undefined ? otherwise : dictTakeAt(dict, place);
}

/** `del d[k]`; a key that is not there: KeyError. */
export function dictDelete<K extends number | string, V>(dict: PyDict<K, V>, key: K, site: number): void {
  dictPop(dict, key, site);
}

export function dictSetDefault<K extends number | string, V>(dict: PyDict<K, V>, key: K, value: V): V {
  const place = dict.places.get(key);
  if (place !== undefined) return dict.values[place]!;
  dictSet(dict, key, value);
  return value;
}

export function dictClear<K extends number | string, V>(dict: PyDict<K, V>): void {
  dict.places.clear();
  dict.keys = [];
  dict.values = [];
  dict.live = [];
  dict.room = usable(8);
}

export function dictCopy<K extends number | string, V>(dict: PyDict<K, V>): PyDict<K, V> {
  const copy = new PyDict<K, V>();
  for (const [place, key] of dict.keys.entries()) if (dict.live[place]) dictSet(copy, key, dict.values[place]!);
  return copy;
}

/** Entry after entry, as by `d[k] = v`; a dict that is given itself stays. */
export function dictUpdate<K extends number | string, V>(dict: PyDict<K, V>, other: PyDict<K, V>): void {
  for (let at = dictAfter(other, 0); at >= 0; at = dictAfter(other, at + 1))
    dictSet(dict, other.keys[at]!, other.values[at]!);
}

export function dictKeys<K extends number | string, V>(dict: PyDict<K, V>): K[] {
  return dict.keys.filter((_, place) => dict.live[place]);
}

export function dictValues<K extends number | string, V>(dict: PyDict<K, V>): V[] {
  return dict.values.filter((_, place) => dict.live[place]);
}

export function sameEntries<K extends number | string, V>(a: PyDict<K, V>, b: PyDict<K, V>): boolean {
  return sameEntriesBy(a, b, (x, y) => x === y);
}

export function sameEntriesBy<K extends number | string, V>(
  a: PyDict<K, V>,
  b: PyDict<K, V>,
  equal: (a: V, b: V) => boolean,
): boolean {
  if (a.places.size !== b.places.size) return false;
  for (let at = dictAfter(a, 0); at >= 0; at = dictAfter(a, at + 1)) {
    const place = b.places.get(a.keys[at]!);
    if (place === undefined || !equal(a.values[at]!, b.values[place]!)) return false;
  }
  return true;
}

/** Place of the first entry at or behind a place, or -1. */
export function dictAfter<K extends number | string, V>(dict: PyDict<K, V>, from: number): number {
  let place = from;
  while (place < dict.keys.length && !dict.live[place]) place += 1;
  return place < dict.keys.length ? place : -1;
}

/**
 * Step of a loop over a dict: as `dictAfter`, but a dict of another size than at the beginning, or with
 * more entries than are left to come, is a RuntimeError.
 */
export function dictNext<K extends number | string, V>(
  dict: PyDict<K, V>,
  from: number,
  size: number,
  left: number,
  site: number,
): number {
  if (dict.places.size !== size) trap(RUNTIME_ERROR, site);
  const place = dictAfter(dict, from);
  if (place >= 0 && left === 0) trap(RUNTIME_ERROR, site);
  return place;
}

/** The key that was put in last; of an empty dict: KeyError. */
export function dictLastKey<K extends number | string, V>(dict: PyDict<K, V>, site: number): K {
  if (dict.places.size === 0) trap(KEY_ERROR, site);
  let place = dict.keys.length - 1;
  while (!dict.live[place]) place -= 1;
  return dict.keys[place]!;
}
