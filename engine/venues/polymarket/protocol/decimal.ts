/** Decimal texts of the venue to whole units and back, exactly: digits are moved, nothing is multiplied. */

const PATTERN = /^(-?)(\d{0,78})(?:\.(\d{0,78}))?$/;

/**
 * The number in `text` in units of 10^-decimals, or undefined where it is no decimal number or has
 * a digit other than 0 beyond the unit. `.5` and `5.` are numbers, as the venue writes them too.
 */
export function decimalToUnits(text: string, decimals: number): bigint | undefined {
  const match = PATTERN.exec(text);
  if (match === null) return undefined;
  const [, sign, whole = "", fraction = ""] = match;
  if (whole === "" && fraction === "") return undefined;
  if (/[1-9]/.test(fraction.slice(decimals))) return undefined;
  const magnitude = BigInt(whole + fraction.slice(0, decimals).padEnd(decimals, "0") || "0");
  return sign === "-" ? -magnitude : magnitude;
}

/** The shortest decimal text of `units` of 10^-decimals: `0.55`, `25`, `-3.5`. */
export function unitsToText(units: bigint, decimals: number): string {
  const digits = (units < 0n ? -units : units).toString().padStart(decimals + 1, "0");
  const at = digits.length - decimals;
  const fraction = digits.slice(at).replace(/0+$/, "");
  return (units < 0n ? "-" : "") + digits.slice(0, at) + (fraction === "" ? "" : `.${fraction}`);
}
