import { InvalidArgumentError } from "commander";

/** Adds to what was given before. */
export function collect(value: string, before: string[]): string[] {
  return [...before, value];
}

/** `10`, `10x` or `0.5x`. */
export function speedFactor(text: string): number {
  const value = /^\d+(\.\d+)?x?$/.test(text) ? Number(text.replace("x", "")) : Number.NaN;
  if (value > 0 && value <= 10_000) return value;
  throw new InvalidArgumentError("not a factor above 0, such as 10x");
}

/** A whole number from 0 up. */
export function wholeNumber(text: string): number {
  const value = /^\d+$/.test(text) ? Number(text) : Number.NaN;
  if (Number.isSafeInteger(value)) return value;
  throw new InvalidArgumentError("not a whole number from 0 up");
}
