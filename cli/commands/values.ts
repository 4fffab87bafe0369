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

/** `500ms`, `30s`, `5m` or `2h`, in milliseconds. */
export function duration(text: string): number {
  const match = /^(\d+)(ms|s|m|h)$/.exec(text);
  const unit = { ms: 1, s: 1_000, m: 60_000, h: 3_600_000 }[match?.[2] ?? ""] ?? Number.NaN;
  const value = Number(match?.[1]) * unit;
  // Timers know no longer time.
  if (value > 0 && value < 2 ** 31) return value;
  throw new InvalidArgumentError("not a time such as 30s or 5m");
}

/** A whole number from 0 up. */
export function wholeNumber(text: string): number {
  const value = /^\d+$/.test(text) ? Number(text) : Number.NaN;
  if (Number.isSafeInteger(value)) return value;
  throw new InvalidArgumentError("not a whole number from 0 up");
}
