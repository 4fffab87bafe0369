import { type FormatSpec, readFormat } from "../../runtime/text/format-spec.ts";
import { doubleToDecimal, floatRepr, significantDigits, unitsToDecimal, unitsToFixed } from "./decimal.ts";

/** A number as text, before its sign, its grouping and its width. */
interface Digits {
  readonly negative: boolean;
  /** Digits before the point, empty for inf and nan. */
  readonly whole: string;
  /** What follows them: the point, decimals, an exponent, a per cent sign. */
  readonly rest: string;
}

const known = new Map<string, FormatSpec>();

/** The parts of a format that the checker has accepted. */
function specOf(text: string): FormatSpec {
  let spec = known.get(text);
  if (spec === undefined) {
    const read = readFormat(text);
    if (read === null) throw new Error(`no format ${text}`);
    spec = read;
    known.set(text, spec);
  }
  return spec;
}

/** `format(text, spec)` of a str. */
export function formatText(text: string, format: string): string {
  const spec = specOf(format);
  const characters = [...text];
  const kept = spec.precision === null ? characters : characters.slice(0, spec.precision);
  return padded(kept.join(""), kept.length, spec, spec.align ?? "<");
}

/** `format(n, spec)` of an int within the language's range. */
export function formatInt(value: number, format: string): string {
  const spec = specOf(format);
  if (spec.type !== "" && spec.type !== "d") return formatFloat(value, format);
  return finish({ negative: value < 0, whole: String(Math.abs(value)), rest: "" }, spec);
}

/** `format(x, spec)` of a float. */
export function formatFloat(value: number, format: string): string {
  const spec = specOf(format);
  return finish(digitsOf(value, spec), spec);
}

/** A fixed-point amount of whole units of 10**-scale. */
export function formatUnits(units: number, scale: number, format: string): string {
  const spec = specOf(format);
  const text = spec.precision === null ? unitsToDecimal(units, scale) : unitsToFixed(units, scale, spec.precision);
  return finish(split(text, units < 0), spec);
}

function digitsOf(value: number, spec: FormatSpec): Digits {
  const { type } = spec;
  const negative = value < 0 || Object.is(value, -0);
  const upper = type === "E" || type === "F" || type === "G";
  const end = type === "%" ? "%" : "";
  // As CPython: the product is a float, and may round.
  const shown = type === "%" ? value * 100 : value;
  if (!Number.isFinite(shown)) {
    const name = Number.isNaN(shown) ? "nan" : "inf";
    return { negative: negative && name === "inf", whole: "", rest: (upper ? name.toUpperCase() : name) + end };
  }
  const digits = split(finiteText(Math.abs(shown), spec), negative);
  return { ...digits, rest: (upper ? digits.rest.toUpperCase() : digits.rest) + end };
}

function finiteText(value: number, spec: FormatSpec): string {
  const { precision } = spec;
  switch (spec.type) {
    case "":
      return precision === null ? floatRepr(value) : general(value, precision, true);
    case "e":
    case "E":
      return scientific(value, precision ?? 6);
    case "g":
    case "G":
      return general(value, precision ?? 6, false);
    default:
      return doubleToDecimal(value, precision ?? 6);
  }
}

function split(text: string, negative: boolean): Digits {
  const plain = text.startsWith("-") ? text.slice(1) : text;
  const whole = /^\d*/.exec(plain)?.[0] ?? "";
  return { negative, whole, rest: plain.slice(whole.length) };
}

function scientific(value: number, decimals: number): string {
  const { digits, exponent } = significantDigits(value, decimals + 1);
  return withExponent(digits, exponent);
}

function withExponent(digits: string, exponent: number): string {
  const rest = digits.slice(1);
  const power = String(Math.abs(exponent)).padStart(2, "0");
  return `${digits[0]}${rest === "" ? "" : `.${rest}`}e${exponent < 0 ? "-" : "+"}${power}`;
}

/** `g`; with `point`, the form without a type, which keeps a decimal and leaves the plain form one digit sooner. */
function general(value: number, precision: number, point: boolean): string {
  const count = Math.max(precision, 1);
  const { digits, exponent } = significantDigits(value, count);
  const kept = digits.replace(/0+$/, "") || "0";
  if (exponent < -4 || exponent >= count - (point ? 1 : 0)) return withExponent(kept, exponent);
  const end = point ? ".0" : "";
  if (exponent < 0) return `0.${"0".repeat(-exponent - 1)}${kept}`;
  const whole = kept.slice(0, exponent + 1).padEnd(exponent + 1, "0");
  const rest = kept.slice(exponent + 1);
  return rest === "" ? whole + end : `${whole}.${rest}`;
}

function finish(digits: Digits, spec: FormatSpec): string {
  const { negative, rest } = digits;
  const sign = negative ? "-" : spec.sign === "-" ? "" : spec.sign;
  const fillsWithZeros = spec.zeros || (spec.align === "=" && spec.fill === "0");
  const room = fillsWithZeros ? spec.width - sign.length - rest.length : 0;
  // inf and nan are not grouped.
  const whole = grouped(digits.whole, digits.whole === "" ? "" : spec.grouping, room);
  const body = whole + rest;
  if (spec.align !== "=" || fillsWithZeros) {
    return padded(sign + body, sign.length + body.length, spec, fillsWithZeros ? ">" : (spec.align ?? ">"));
  }
  return sign + padded(body, sign.length + body.length, spec, ">");
}

/** Digits in groups of three, with zeros before them until they fill the room. */
function grouped(digits: string, separator: string, room: number): string {
  if (separator === "") return digits.padStart(room, "0");
  let all = digits;
  while (all.length + Math.max(0, Math.ceil(all.length / 3) - 1) < room) all = `0${all}`;
  return all.replace(/\B(?=(?:\d{3})+$)/g, separator);
}

function padded(text: string, length: number, spec: FormatSpec, align: "<" | ">" | "^" | "="): string {
  const missing = Math.max(0, spec.width - length);
  const left = align === "<" ? 0 : align === "^" ? Math.floor(missing / 2) : missing;
  return spec.fill.repeat(left) + text + spec.fill.repeat(missing - left);
}
