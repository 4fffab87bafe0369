import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { packageRoot, packageVersion } from "../dsl-spec/root.ts";
import type { AbiFile } from "../runtime/abi/abi-file.ts";
import { isSdkSource, programHash } from "../runtime/abi/sources.ts";
import { check } from "./check/check.ts";
import type { CheckedProgram } from "./check/typed.ts";
import type { Diagnostic } from "./diagnostics/diagnostic.ts";
import { report, sortDiagnostics } from "./diagnostics/registry.ts";
import { SourceText } from "./diagnostics/source.ts";
import { InternalCompilerError } from "./internal-error.ts";
import type { IrModule } from "./ir/ir.ts";
import type { LoweringSource } from "./ir/lower/module.ts";
import { type Memo, NO_MEMO, remembered } from "./memo.ts";
import { outlineTree, sdkFile } from "./outline.ts";
import { loadParser, type ParseResult, type Parser } from "./parse/parse.ts";
import { memoryTree, type SourceTree } from "./project.ts";
import type { Unit } from "./resolve/symbols.ts";

export interface CheckReport {
  /** Sorted, none twice. */
  readonly diagnostics: readonly Diagnostic[];
  readonly sources: readonly SourceText[];
  /** The checked program, or null where the text has no tree; meaningful only without errors. */
  readonly program: CheckedProgram | null;
  /** The program's IR, or null where there are errors or no strategy, or where only the findings were wanted. */
  readonly module: IrModule | null;
  /** The file declares a strategy, sound or not. */
  readonly holdsStrategy: boolean;
  /** The files of the project that it imports. */
  readonly imported: readonly ModuleFile[];
  /** Texts by their names in the ABI file's `sources`. */
  readonly texts: ReadonlyMap<string, string>;
}

export interface Artifacts {
  /** Name of the source file without `.py`. */
  readonly stem: string;
  readonly module: IrModule;
  readonly abi: AbiFile;
  readonly typescript: string;
  /** Source map of the TypeScript, to the Python files by their names in `abi.sources`. */
  readonly typescriptMap: string;
  readonly wasm: Uint8Array;
  readonly source: Uint8Array;
  /** The other files of the project that the strategy imports. */
  readonly modules: readonly ModuleFile[];
}

/** A file of the project: its name in the ABI file's `sources`, its path as findings show it, its bytes. */
export interface ModuleFile {
  readonly file: string;
  readonly path: string;
  readonly bytes: Uint8Array;
}

export interface CompileReport extends CheckReport {
  readonly artifacts: Artifacts | null;
}

/**
 * Checks one file with what it imports: text, syntax, names, types, every rule of the subset. `file` is
 * its name in the findings, `tree` the project that it may import from; with `hazards` the warnings about plain
 * CPython are told, too; with `findingsOnly` there is no IR, which is faster. A file without a strategy is a
 * module of helpers, and no error.
 */
export async function checkFile(
  bytes: Uint8Array,
  file: string,
  tree: SourceTree = memoryTree(basename(file)),
  options: { readonly hazards?: boolean; readonly findingsOnly?: boolean } = {},
): Promise<CheckReport> {
  const parser = await loadParser();
  const parsed = parseOnce(parser, bytes, file);
  if (parsed.module === null) {
    return {
      diagnostics: parsed.diagnostics,
      sources: [parsed.source],
      program: null,
      module: null,
      holdsStrategy: false,
      imported: [],
      texts: new Map(),
    };
  }
  const sources = new Map<string, LoweringSource>();
  sources.set(file, { text: parsed.source, name: tree.main, sha256: sha256(bytes) });
  const found: Diagnostic[] = [...parsed.diagnostics];
  const imported: ModuleFile[] = [];
  const main: Unit = {
    module: "__main__",
    path: tree.main,
    source: parsed.source,
    tree: parsed.module,
    names: new Map(),
    partial: parsed.partial,
  };
  // The hazards of what the SDK holds show only in its bodies.
  const findingsOnly = options.findingsOnly === true && options.hazards !== true;
  const load = (module: string, path: string): Unit | null => {
    if (path === "") return loadSdkModule(parser, module, sources, findingsOnly);
    const read = tree.read(path);
    if (read === null) return null;
    const inner = parseOnce(parser, read.bytes, read.shown);
    found.push(...inner.diagnostics);
    sources.set(read.shown, { text: inner.source, name: path, sha256: sha256(read.bytes) });
    imported.push({ file: path, path: read.shown, bytes: read.bytes });
    if (inner.module === null) return null;
    return { module, path, source: inner.source, tree: inner.module, names: new Map(), partial: inner.partial };
  };
  const { diagnostics, program, needsWholeSdk } = check(main, tree, load, { findingsOnly });
  if (needsWholeSdk)
    return { ...(await checkFile(bytes, file, tree, { ...options, findingsOnly: false })), module: null };
  const isSound = [...found, ...diagnostics].every(({ severity }) => severity !== "error");
  if (options.hazards === true && isSound) {
    const { hazardsOf } = await import("./check/hazards.ts");
    const sdk = new Set(program.files.filter((each) => isSdkSource(each)).map((each) => each.file));
    found.push(...hazardsOf(program, (each) => sdk.has(each)));
  }
  const own = new Set([file, ...imported.map((module) => module.path)]);
  const all = sortDiagnostics([...found, ...diagnostics]).filter((d) => {
    const isWanted = !HAZARDS.has(d.code) || (options.hazards === true && own.has(d.file));
    return isWanted && !isIgnored(d, sources.get(d.file)?.text);
  });
  const failed = all.some((diagnostic) => diagnostic.severity === "error");
  const { strategy } = program;
  const isLowered = !failed && strategy !== null && options.findingsOnly !== true;
  const module = isLowered ? (await import("./ir/lower/lower.ts")).lowerProgram({ program, strategy, sources }) : null;
  return {
    diagnostics: all,
    sources: [...sources.values()].map((source) => source.text),
    program,
    module,
    holdsStrategy: strategy !== null,
    imported,
    texts: new Map([...sources.values()].map(({ name, text }) => [name, text.text])),
  };
}

