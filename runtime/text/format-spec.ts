/**
 * The formats of `{x:...}` that the language has: a part of Python's format specification, read once by
 * the checker and once by the formatter on the host.
 */
export interface FormatSpec {
  /** One character; a space where none is written. */
  readonly fill: string;
  /** Null where none is written: numbers stand at the right, texts at the left. */
  readonly align: "<" | ">" | "^" | "=" | null;
  /** Empty where none is written. */
  readonly sign: "" | "-" | "+" | " ";
  /** `0` before the width. */
  readonly zeros: boolean;
  readonly width: number;
  readonly grouping: "" | "," | "_";
  readonly precision: number | null;
  readonly type: "" | "d" | "e" | "E" | "f" | "F" | "g" | "G" | "%" | "s";
}

/** Largest width and precision that a format may name. */
export const MAX_FORMAT_WIDTH = 200;
export const MAX_FORMAT_PRECISION = 60;

const FORMAT = /^(?:([^{}\\])?([<>^=]))?([-+ ])?(0)?([1-9]\d*)?([,_])?(?:\.(\d+))?([deEfFgG%s])?$/u;

/** The parts of a format, or null for one that is not in the language. */
export function readFormat(text: string): FormatSpec | null {
  const match = FORMAT.exec(text);
  if (match === null) return null;
  const [, fill, align, sign, zero, width, grouping, precision, type] = match;
  const read: FormatSpec = {
    fill: fill ?? " ",
    align: (align as FormatSpec["align"] | undefined) ?? null,
    sign: (sign as FormatSpec["sign"] | undefined) ?? "",
    zeros: zero !== undefined,
    width: Number(width ?? 0),
    grouping: (grouping as FormatSpec["grouping"] | undefined) ?? "",
    precision: precision === undefined ? null : Number(precision),
    type: (type as FormatSpec["type"] | undefined) ?? "",
  };
  return read.width > MAX_FORMAT_WIDTH || (read.precision ?? 0) > MAX_FORMAT_PRECISION ? null : read;
}

/** What a format is for: a number of one kind, an exact amount, or a text. */
export type FormatKind = "int" | "float" | "money" | "text";

/** Why a format does not fit a kind of value, or null where it does. */
export function formatProblem(spec: FormatSpec, kind: FormatKind): string | null {
  const { type, precision, zeros, align } = spec;
  if (kind === "text") {
    if (spec.sign !== "" || spec.grouping !== "" || zeros || align === "=" || (type !== "" && type !== "s"))
      return "a text has a fill, `<`, `>` or `^`, a width and a precision";
    return null;
  }
  if (zeros && align !== null) return "write either zeros or an alignment";
  if (type === "s") return "`s` is for texts";
  if (kind === "int" && (type === "" || type === "d") && precision !== null)
    return "an int has decimals only with `f`, `e`, `g` or `%`";
  if (kind !== "int" && type === "d") return "`d` is for ints";
  if (kind !== "money") return null;
  if (align === "=") return "an exact amount is filled with zeros by `0` before the width";
  if (spec.grouping === "_") return "an exact amount is grouped by `,`";
  if (type !== "" && type !== "f") return "an exact amount has the format `.Nf`, with a width, a sign or `,`";
  if ((type === "f") !== (precision !== null)) return "an exact amount names its decimals, as in `.2f`";
  return null;
}
