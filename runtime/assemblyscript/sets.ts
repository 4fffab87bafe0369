/** Python sets: the keys of a dict. Nothing that a program or a state shows depends on their order. */
import {
  dictAfter,
  dictClear,
  dictHas,
  dictKeyAt,
  dictLength,
  dictPlace,
  dictSet,
  dictTakeAt,
  newDict,
  PyDict,
} from "./dicts";
import { trap } from "./frame";
import { KEY_ERROR } from "./layout";
import { append, itemAt, newList, PyList } from "./lists";
import { lessText } from "./strings";

@final
export class PySet<K> {
  elements: PyDict<K, bool>;
  /** Number in the state that is being saved or loaded. */
  sid: i32 = 0;

  constructor() {
    this.elements = newDict<K, bool>();
  }
}

export function newSet<K>(): PySet<K> {
  return new PySet<K>();
}

/** A new set of the elements of a list. */
export function setOf<K>(list: PyList<K>): PySet<K> {
  const set = new PySet<K>();
  setExtend<K>(set, list);
  return set;
}

export function setLength<K>(set: PySet<K>): i64 {
  return dictLength<K, bool>(set.elements);
}

export function setHas<K>(set: PySet<K>, element: K): bool {
  return dictHas<K, bool>(set.elements, element);
}

export function setAdd<K>(set: PySet<K>, element: K): void {
  dictSet<K, bool>(set.elements, element, true);
}

export function setDiscard<K>(set: PySet<K>, element: K): void {
  const place = dictPlace<K, bool>(set.elements, element);
  if (place >= 0) dictTakeAt<K, bool>(set.elements, place);
}

/** `s.remove(x)`; an element that is not there: KeyError. */
export function setRemove<K>(set: PySet<K>, element: K, site: i32): void {
  const place = dictPlace<K, bool>(set.elements, element);
  if (place < 0) {
    trap(KEY_ERROR, site);
    unreachable();
  }
  dictTakeAt<K, bool>(set.elements, place);
}

export function setUpdate<K>(set: PySet<K>, other: PySet<K>): void {
  if (changetype<usize>(set) == changetype<usize>(other)) return;
  const from = other.elements;
  for (let at = dictAfter<K, bool>(from, 0); at >= 0; at = dictAfter<K, bool>(from, at + 1)) {
    setAdd<K>(set, dictKeyAt<K, bool>(from, at));
  }
}

export function setExtend<K>(set: PySet<K>, list: PyList<K>): void {
  for (let i: i32 = 0; i < list.length; i++) setAdd<K>(set, itemAt<K>(list, i));
}

export function setClear<K>(set: PySet<K>): void {
  dictClear<K, bool>(set.elements);
}

export function setCopy<K>(set: PySet<K>): PySet<K> {
  const copy = new PySet<K>();
  setUpdate<K>(copy, set);
  return copy;
}

export function setSubset<K>(set: PySet<K>, other: PySet<K>): bool {
  const from = set.elements;
  for (let at = dictAfter<K, bool>(from, 0); at >= 0; at = dictAfter<K, bool>(from, at + 1)) {
    if (!setHas<K>(other, dictKeyAt<K, bool>(from, at))) return false;
  }
  return true;
}

export function setEquals<K>(set: PySet<K>, other: PySet<K>): bool {
  return setLength<K>(set) == setLength<K>(other) && setSubset<K>(set, other);
}

export function setUnion<K>(set: PySet<K>, other: PySet<K>): PySet<K> {
  const union = setCopy<K>(set);
  setUpdate<K>(union, other);
  return union;
}

/** A new set of the elements of the first that the other holds, or does not hold. */
function chosen<K>(set: PySet<K>, other: PySet<K>, held: bool): PySet<K> {
  const result = new PySet<K>();
  const from = set.elements;
  for (let at = dictAfter<K, bool>(from, 0); at >= 0; at = dictAfter<K, bool>(from, at + 1)) {
    const element = dictKeyAt<K, bool>(from, at);
    if (setHas<K>(other, element) == held) setAdd<K>(result, element);
  }
  return result;
}

export function setIntersection<K>(set: PySet<K>, other: PySet<K>): PySet<K> {
  return chosen<K>(set, other, true);
}

export function setDifference<K>(set: PySet<K>, other: PySet<K>): PySet<K> {
  return chosen<K>(set, other, false);
}

/** The elements in ascending order: numbers by value, texts by code point. */
export function setSorted<K>(set: PySet<K>): PyList<K> {
  const list = newList<K>(<i32>setLength<K>(set));
  const from = set.elements;
  for (let at = dictAfter<K, bool>(from, 0); at >= 0; at = dictAfter<K, bool>(from, at + 1)) {
    append<K>(list, dictKeyAt<K, bool>(from, at));
  }
  // A new list has just the room that it was made with.
  if (list.length > 1) list.items.sort((a: K, b: K): i32 => compared<K>(a, b));
  return list;
}

/** No two elements of a set are equal. */
function compared<K>(a: K, b: K): i32 {
  if (isString<K>()) return lessText(changetype<string>(a), changetype<string>(b)) ? -1 : 1;
  return a < b ? -1 : 1;
}
