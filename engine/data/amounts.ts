import { quoted, REMOVE_ROW } from "./csv.ts";
import { DataError, type DataPlace } from "./data-error.ts";
import { parseUnits } from "./decimal.ts";

const PRICE_DECIMALS = 4;
const SIZE_DECIMALS = 6;

/** One dollar in 1e-4 dollar. */
export const ONE_DOLLAR = 10_000;

const MILLISECOND = 1000;
const MILLISECONDS = /^\d{13}$/;

/** A price from 0 to 1 of a record, both ends included, in 1e-4 dollar. Throws DataError. */
export function priceUnits(name: string, text: string, place: DataPlace): number {
  const units = exactUnits(name, text, PRICE_DECIMALS, place);
  if (typeof units === "number" && units <= ONE_DOLLAR) return units;
  const fault = `${name} ${quoted(text)} is not a price between 0 and 1`;
  throw new DataError("price-range", place, fault, REMOVE_ROW);
}

/** The price of an order: over 0 and under 1. Throws DataError. */
export function levelPrice(name: string, text: string, place: DataPlace): number {
  const units = priceUnits(name, text, place);
  if (units > 0 && units < ONE_DOLLAR) return units;
  const fault = `${name} ${quoted(text)} is not a price between 0 and 1`;
  throw new DataError("price-range", place, fault, `no order rests at 0 or 1: ${REMOVE_ROW}`);
}

/** A size of a record, in 1e-6 share. Throws DataError. */
export function sizeUnits(name: string, text: string, place: DataPlace): number {
  const units = exactUnits(name, text, SIZE_DECIMALS, place);
  if (typeof units === "number") return units;
  if (units === "negative") {
    throw new DataError(
      "negative-size",
      place,
      `${name} ${quoted(text)} is negative`,
      `a size is 0 or more: ${REMOVE_ROW}`,
    );
  }
  throw new DataError("too-large", place, `${name} ${quoted(text)} is too large to be a real amount`, REMOVE_ROW);
}

/** Microseconds since 1970 of a stamp in 13 digits of milliseconds, or null for anything else. */
export function millisecondStamp(text: string): number | null {
  return MILLISECONDS.test(text) ? Number(text) * MILLISECOND : null;
}

function exactUnits(name: string, text: string, decimals: number, place: DataPlace): number | "negative" | "too-large" {
  const units = parseUnits(text, decimals);
  if (units === "not-a-number") {
    throw new DataError("not-a-number", place, `${name} ${quoted(text)} is not a number`, REMOVE_ROW);
  }
  if (units === "too-many-decimals") {
    const fault = `${name} ${quoted(text)} has more than ${decimals} decimals`;
    throw new DataError("too-many-decimals", place, fault, `nothing is rounded: ${REMOVE_ROW}`);
  }
  return units;
}