/** Warnings about plain CPython without the reference runner, which are only shown where they are asked for. */
const HAZARDS: ReadonlySet<string> = new Set(["PMT0613", "PMT0614", "PMT0615", "PMT0616"]);

/** A warning whose line ends in a comment `# pmtc: ignore[PMT0602, ...]` with its code. */
function isIgnored(d: Diagnostic, source: SourceText | undefined): boolean {
  if (d.severity !== "warning" || source === undefined) return false;
  const line = source.lineText(source.position(d.span.start).line);
  const codes = /#\s*pmtc:\s*ignore\[([\w\s,]*)\]/.exec(line)?.[1] ?? "";
  return codes.split(",").some((code) => code.trim() === d.code);
}

/** Checks a file that must hold a strategy, and compiles it for both targets. `memo` may keep the slow steps' results. */
export async function compileFile(
  bytes: Uint8Array,
  file: string,
  memo: Memo = NO_MEMO,
  tree: SourceTree = memoryTree(basename(file)),
): Promise<CompileReport> {
  const checked = await checkFile(bytes, file, tree);
  const failed = checked.diagnostics.some((diagnostic) => diagnostic.severity === "error");
  if (failed) return { ...checked, artifacts: null };
  if (checked.module === null) {
    const missing = report(file, "PMT0701", { start: 0, end: 0 });
    return { ...checked, diagnostics: sortDiagnostics([...checked.diagnostics, missing]), artifacts: null };
  }
  return { ...checked, artifacts: await build(checked.module, checked, bytes, file, memo) };
}

async function build(
  module: IrModule,
  { imported: modules, texts }: CheckReport,
  source: Uint8Array,
  file: string,
  memo: Memo,
): Promise<Artifacts> {
  // The back end is loaded only here, and asc and ts-morph only where their result is not known.
  const [{ verifyIr }, { printIr }, { emit, emitTypeScript }, { sourceMap }, { wasmKey, typescriptKey }, { abiFile }] =
    await Promise.all([
      import("./ir/verify.ts"),
      import("./ir/print.ts"),
      import("./emit/emit.ts"),
      import("./emit/source-map.ts"),
      import("./link/inputs.ts"),
      import("./link/abi.ts"),
    ]);
  const faults = verifyIr(module);
  if (faults.length > 0) throw new InternalCompilerError(`the IR is not sound: ${faults.join("; ")}`, printIr(module));
  const { text: plain, origins } = emitTypeScript(module);
  const formatted = await remembered(memo, typescriptKey(plain), async () => {
    const { formatTypeScript } = await import("./emit/format.ts");
    return new TextEncoder().encode(formatTypeScript(plain));
  });
  const text = emit(module, "assemblyscript");
  const wasm = await remembered(memo, wasmKey(text), async () => {
    const { linkWasm } = await import("./link/wasm.ts");
    return (await linkWasm(text)).wasm;
  });
  const hashes = {
    source: programHash(module.sources),
    ir: sha256(printIr(module, { locations: false })),
    typescript: sha256(formatted),
    wasm: sha256(wasm),
  };
  const stem = basename(file).replace(/\.py$/, "");
  const abi = abiFile(module, hashes, packageVersion());
  const typescript = new TextDecoder().decode(formatted);
  const sources = module.sources.map(({ file: name }) => ({ file: name, text: texts.get(name) ?? "" }));
  const typescriptMap = sourceMap(`${stem}.ts`, typescript, origins, sources);
  return { stem, module, abi, typescript, typescriptMap, wasm, source, modules };
}

/** Trees by the names and hashes of their files, the oldest first. They are only read, so every program may have them. */
const known = new Map<string, ParseResult>();
/** More than the files of a large project: what is checked again and again is parsed once. */
const MOST_KNOWN = 64;

function parseOnce(parser: Parser, bytes: Uint8Array, file: string): ParseResult {
  const key = `${file}\0${sha256(bytes)}`;
  const parsed = known.get(key) ?? parser.parse(bytes, file);
  known.delete(key);
  known.set(key, parsed);
  for (const oldest of known.keys()) if (known.size > MOST_KNOWN) known.delete(oldest);
  return parsed;
}

/** Sources of the SDK that are DSL files: they are compiled with the program that imports them. */
function loadSdkModule(parser: Parser, module: string, sources: Map<string, LoweringSource>, outlined: boolean): Unit {
  const path = sdkFile(module);
  const bytes = readFileSync(join(packageRoot, "runtime", "python", path));
  const tree = outlined ? outlineTree(parser, bytes, path) : parseOnce(parser, bytes, path).module;
  if (tree === null) throw new InternalCompilerError(`${path} of the SDK is no source text`, path);
  const source = new SourceText(path, new TextDecoder().decode(bytes));
  sources.set(path, { text: source, name: path, sha256: sha256(bytes) });
  return { module, path, source, tree, names: new Map(), partial: false };
}

function sha256(data: Uint8Array | string): string {
  return createHash("sha256").update(data).digest("hex");
}
