/** Why a text is not an amount in the unit that was asked for. */
type DecimalFault = "not-a-number" | "negative" | "too-many-decimals" | "too-large";

const PATTERN = /^(-?)(\d+)(?:\.(\d+))?$/;
const BEYOND_ZERO = /[1-9]/;

/**
 * The decimal number in `text`, in units of 10^-decimals, exactly: digits are moved, nothing is
 * multiplied. Zeros beyond the unit are accepted, since they say nothing; other digits are not.
 * Returns a DecimalFault where the text is no such amount, or the amount is over 2^53 - 1 units.
 */
export function parseUnits(text: string, decimals: number): number | DecimalFault {
  const match = PATTERN.exec(text);
  if (match === null) return "not-a-number";
  if (match[1] === "-") return "negative";
  const fraction = match[3] ?? "";
  if (fraction.length > decimals && BEYOND_ZERO.test(fraction.slice(decimals))) return "too-many-decimals";
  const digits = (match[2] ?? "") + fraction.slice(0, decimals).padEnd(decimals, "0");
  const value = Number(digits);
  return Number.isSafeInteger(value) ? value : "too-large";
}
