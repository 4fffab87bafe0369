import type { AbiSite } from "../../runtime/abi/abi-file.ts";
import type { TrapName } from "../../runtime/abi/layout.ts";

/**
 * What is known of an error from its line alone, which every target tells: the operation where only
 * one on that line can fail, else the whole line. Null for a line without a site.
 */
export function siteOnLine(sites: readonly AbiSite[], file: string, line: number): AbiSite | null {
  const [first, ...others] = sites.filter((site) => site.file === file && site.line === line);
  if (first === undefined) return null;
  if (others.length === 0) return first;
  return { ...first, column: 1, endLine: line, endColumn: Number.MAX_SAFE_INTEGER };
}

/** Text of an error that an operation raised, without one of the author's; empty where Python's would vary. */
export function builtInMessage(type: TrapName, stepBudget: number): string {
  switch (type) {
    case "ZeroDivisionError":
      return "division by zero";
    case "IndexError":
      return "list index out of range";
    case "OverflowError":
      return "the result is out of range";
    case "StepLimit":
      return `more than ${stepBudget} steps in one call`;
    case "ValueError":
    case "AssertionError":
    case "RuntimeError":
    case "KeyError":
    case "TypeError":
    case "NotImplementedError":
    case "ArithmeticError":
    case "LookupError":
    case "Exception":
      return "";
  }
}
