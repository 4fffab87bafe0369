import { TRAPS } from "../abi/layout.ts";
import { trap } from "./frame.ts";
import { lessText } from "./strings.ts";

const KEY_ERROR = TRAPS.KeyError.trap;

/** A Python set. Nothing that a program or a state shows depends on the order of its elements. */
export class PySet<K extends number | string> {
  readonly elements = new Set<K>();
}

export function newSet<K extends number | string>(): PySet<K> {
  return new PySet<K>();
}

/** A new set of the elements of a list. */
export function setOf<K extends number | string>(list: readonly K[]): PySet<K> {
  const set = new PySet<K>();
  setExtend(set, list);
  return set;
}

export function setLength<K extends number | string>(set: PySet<K>): number {
  return set.elements.size;
}

export function setHas<K extends number | string>(set: PySet<K>, element: K): boolean {
  return set.elements.has(element);
}

export function setAdd<K extends number | string>(set: PySet<K>, element: K): void {
  set.elements.add(element);
}

export function setDiscard<K extends number | string>(set: PySet<K>, element: K): void {
  set.elements.delete(element);
}

/** `s.remove(x)`; an element that is not there: KeyError. */
export function setRemove<K extends number | string>(set: PySet<K>, element: K, site: number): void {
  if (!set.elements.delete(element)) trap(KEY_ERROR, site);
}

export function setUpdate<K extends number | string>(set: PySet<K>, other: PySet<K>): void {
  if (set !== other) for (const element of other.elements) set.elements.add(element);
}

export function setExtend<K extends number | string>(set: PySet<K>, list: readonly K[]): void {
  for (const element of list) set.elements.add(element);
}

export function setClear<K extends number | string>(set: PySet<K>): void {
  set.elements.clear();
}

export function setCopy<K extends number | string>(set: PySet<K>): PySet<K> {
  const copy = new PySet<K>();
  setUpdate(copy, set);
  return copy;
}

export function setSubset<K extends number | string>(set: PySet<K>, other: PySet<K>): boolean {
  if (set.elements.size > other.elements.size) return false;
  for (const element of set.elements) if (!other.elements.has(element)) return false;
  return true;
}

export function setEquals<K extends number | string>(set: PySet<K>, other: PySet<K>): boolean {
  return set.elements.size === other.elements.size && setSubset(set, other);
}

export function setUnion<K extends number | string>(set: PySet<K>, other: PySet<K>): PySet<K> {
  const union = setCopy(set);
  setUpdate(union, other);
  return union;
}

export function setIntersection<K extends number | string>(set: PySet<K>, other: PySet<K>): PySet<K> {
  const both = new PySet<K>();
  for (const element of set.elements) if (other.elements.has(element)) both.elements.add(element);
  return both;
}

export function setDifference<K extends number | string>(set: PySet<K>, other: PySet<K>): PySet<K> {
  const rest = new PySet<K>();
  for (const element of set.elements) if (!other.elements.has(element)) rest.elements.add(element);
  return rest;
}

/** The elements in ascending order: numbers by value, texts by code point. */
export function setSorted<K extends number | string>(set: PySet<K>): K[] {
  return [...set.elements].sort((a, b) => {
    if (typeof a === "string") return lessText(a, b as string) ? -1 : 1;
    return a < b ? -1 : 1;
  });
}
