import type { AbiSite, AbiTemplate, ScalarType, TemplateArg } from "../../runtime/abi/abi-file.ts";
import { Outcome, SCALE, type TrapName } from "../../runtime/abi/layout.ts";
import { textRepr } from "../../runtime/text/repr.ts";
import { doubleToDecimal, floatRepr, unitsToDecimal, unitsToFixed } from "./decimal.ts";
import { formatFloat, formatInt, formatText, formatUnits } from "./format.ts";

/**
 * Text of a log line or an error: the template's literal parts around its arguments, read from
 * `args` at `offset`. The only formatter of numbers for all targets; its floats are those of CPython's
 * `repr` and `format(x, ".Nf")`, without host rounding.
 */
export function formatTemplate(template: AbiTemplate, args: ArrayLike<number>, offset = 0): string {
  let text = template.parts[0] ?? "";
  let at = offset;
  for (let i = 0; i < template.args.length; i++) {
    const arg = template.args[i]!;
    if (arg.type === "str") {
      const length = args[at] ?? 0;
      text += inFormat(textAt(args, at + 1, length), arg);
      at += 1 + Math.ceil(length / UNITS);
    } else {
      text += scalarText(arg, args[at] ?? 0);
      at += 1;
    }
    text += template.parts[i + 1] ?? "";
  }
  return text;
}

/** UTF-16 units of a text in one slot. */
const UNITS = 3;

/** A text of `length` UTF-16 units, three a slot, the first lowest. Slots that are missing hold nothing. */
function textAt(args: ArrayLike<number>, at: number, length: number): string {
  let text = "";
  for (let i = 0; i < length && at + Math.floor(i / UNITS) < args.length; i++) {
    const slot = args[at + Math.floor(i / UNITS)] ?? 0;
    text += String.fromCharCode(Math.floor(slot / 65_536 ** (i % UNITS)) % 65_536);
  }
  return text;
}

/** A text in its format, after `!r`. */
function inFormat(text: string, { spec, conversion }: TemplateArg): string {
  const shown = conversion === "r" ? textRepr(text) : text;
  return spec === undefined ? shown : formatText(shown, spec);
}

function scalarText(arg: TemplateArg, value: number): string {
  const { type, digits, texts, spec, conversion } = arg;
  if (texts !== undefined) return inFormat(texts[value] ?? "", arg);
  if (conversion !== undefined)
    return inFormat(converted(type as ScalarType, value, conversion), { ...arg, conversion: "s" });
  if (spec === undefined) return formatArg(type as ScalarType, digits, value);
  switch (type) {
    case "int":
    case "bool":
      return formatInt(value, spec);
    case "float":
      return formatFloat(value, spec);
    case "price":
    case "size":
    case "usd":
      return formatUnits(value, scaleDigits(type), spec);
    default:
      return inFormat(formatArg(type as ScalarType, digits, value), arg);
  }
}

/** `repr` or `str` of a scalar: they differ for exact amounts. */
function converted(type: ScalarType, value: number, conversion: "r" | "s"): string {
  const text = formatArg(type, null, value);
  const isMoney = type === "price" || type === "size" || type === "usd";
  if (conversion === "s" || !isMoney) return text;
  return `${type[0]!.toUpperCase()}${type.slice(1)}("${text}")`;
}

function formatArg(type: ScalarType, digits: TemplateArg["digits"], value: number): string {
  switch (type) {
    case "float":
      return digits === null ? floatRepr(value) : doubleToDecimal(value, digits);
    case "int":
      return digits === null ? String(value) : doubleToDecimal(value, digits);
    case "bool":
      return digits === null ? (value !== 0 ? "True" : "False") : doubleToDecimal(value, digits);
    case "price":
    case "size":
    case "usd": {
      const scale = scaleDigits(type);
      return digits === null ? unitsToDecimal(value, scale) : unitsToFixed(value, scale, digits);
    }
    case "outcome":
      return value % 2 === Outcome.yes ? "YES" : "NO";
  }
}

/** Decimal places of a fixed-point type's unit. */
function scaleDigits(type: Extract<ScalarType, "price" | "size" | "usd">): number {
  return String(SCALE[type]).length - 1;
}

/**
 * CPython's traceback of an uncaught error, with one frame. `sourceLines` are the lines of the site's
 * file without their ends. The code frame marks the site with `^` unless it is the whole line, as
 * CPython 3.11 does.
 */
export function formatTraceback(
  site: AbiSite,
  sourceLines: readonly string[],
  type: TrapName,
  message: string,
): string {
  const out = ["Traceback (most recent call last):", `  File "${site.file}", line ${site.line}, in ${site.function}`];
  const source = sourceLines[site.line - 1];
  if (source !== undefined && source.trim() !== "") {
    const text = source.trim();
    const characters = [...source];
    const indent = characters.length - [...source.trimStart()].length;
    const width = [...text].length;
    const start = Math.max(0, site.column - 1 - indent);
    const end = site.endLine === site.line ? Math.min(width, site.endColumn - 1 - indent) : width;
    out.push(`    ${text}`);
    if (end > start && (start > 0 || end < width)) out.push(`    ${" ".repeat(start)}${"^".repeat(end - start)}`);
  }
  out.push(message === "" ? type : `${type}: ${message}`);
  return out.join("\n");
}
