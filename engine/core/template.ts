import type { AbiSite, AbiTemplate, ScalarType, TemplateArg } from "../../runtime/abi/abi-file.ts";
import { Outcome, SCALE, type TrapName } from "../../runtime/abi/layout.ts";
import { doubleToDecimal, floatRepr, unitsToDecimal, unitsToFixed } from "./decimal.ts";

/**
 * Text of a log line or an error: the template's literal parts around its arguments, read from
 * `args` at `offset`. The only formatter of numbers for all targets; its floats are those of CPython's
 * `repr` and `format(x, ".Nf")`, without host rounding.
 */
export function formatTemplate(template: AbiTemplate, args: ArrayLike<number>, offset = 0): string {
  let text = template.parts[0] ?? "";
  let at = offset;
  for (let i = 0; i < template.args.length; i++) {
    const { type, digits, texts } = template.args[i]!;
    if (type === "str") {
      const length = args[at] ?? 0;
      text += textAt(args, at + 1, length);
      at += 1 + Math.ceil(length / UNITS);
    } else {
      const value = args[at] ?? 0;
      text += texts === undefined ? formatArg(type, digits, value) : (texts[value] ?? "");
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
