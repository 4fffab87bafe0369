/**
 * Python dicts: entries in the order of insertion, with holes where some were deleted, and an index of
 * places by hash. Holes go when an insertion finds the table full, at the same moments as in CPython
 * (`dictobject.c`: 2/3 of the index is used, and a full table grows to hold three times its keys), so
 * that a loop over a dict that changes in it goes on, or fails, as there.
 */
import { trap } from "./frame";
import { KEY_ERROR, RUNTIME_ERROR } from "./layout";
import { append, newList, PyList } from "./lists";

/** In the index: no entry was ever here. Other values are places of entries, dead ones too. */
const EMPTY: i32 = -1;
const SMALLEST: i32 = 8;

@inline
function usable(places: i32): i32 {
  return (2 * places) / 3;
}

function newIndex(places: i32): StaticArray<i32> {
  const index = new StaticArray<i32>(places);
  memory.fill(changetype<usize>(index), 0xff, <usize>places << 2);
  return index;
}

@final
export class PyDict<K, V> {
  keys: StaticArray<K>;
  values: StaticArray<V>;
  /** 1 where the entry at a place is there. */
  live: StaticArray<u8>;
  index: StaticArray<i32>;
  /** Entries that were made, holes included. */
  made: i32 = 0;
  used: i32 = 0;
  /** Number in the state that is being saved or loaded. */
  sid: i32 = 0;

  constructor() {
    this.keys = new StaticArray<K>(usable(SMALLEST));
    this.values = new StaticArray<V>(usable(SMALLEST));
    this.live = new StaticArray<u8>(usable(SMALLEST));
    this.index = newIndex(SMALLEST);
  }

  /** Sets an entry; for literals. */
  with(key: K, value: V): PyDict<K, V> {
    dictSet<K, V>(this, key, value);
    return this;
  }
}

export function newDict<K, V>(): PyDict<K, V> {
  return new PyDict<K, V>();
}

@inline
function keyAt<K, V>(dict: PyDict<K, V>, place: i32): K {
  return load<K>(changetype<usize>(dict.keys) + (<usize>place << alignof<K>()));
}

@inline
function valueAt<K, V>(dict: PyDict<K, V>, place: i32): V {
  return load<V>(changetype<usize>(dict.values) + (<usize>place << alignof<V>()));
}

function hashText(text: string): u32 {
  let hash: u32 = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = (hash ^ <u32>text.charCodeAt(i)) * 0x01000193;
  return hash ^ (hash >> 15);
}

@inline
function hashOf<K>(key: K): u32 {
  if (isString<K>()) return hashText(changetype<string>(key));
  return <u32>((<u64>key * 0x9e3779b97f4a7c15) >> 32);
}

/** Place of a live entry, or -1. Dead entries stay in the index until it is made anew. */
function find<K, V>(dict: PyDict<K, V>, key: K): i32 {
  const index = dict.index;
  const mask = <u32>index.length - 1;
  let at = hashOf<K>(key) & mask;
  let place = load<i32>(changetype<usize>(index) + (<usize>at << 2));
  while (place != EMPTY) {
    if (load<u8>(changetype<usize>(dict.live) + <usize>place) != 0 && keyAt<K, V>(dict, place) == key) return place;
    at = (at + 1) & mask;
    place = load<i32>(changetype<usize>(index) + (<usize>at << 2));
  }
  return -1;
}

function enter<K>(index: StaticArray<i32>, key: K, place: i32): void {
  const mask = <u32>index.length - 1;
  let at = hashOf<K>(key) & mask;
  while (load<i32>(changetype<usize>(index) + (<usize>at << 2)) != EMPTY) at = (at + 1) & mask;
  store<i32>(changetype<usize>(index) + (<usize>at << 2), place);
}

/** Closes the holes, and makes room for three times the keys. */
function grow<K, V>(dict: PyDict<K, V>): void {
  let places = SMALLEST;
  while (places < 3 * dict.used) places *= 2;
  const room = usable(places);
  const keys = new StaticArray<K>(room);
  const values = new StaticArray<V>(room);
  const live = new StaticArray<u8>(room);
  const index = newIndex(places);
  let kept: i32 = 0;
  for (let place = 0; place < dict.made; place++) {
    if (load<u8>(changetype<usize>(dict.live) + <usize>place) == 0) continue;
    const key = keyAt<K, V>(dict, place);
    store<K>(changetype<usize>(keys) + (<usize>kept << alignof<K>()), key);
    store<V>(changetype<usize>(values) + (<usize>kept << alignof<V>()), valueAt<K, V>(dict, place));
    store<u8>(changetype<usize>(live) + <usize>kept, 1);
    enter<K>(index, key, kept);
    kept += 1;
  }
  dict.keys = keys;
  dict.values = values;
  dict.live = live;
  dict.index = index;
  dict.made = kept;
}

