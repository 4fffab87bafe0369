import { readFileSync } from "node:fs";
import type { StrategyError } from "../../engine/core/run-context.ts";
import { formatTraceback } from "../../engine/core/template.ts";
import { formatUtc } from "../../engine/data/utc.ts";
import type { AbiFile, AbiSite } from "../../runtime/abi/abi-file.ts";
import { LogLevel } from "../../runtime/abi/layout.ts";
import { colorsFor, note, oneLine, plain } from "../terminal.ts";

/** What a traceback quotes from. */
interface Origin {
  readonly module: { readonly abi: AbiFile };
  pathOf(file: string): string;
}

const levelNames = new Map<number, string>(Object.entries(LogLevel).map(([name, level]) => [level, name]));

/** Shows a line of the strategy's log. */
export function showLog(level: number, market: string, time: number, text: string): void {
  note(`${formatUtc(time)} ${oneLine(market)} ${levelNames.get(level) ?? level}: ${oneLine(text)}`);
}

/** The first error of a run: where and when, and CPython's traceback of it. */
export function haltText(error: StrategyError, strategy: Origin): string {
  const c = colorsFor(process.stderr);
  const { type, code, event, market, time, message } = error;
  const head = `${c.red(c.bold(`halted[${code}]`))}: ${type} in ${event} of ${oneLine(market)} at ${formatUtc(time)}`;
  const site = error.site ?? siteOf(error, strategy.module.abi);
  const help = `${c.cyan("help:")} \`pmtc explain ${code}\` says more`;
  if (site === null) return [head, `${type}: ${plain(message)}`, help].join("\n");
  const file = strategy.pathOf(site.file);
  return [head, plain(formatTraceback({ ...site, file }, linesOf(file), type, message)), help].join("\n");
}

/** Lines of a source for its code frame; none where it cannot be read any more. */
function linesOf(file: string): string[] {
  try {
    return readFileSync(file, "utf8")
      .replace(/^\uFEFF/, "")
      .split(/\r\n|\r|\n/);
  } catch {
    return [];
  }
}

/**
 * Where the target tells a line only: the ABI's site on that line, or the whole line where there are
 * several.
 */
function siteOf({ file, line }: StrategyError, abi: AbiFile): AbiSite | null {
  if (file === null || line === null) return null;
  const [first, ...others] = abi.sites.filter((site) => site.file === file && site.line === line);
  if (first !== undefined && others.length === 0) return first;
  return { file, line, column: 1, endLine: line + 1, endColumn: 1, function: first?.function ?? "<module>" };
}
