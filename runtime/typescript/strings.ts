/** Texts are JavaScript strings. No program can make a lone surrogate, so their UTF-16 units are exact. */

/** Units in one slot, which holds up to 53 bits. */
const UNITS = 3;

export function truthyText(text: string): boolean {
  return text !== "";
}

/**
 * -1, 0 or 1 by code points. Among UTF-16 units a surrogate stands for a code point above all single units, though
 * the units from 0xe000 on have larger numbers.
 */
function orderOfTexts(a: string, b: string): number {
  const length = Math.min(a.length, b.length);
  for (let i = 0; i < length; i++) {
    const [x, y] = [a.charCodeAt(i), b.charCodeAt(i)];
    if (x !== y) return rank(x) < rank(y) ? -1 : 1;
  }
  return a.length === b.length ? 0 : a.length < b.length ? -1 : 1;
}

function rank(unit: number): number {
  return unit >= 0xd800 && unit < 0xe000 ? unit + 0x10000 : unit;
}

export function lessText(a: string, b: string): boolean {
  return orderOfTexts(a, b) < 0;
}

export function lessOrEqualText(a: string, b: string): boolean {
  return orderOfTexts(a, b) <= 0;
}

export function greaterText(a: string, b: string): boolean {
  return orderOfTexts(a, b) > 0;
}

export function greaterOrEqualText(a: string, b: string): boolean {
  return orderOfTexts(a, b) >= 0;
}

export function joinTexts(between: string, texts: readonly string[]): string {
  return texts.join(between);
}

export function intText(x: number): string {
  return String(x);
}

export function boolText(x: boolean): string {
  return x ? "True" : "False";
}

/** Gives each slot of a text: its length in UTF-16 units, then three units a slot, the first lowest. */
export function textSlots(text: string, put: (slot: number) => void): void {
  put(text.length);
  for (let i = 0; i < text.length; i += UNITS) {
    let slot = 0;
    for (let unit = Math.min(i + UNITS, text.length) - 1; unit >= i; unit--)
      slot = slot * 65_536 + text.charCodeAt(unit);
    put(slot);
  }
}

/** The text of slots that `textSlots` gave. */
export function textFromSlots(get: () => number): string {
  const length = get();
  let text = "";
  while (text.length < length) {
    let slot = get();
    for (let i = Math.min(UNITS, length - text.length); i > 0; i--) {
      text += String.fromCharCode(slot % 65_536);
      slot = Math.floor(slot / 65_536);
    }
  }
  return text;
}
