import { isDeepStrictEqual } from "node:util";
import type { IrModule } from "../ir.ts";
import { parseIr } from "../parse.ts";
import { printIr } from "../print.ts";
import { verifyIr } from "../verify.ts";

/**
 * The law of the IR's text: what is read from it is the module that was printed, is sound, and prints the same text.
 * Null where it holds, else what does not.
 */
export function textLawBroken(module: IrModule): string | null {
  const text = printIr(module);
  let parsed: IrModule;
  try {
    parsed = parseIr(text);
  } catch (error) {
    const line = text.split("\n")[((error as { line?: number }).line ?? 0) - 1];
    return `the text of the IR does not parse: ${error instanceof Error ? error.message : error}: ${line}`;
  }
  const [fault] = verifyIr(parsed);
  if (fault !== undefined) return `the parsed IR is not sound: ${fault}`;
  const again = printIr(parsed).split("\n");
  const differs = text.split("\n").findIndex((line, i) => line !== again[i]);
  if (differs >= 0) return `the parsed IR prints line ${differs + 1} as: ${again[differs]}`;
  return isDeepStrictEqual(parsed, module) ? null : "the parsed IR is not the module that was printed";
}
