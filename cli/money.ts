import type { ScalarType, ScalarValue } from "../runtime/abi/abi-file.ts";
import { MAX_INT, SCALE } from "../runtime/abi/layout.ts";

type Money = keyof typeof SCALE;

export function isMoney(type: ScalarType): type is Money {
  return Object.hasOwn(SCALE, type);
}

function decimalsOf(type: Money): number {
  return String(SCALE[type]).length - 1;
}

/** Integer units as decimal text with at least `digits` decimals and no further zeros: `-1.50`, `0.55`, `25`. */
export function formatUnits(units: number, type: Money, digits = 0): string {
  const decimals = decimalsOf(type);
  const text = String(Math.abs(units)).padStart(decimals + 1, "0");
  const whole = text.slice(0, -decimals);
  let fraction = text.slice(-decimals);
  while (fraction.length > digits && fraction.endsWith("0")) fraction = fraction.slice(0, -1);
  return `${units < 0 ? "-" : ""}${whole}${fraction === "" ? "" : `.${fraction}`}`;
}

/** Micro-dollars as dollars with all six decimals and the whole part in thousands: `-1,234.500000`. */
export function formatDollars(units: number): string {
  const [whole = "", fraction = ""] = formatUnits(units, "usd", 6).split(".");
  return `${whole.replace(/\B(?=(\d{3})+$)/g, ",")}.${fraction}`;
}

/** What is wrong with a text that should be an amount. */
export type AmountFault = "not a decimal number" | "too many decimals" | "too large";

/**
 * The decimal number in `text` in integer units of `type`, exactly: digits are moved, nothing is
 * multiplied. Zeros beyond the unit are accepted; other digits are not.
 */
export function parseUnits(text: string, type: Money): number | AmountFault {
  const match = /^([+-]?)(\d+)(?:\.(\d+))?$/.exec(text.trim());
  if (match === null) return "not a decimal number";
  const [, sign = "", whole = "", fraction = ""] = match;
  const decimals = decimalsOf(type);
  if (/[1-9]/.test(fraction.slice(decimals))) return "too many decimals";
  const units = Number(whole + fraction.slice(0, decimals).padEnd(decimals, "0"));
  if (units > MAX_INT) return "too large";
  return sign === "-" && units !== 0 ? -units : units;
}

/** A parameter's value as its author would write it. */
export function formatScalar(value: ScalarValue, type: ScalarType): string {
  if (typeof value === "boolean") return value ? "true" : "false";
  if (isMoney(type)) return formatUnits(value, type);
  return String(value);
}

/** The unit of a type in words, for messages. */
export function unitOf(type: Money): string {
  return type === "price" ? "0.0001 dollar" : type === "size" ? "0.000001 share" : "0.000001 dollar";
}