export function dictLength<K, V>(dict: PyDict<K, V>): i64 {
  return <i64>dict.used;
}

/** Place of a key's entry, or -1. It holds until the dict changes. */
export function dictPlace<K, V>(dict: PyDict<K, V>, key: K): i64 {
  return <i64>find<K, V>(dict, key);
}

export function dictKeyAt<K, V>(dict: PyDict<K, V>, place: i64): K {
  return keyAt<K, V>(dict, <i32>place);
}

export function dictValueAt<K, V>(dict: PyDict<K, V>, place: i64): V {
  return valueAt<K, V>(dict, <i32>place);
}

export function dictHas<K, V>(dict: PyDict<K, V>, key: K): bool {
  return find<K, V>(dict, key) >= 0;
}

/** `d[k]`; a key that is not there: KeyError. */
export function dictGet<K, V>(dict: PyDict<K, V>, key: K, site: i32): V {
  const place = find<K, V>(dict, key);
  if (place < 0) {
    trap(KEY_ERROR, site);
    unreachable();
  }
  return valueAt<K, V>(dict, place);
}

export function dictGetOr<K, V>(dict: PyDict<K, V>, key: K, otherwise: V): V {
  const place = find<K, V>(dict, key);
  return place < 0 ? otherwise : valueAt<K, V>(dict, place);
}

/** `d[k] = v`: a key that is there keeps its place. */
export function dictSet<K, V>(dict: PyDict<K, V>, key: K, value: V): void {
  let place = find<K, V>(dict, key);
  if (place < 0) {
    if (dict.made == dict.keys.length) grow<K, V>(dict);
    place = dict.made;
    store<K>(changetype<usize>(dict.keys) + (<usize>place << alignof<K>()), key);
    store<u8>(changetype<usize>(dict.live) + <usize>place, 1);
    enter<K>(dict.index, key, place);
    dict.made = place + 1;
    dict.used += 1;
  }
  store<V>(changetype<usize>(dict.values) + (<usize>place << alignof<V>()), value);
}

/** Takes the entry at a place out; its value. */
export function dictTakeAt<K, V>(dict: PyDict<K, V>, place: i64): V {
  const value = valueAt<K, V>(dict, <i32>place);
  store<u8>(changetype<usize>(dict.live) + <usize>place, 0);
  // A hole must not keep an object alive.
  if (isReference<K>()) store<usize>(changetype<usize>(dict.keys) + (<usize>place << alignof<K>()), 0);
  if (isReference<V>()) store<usize>(changetype<usize>(dict.values) + (<usize>place << alignof<V>()), 0);
  dict.used -= 1;
  return value;
}

/** `d.pop(k)`; a key that is not there: KeyError. */
export function dictPop<K, V>(dict: PyDict<K, V>, key: K, site: i32): V {
  const place = find<K, V>(dict, key);
  if (place < 0) {
    trap(KEY_ERROR, site);
    unreachable();
  }
  return dictTakeAt<K, V>(dict, <i64>place);
}

export function dictPopOr<K, V>(dict: PyDict<K, V>, key: K, otherwise: V): V {
  const place = find<K, V>(dict, key);
  return place < 0 ? otherwise : dictTakeAt<K, V>(dict, <i64>place);
}

/** `del d[k]`; a key that is not there: KeyError. */
export function dictDelete<K, V>(dict: PyDict<K, V>, key: K, site: i32): void {
  dictPop<K, V>(dict, key, site);
}

export function dictSetDefault<K, V>(dict: PyDict<K, V>, key: K, value: V): V {
  const place = find<K, V>(dict, key);
  if (place >= 0) return valueAt<K, V>(dict, place);
  dictSet<K, V>(dict, key, value);
  return value;
}

