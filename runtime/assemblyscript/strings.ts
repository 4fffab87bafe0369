/** Texts are managed strings of UTF-16. No program can make a lone surrogate. */
import { canonical, openLog } from "./frame";
import { append, itemAt, newList, PyList } from "./lists";

export function truthyText(text: string): bool {
  return text.length != 0;
}

/**
 * -1, 0 or 1 by code points. Among UTF-16 units a surrogate stands for a code point above all single units, though
 * the units from 0xe000 on have larger numbers.
 */
function orderOfTexts(a: string, b: string): i32 {
  const length = min(a.length, b.length);
  for (let i = 0; i < length; i++) {
    const x = a.charCodeAt(i);
    const y = b.charCodeAt(i);
    if (x != y) return rank(x) < rank(y) ? -1 : 1;
  }
  return a.length == b.length ? 0 : a.length < b.length ? -1 : 1;
}

function rank(unit: i32): i32 {
  return unit >= 0xd800 && unit < 0xe000 ? unit + 0x10000 : unit;
}

export function lessText(a: string, b: string): bool {
  return orderOfTexts(a, b) < 0;
}

export function lessOrEqualText(a: string, b: string): bool {
  return orderOfTexts(a, b) <= 0;
}

export function greaterText(a: string, b: string): bool {
  return orderOfTexts(a, b) > 0;
}

export function greaterOrEqualText(a: string, b: string): bool {
  return orderOfTexts(a, b) >= 0;
}

export function joinTexts(between: string, texts: PyList<string>): string {
  const count = texts.length;
  let length: usize = 0;
  for (let i = 0; i < count; i++) length += <usize>itemAt<string>(texts, i).length;
  if (count > 1) length += <usize>(count - 1) * <usize>between.length;
  const joined = __new(length << 1, idof<string>());
  let at = joined;
  for (let i = 0; i < count; i++) {
    if (i > 0) at = put(at, between);
    at = put(at, itemAt<string>(texts, i));
  }
  return changetype<string>(joined);
}

/** Writes a text at an address; the address behind it. */
function put(at: usize, text: string): usize {
  const bytes = <usize>text.length << 1;
  memory.copy(at, changetype<usize>(text), bytes);
  return at + bytes;
}

export function intText(x: i64): string {
  return x.toString();
}

export function boolText(x: bool): string {
  return x ? "True" : "False";
}

/** Slots of a text: its length in UTF-16 units, and one for each three of them. */
@inline
export function textSlotCount(text: string): i32 {
  return 1 + (text.length + 2) / 3;
}

/** Slot of a text at a place from 1: three units, the first lowest. */
export function textSlotAt(text: string, place: i32): f64 {
  const first = 3 * (place - 1);
  let slot: u64 = 0;
  for (let i = min(first + 3, text.length) - 1; i >= first; i--) slot = (slot << 16) | <u64>text.charCodeAt(i);
  return <f64>slot;
}

/** Writes the units of one slot into a text that is being made. */
export function setTextSlot(text: string, place: i32, slot: f64): void {
  const first = 3 * (place - 1);
  let units = <u64>slot;
  for (let i = first; i < min(first + 3, text.length); i++) {
    store<u16>(changetype<usize>(text) + (<usize>i << 1), <u16>units);
    units >>= 16;
  }
}

/** A text of that many units, to be written by `setTextSlot`. */
export function blankText(length: i32): string {
  return changetype<string>(__new(<usize>length << 1, idof<string>()));
}

/** Slots of a log record that holds a text. */
export function newSlots(): PyList<f64> {
  return newList<f64>(16);
}

export function slotInto(slots: PyList<f64>, x: f64): PyList<f64> {
  append<f64>(slots, x);
  return slots;
}

export function textInto(slots: PyList<f64>, text: string): PyList<f64> {
  append<f64>(slots, <f64>text.length);
  const count = textSlotCount(text);
  for (let place = 1; place < count; place++) append<f64>(slots, textSlotAt(text, place));
  return slots;
}

/** A log record whose arguments are those slots. */
export function sendLog(level: i32, template: i32, slots: PyList<f64>): void {
  const at = openLog(level, template, slots.length);
  if (at == 0) return;
  for (let i = 0; i < slots.length; i++) store<f64>(at + (<usize>i << 3), canonical(slots.items[i]));
}
