import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { packageRoot } from "../dsl-spec/root.ts";
import type { AbiFile } from "../runtime/abi/abi-file.ts";
import { check } from "./check/check.ts";
import type { Diagnostic } from "./diagnostics/diagnostic.ts";
import { report, sortDiagnostics } from "./diagnostics/registry.ts";
import type { SourceText } from "./diagnostics/source.ts";
import { InternalCompilerError } from "./internal-error.ts";
import type { IrModule } from "./ir/ir.ts";
import { lowerProgram } from "./ir/lower/lower.ts";
import type { LoweringSource } from "./ir/lower/module.ts";
import { loadParser, type Parser } from "./parse/parse.ts";
import { DSL_MODULES } from "./resolve/resolve.ts";
import type { Unit } from "./resolve/symbols.ts";

export interface CheckReport {
  /** Sorted, none twice. */
  readonly diagnostics: readonly Diagnostic[];
  readonly sources: readonly SourceText[];
  /** The program's IR, or null where there are errors or no strategy. */
  readonly module: IrModule | null;
}

export interface Artifacts {
  /** Name of the source file without `.py`. */
  readonly stem: string;
  readonly module: IrModule;
  readonly abi: AbiFile;
  readonly typescript: string;
  readonly wasm: Uint8Array;
  readonly source: Uint8Array;
}

export interface CompileReport extends CheckReport {
  readonly artifacts: Artifacts | null;
}

/**
 * Checks one file: text, syntax, names, types, every rule of the subset. `file` is its name in the
 * findings. A file without a strategy is a module of helpers, and no error.
 */
export async function checkFile(bytes: Uint8Array, file: string): Promise<CheckReport> {
  const parser = await loadParser();
  const parsed = parser.parse(bytes, file);
  const sources = new Map<string, LoweringSource>();
  if (parsed.module === null) return { diagnostics: parsed.diagnostics, sources: [parsed.source], module: null };
  const name = basename(file);
  sources.set(file, { text: parsed.source, name, sha256: sha256(bytes) });
  const main: Unit = { module: "__main__", source: parsed.source, tree: parsed.module, names: new Map(), partial: parsed.partial };
  const { diagnostics, program } = check(main, (module) => loadSdkModule(parser, module, sources));
  const all = sortDiagnostics([...parsed.diagnostics, ...diagnostics]);
  const failed = all.some((diagnostic) => diagnostic.severity === "error");
  const { strategy } = program;
  const module = failed || strategy === null ? null : lowerProgram({ program, strategy, sources });
  return { diagnostics: all, sources: [...sources.values()].map((source) => source.text), module };
}

/** Checks a file that must hold a strategy, and compiles it for both targets. */
export async function compileFile(bytes: Uint8Array, file: string): Promise<CompileReport> {
  const checked = await checkFile(bytes, file);
  const failed = checked.diagnostics.some((diagnostic) => diagnostic.severity === "error");
  if (failed) return { ...checked, artifacts: null };
  if (checked.module === null) {
    const missing = report(file, "PMT0701", { start: 0, end: 0 });
    return { ...checked, diagnostics: sortDiagnostics([...checked.diagnostics, missing]), artifacts: null };
  }
  return { ...checked, artifacts: await build(checked.module, bytes, file) };
}

async function build(module: IrModule, source: Uint8Array, file: string): Promise<Artifacts> {
  // The back end is loaded only here: `check` never starts asc.
  const [{ verifyIr }, { printIr }, { emit }, { formatTypeScript }, { linkWasm }, { abiFile }] = await Promise.all([
    import("./ir/verify.ts"),
    import("./ir/print.ts"),
    import("./emit/emit.ts"),
    import("./emit/format.ts"),
    import("./link/wasm.ts"),
    import("./link/abi.ts"),
  ]);
  const faults = verifyIr(module);
  if (faults.length > 0) throw new InternalCompilerError(`the IR is not sound: ${faults.join("; ")}`, printIr(module));
  const typescript = formatTypeScript(emit(module, "typescript"));
  const { wasm, hash } = await linkWasm(emit(module, "assemblyscript"));
  const hashes = {
    source: sha256(source),
    ir: sha256(printIr(module, { locations: false })),
    typescript: sha256(typescript),
    wasm: hash,
  };
  const stem = basename(file).replace(/\.py$/, "");
  return { stem, module, abi: abiFile(module, hashes, compilerVersion()), typescript, wasm, source };
}

/** Sources of the SDK that are DSL files: they are compiled with the program that imports them. */
function loadSdkModule(parser: Parser, module: string, sources: Map<string, LoweringSource>): Unit | null {
  if (!DSL_MODULES.includes(module)) return null;
  const name = `${module.replaceAll(".", "/")}.py`;
  const bytes = readFileSync(join(packageRoot, "runtime", "python", name));
  const parsed = parser.parse(bytes, name);
  if (parsed.module === null) throw new InternalCompilerError(`${name} of the SDK is no source text`, name);
  sources.set(name, { text: parsed.source, name, sha256: sha256(bytes) });
  return { module, source: parsed.source, tree: parsed.module, names: new Map(), partial: parsed.partial };
}

export function compilerVersion(): string {
  const manifest = JSON.parse(readFileSync(join(packageRoot, "package.json"), "utf8")) as { readonly version: string };
  return manifest.version;
}

function sha256(data: Uint8Array | string): string {
  return createHash("sha256").update(data).digest("hex");
}
