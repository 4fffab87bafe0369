import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { packageRoot } from "../../dsl-spec/root.ts";
import { layoutSource } from "./layout-source.ts";

/**
 * The AssemblyScript library as texts by file name (`index.ts`, `numbers.ts`, `layout.ts`, ...). The
 * files import one another by relative paths, so they must stand in one folder; emitted code imports
 * `index.ts` of it.
 */
export function assemblyScriptLibrary(): ReadonlyMap<string, string> {
  const folder = join(packageRoot, "runtime", "assemblyscript");
  const names = readdirSync(folder)
    .filter((name) => name.endsWith(".ts"))
    .sort();
  const files = new Map(names.map((name) => [name, readFileSync(join(folder, name), "utf8")]));
  files.set("layout.ts", layoutSource());
  return files;
}

/** Name of the compiler's own file that `withManagedBytes` changes. */
export const COLLECTOR_FILE = "rt/tcms";

/**
 * The text of the minimal collector (`asc.libraryFiles["rt/tcms"]`) with its private count of managed
 * bytes made readable: `endCall` collects when enough was allocated. Changing it twice changes nothing.
 */
export function withManagedBytes(collector: string): string {
  if (collector.includes("__managedBytes")) return collector;
  if (!collector.includes("let total: usize = 0;")) throw new Error("the collector's source has an unknown form");
  return `${collector}
// @ts-ignore: decorator
@global @unsafe
export function __managedBytes(): usize {
  return total;
}
`;
}
