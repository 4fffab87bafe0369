/**
 * Exact decimal texts of numbers, the same as CPython's. Only integer arithmetic decides a digit; the
 * shortest digits of a double come from the ECMAScript number-to-string rule, which CPython shares.
 */

/** `repr(x)` of a Python float. */
export function floatRepr(value: number): string {
  if (Number.isNaN(value)) return "nan";
  if (!Number.isFinite(value)) return value > 0 ? "inf" : "-inf";
  const sign = value < 0 || Object.is(value, -0) ? "-" : "";
  if (value === 0) return `${sign}0.0`;
  const { digits, exponent } = shortestDigits(value);
  // CPython leaves the plain form below 1e-4 and from 1e16 on.
  if (exponent < -4 || exponent >= 16) {
    const rest = digits.slice(1);
    const power = String(Math.abs(exponent)).padStart(2, "0");
    return `${sign}${digits[0]}${rest === "" ? "" : `.${rest}`}e${exponent < 0 ? "-" : "+"}${power}`;
  }
  if (exponent < 0) return `${sign}0.${"0".repeat(-exponent - 1)}${digits}`;
  const whole = digits.slice(0, exponent + 1).padEnd(exponent + 1, "0");
  const rest = digits.slice(exponent + 1);
  return `${sign}${whole}.${rest === "" ? "0" : rest}`;
}

/** Shortest digits that give the double back, and the power of ten of the first one. `value` is finite and not 0. */
function shortestDigits(value: number): { digits: string; exponent: number } {
  const text = String(Math.abs(value));
  const [mantissa = "", power = "0"] = text.split("e");
  const [whole = "", fraction = ""] = mantissa.split(".");
  const all = whole + fraction;
  const leading = all.length - all.replace(/^0+/, "").length;
  return {
    digits: all.slice(leading).replace(/0+$/, ""),
    exponent: Number(power) + whole.length - 1 - leading,
  };
}

const bits = new DataView(new ArrayBuffer(8));

/** `format(x, ".Nf")` of a Python float or int: the double's exact value, rounded half to even. */
export function doubleToDecimal(value: number, digits: number): string {
  if (Number.isNaN(value)) return "nan";
  if (!Number.isFinite(value)) return value > 0 ? "inf" : "-inf";
  const { mantissa, power } = exactParts(value);
  const scaled = mantissa * 10n ** BigInt(digits);
  const units = power >= 0 ? scaled << BigInt(power) : divideHalfEven(scaled, 1n << BigInt(-power));
  return withPoint(value < 0 || Object.is(value, -0), units, digits);
}

/** `count` significant digits of a finite double that is not negative, rounded half to even, and the power of ten of the first. */
export function significantDigits(value: number, count: number): { digits: string; exponent: number } {
  if (value === 0) return { digits: "0".repeat(count), exponent: 0 };
  const { mantissa, power } = exactParts(value);
  let exponent = shortestDigits(value).exponent;
  // The shortest digits may lie above the value itself: 9.99...e22 has those of 1e23.
  const top = mantissa * (power > 0 ? 1n << BigInt(power) : 1n) * (exponent < 0 ? 10n ** BigInt(-exponent) : 1n);
  const bottom = (power < 0 ? 1n << BigInt(-power) : 1n) * (exponent > 0 ? 10n ** BigInt(exponent) : 1n);
  if (top < bottom) exponent--;
  for (;;) {
    const shift = count - 1 - exponent;
    const numerator = mantissa * (power > 0 ? 1n << BigInt(power) : 1n) * (shift > 0 ? 10n ** BigInt(shift) : 1n);
    const divisor = (power < 0 ? 1n << BigInt(-power) : 1n) * (shift < 0 ? 10n ** BigInt(-shift) : 1n);
    const digits = divideHalfEven(numerator, divisor).toString();
    if (digits.length === count) return { digits, exponent };
    // Rounded up to the next power of ten.
    exponent++;
  }
}

/** A finite double without its sign, as mantissa * 2**power. */
function exactParts(value: number): { mantissa: bigint; power: number } {
  bits.setFloat64(0, value);
  const raw = bits.getBigUint64(0);
  const biased = Number((raw >> 52n) & 0x7ffn);
  const fraction = raw & 0xf_ffff_ffff_ffffn;
  return { mantissa: biased === 0 ? fraction : fraction | (1n << 52n), power: Math.max(biased, 1) - 1075 };
}

/** Whole units of 10**-scale as the shortest exact decimal: `0.55`, `25`, `-3.5`. */
export function unitsToDecimal(units: number, scale: number): string {
  const text = withPoint(units < 0, BigInt(Math.abs(units)), scale);
  return text.replace(/\.?0+$/, "");
}

/** Whole units of 10**-scale with `digits` decimals, rounded half to even. */
export function unitsToFixed(units: number, scale: number, digits: number): string {
  const magnitude = BigInt(Math.abs(units));
  const rounded =
    digits >= scale
      ? magnitude * 10n ** BigInt(digits - scale)
      : divideHalfEven(magnitude, 10n ** BigInt(scale - digits));
  return withPoint(units < 0, rounded, digits);
}

function divideHalfEven(numerator: bigint, divisor: bigint): bigint {
  const quotient = numerator / divisor;
  const twice = (numerator % divisor) * 2n;
  return twice > divisor || (twice === divisor && quotient % 2n === 1n) ? quotient + 1n : quotient;
}

function withPoint(negative: boolean, units: bigint, digits: number): string {
  const text = units.toString().padStart(digits + 1, "0");
  const at = text.length - digits;
  return (negative ? "-" : "") + text.slice(0, at) + (digits > 0 ? `.${text.slice(at)}` : "");
}
