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
  for (let i = 0; i < template.args.length; i++) {
    text += formatArg(template.args[i]!, args[offset + i] ?? 0) + (template.parts[i + 1] ?? "");
  }
  return text;
}

function formatArg(arg: TemplateArg, value: number): string {
  const { type, digits, texts } = arg;
  if (texts !== undefined) return texts[value] ?? "";
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
      return value === Outcome.yes ? "YES" : "NO";
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