export function dictClear<K, V>(dict: PyDict<K, V>): void {
  dict.keys = new StaticArray<K>(usable(SMALLEST));
  dict.values = new StaticArray<V>(usable(SMALLEST));
  dict.live = new StaticArray<u8>(usable(SMALLEST));
  dict.index = newIndex(SMALLEST);
  dict.made = 0;
  dict.used = 0;
}

export function dictCopy<K, V>(dict: PyDict<K, V>): PyDict<K, V> {
  const copy = new PyDict<K, V>();
  for (let at = dictAfter<K, V>(dict, 0); at >= 0; at = dictAfter<K, V>(dict, at + 1)) {
    dictSet<K, V>(copy, keyAt<K, V>(dict, <i32>at), valueAt<K, V>(dict, <i32>at));
  }
  return copy;
}

/** Entry after entry, as by `d[k] = v`; a dict that is given itself stays. */
export function dictUpdate<K, V>(dict: PyDict<K, V>, other: PyDict<K, V>): void {
  for (let at = dictAfter<K, V>(other, 0); at >= 0; at = dictAfter<K, V>(other, at + 1)) {
    dictSet<K, V>(dict, keyAt<K, V>(other, <i32>at), valueAt<K, V>(other, <i32>at));
  }
}

export function dictKeys<K, V>(dict: PyDict<K, V>): PyList<K> {
  const list = newList<K>(dict.used);
  for (let at = dictAfter<K, V>(dict, 0); at >= 0; at = dictAfter<K, V>(dict, at + 1)) {
    append<K>(list, keyAt<K, V>(dict, <i32>at));
  }
  return list;
}

export function dictValues<K, V>(dict: PyDict<K, V>): PyList<V> {
  const list = newList<V>(dict.used);
  for (let at = dictAfter<K, V>(dict, 0); at >= 0; at = dictAfter<K, V>(dict, at + 1)) {
    append<V>(list, valueAt<K, V>(dict, <i32>at));
  }
  return list;
}

export function sameEntries<K, V>(a: PyDict<K, V>, b: PyDict<K, V>): bool {
  if (a.used != b.used) return false;
  for (let at = dictAfter<K, V>(a, 0); at >= 0; at = dictAfter<K, V>(a, at + 1)) {
    const place = find<K, V>(b, keyAt<K, V>(a, <i32>at));
    if (place < 0 || valueAt<K, V>(a, <i32>at) != valueAt<K, V>(b, place)) return false;
  }
  return true;
}

export function sameEntriesBy<K, V>(a: PyDict<K, V>, b: PyDict<K, V>, equal: (a: V, b: V) => bool): bool {
  if (a.used != b.used) return false;
  for (let at = dictAfter<K, V>(a, 0); at >= 0; at = dictAfter<K, V>(a, at + 1)) {
    const place = find<K, V>(b, keyAt<K, V>(a, <i32>at));
    if (place < 0 || !equal(valueAt<K, V>(a, <i32>at), valueAt<K, V>(b, place))) return false;
  }
  return true;
}

/** Place of the first entry at or behind a place, or -1. */
export function dictAfter<K, V>(dict: PyDict<K, V>, from: i64): i64 {
  const made = dict.made;
  let place = <i32>from;
  while (place < made && load<u8>(changetype<usize>(dict.live) + <usize>place) == 0) place += 1;
  return place < made ? <i64>place : -1;
}

/**
 * Step of a loop over a dict: as `dictAfter`, but a dict of another size than at the beginning, or with
 * more entries than are left to come, is a RuntimeError.
 */
export function dictNext<K, V>(dict: PyDict<K, V>, from: i64, size: i64, left: i64, site: i32): i64 {
  if (<i64>dict.used != size) {
    trap(RUNTIME_ERROR, site);
    unreachable();
  }
  const place = dictAfter<K, V>(dict, from);
  if (place >= 0 && left == 0) {
    trap(RUNTIME_ERROR, site);
    unreachable();
  }
  return place;
}

/** The key that was put in last; of an empty dict: KeyError. */
export function dictLastKey<K, V>(dict: PyDict<K, V>, site: i32): K {
  if (dict.used == 0) {
    trap(KEY_ERROR, site);
    unreachable();
  }
  let place = dict.made - 1;
  while (load<u8>(changetype<usize>(dict.live) + <usize>place) == 0) place -= 1;
  return keyAt<K, V>(dict, place);
}
