import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { packageRoot } from "../../dsl-spec/root.ts";
import { assemblyScriptLibrary, withManagedBytes } from "../../runtime/abi/library.ts";
import { WASM_MAX_PAGES } from "../../runtime/abi/wasm.ts";

/**
 * Options of every build. `-O3` without shrinking only: other levels let asc choose other
 * algorithms. `initialize` in place of a start section, since a loader must be able to refuse one.
 */
export const ASC_OPTIONS: readonly string[] = [
  "--optimizeLevel",
  "3",
  "--shrinkLevel",
  "0",
  "--runtime",
  "minimal",
  "--use",
  "abort=",
  "--exportStart",
  "initialize",
  "--maximumMemory",
  String(WASM_MAX_PAGES),
];

/** What asc reads: the emitted module and the library of the runtime. */
export function linkFiles(asText: string): Map<string, string> {
  const files = new Map([["module.ts", asText]]);
  for (const [name, text] of assemblyScriptLibrary()) files.set(`runtime/${name}`, text);
  return files;
}

/** Key of a linked module: hash of all that its bytes depend on. asc itself is not loaded for it. */
export function wasmKey(asText: string): string {
  return wasmFilesKey(linkFiles(asText));
}

/** Key of the module that `linkWasmFiles` makes. */
export function wasmFilesKey(files: ReadonlyMap<string, string>, options: readonly string[] = ASC_OPTIONS): string {
  return hash(["wasm", toolVersions(), withManagedBytes.toString(), ...options, ...[...files].flat()]);
}

/** Key of a formatted TypeScript module. */
export function typescriptKey(text: string): string {
  return hash(["typescript", toolVersions(), text]);
}

/** The pinned versions of the libraries that write the artefacts. */
function toolVersions(): string {
  const manifest = JSON.parse(readFileSync(join(packageRoot, "package.json"), "utf8")) as {
    readonly dependencies: Readonly<Record<string, string>>;
  };
  return ["assemblyscript", "binaryen", "ts-morph"].map((name) => `${name}@${manifest.dependencies[name]}`).join(" ");
}

function hash(parts: readonly string[]): string {
  const digest = createHash("sha256");
  for (const part of parts) digest.update(`${part.length}:${part}`);
  return digest.digest("hex");
}
