import { type FoundData, findData } from "../../engine/data/find-data.ts";
import { ExitCode } from "../exit.ts";
import { aligned, count, note, oneLine, print, printJson, thousands } from "../terminal.ts";

export interface DataLsOptions {
  readonly json?: boolean;
}

/** `pmtc data ls [root]`: the folders that `--data` takes. Nothing found is no error. */
export function dataLs(root: string, options: DataLsOptions): ExitCode {
  const folders = findData(root);
  if (options.json === true) printJson({ schema: "pmtc.data.ls/1", root, folders });
  else if (folders.length === 0) note(`no market data in ${oneLine(root)} and the folders up to two below it`);
  else print(aligned(folders.map((found) => [oneLine(found.folder), describe(found)] as const)));
  return ExitCode.ok;
}

function describe(found: FoundData): string {
  const parts: string[] = [found.kind];
  if (found.format !== null) parts.push(oneLine(found.format));
  if (found.markets !== null) parts.push(count(found.markets, "market"));
  if (found.recorded !== null) parts.push(count(found.recorded, "event"));
  if (found.signals !== null && found.signals.length > 0)
    parts.push(`signals ${found.signals.map(oneLine).join(", ")}`);
  parts.push(`${thousands(found.bytes)} bytes`);
  if (found.madeUp) parts.push("made up");
  if (found.problem !== null) parts.push(`cannot be opened: ${oneLine(found.problem)}`);
  return parts.join(", ");
}
