import { typesText } from "../../compiler/check/types-text.ts";
import { type Artifacts, checkFile } from "../../compiler/compile.ts";
import { loadParser } from "../../compiler/parse/parse.ts";
import { folderTree } from "../../compiler/project.ts";
import { didYouMean } from "../../compiler/resolve/suggest.ts";
import { compileOrReport } from "../compile.ts";
import { ExitCode, usageError } from "../exit.ts";
import { paletteFor, renderFindings, tally } from "../report/findings.ts";
import { readSourceFile, type SourceFile } from "../sources.ts";
import { count, note } from "../terminal.ts";

/** What `pmtc dump` shows, in the order of the compiler's steps. */
const STAGES = ["ast", "types", "ir", "ts", "map", "as", "wat", "abi"] as const;

export type DumpStage = (typeof STAGES)[number];

/** Passes that make the IR, in their order: `ir:PASS` shows what the pass leaves, `ir` what the last one does. */
const PASSES = ["lower"] as const;

/**
 * `pmtc dump <stage> <file>`: one step of the compiler as text on standard output, the same bytes for the same
 * program on every machine. Findings go to standard error; exit 1 where an error leaves nothing to show.
 *
 * @throws CliError for a stage or a pass that is none
 */
export async function dump(stage: string, path: string): Promise<ExitCode> {
  const known = stageOf(stage);
  const file = readSourceFile(path);
  const text = await textOfStage(known, file);
  if (text === null) return ExitCode.findings;
  process.stdout.write(text.endsWith("\n") ? text : `${text}\n`);
  return ExitCode.ok;
}

function stageOf(written: string): DumpStage {
  const [stage, pass] = written.split(":", 2) as [string, string?];
  const known = STAGES.find((each) => each === stage);
  const names = [...STAGES, ...PASSES.map((each) => `ir:${each}`)];
  const isPass = pass === undefined || (known === "ir" && PASSES.some((each) => each === pass));
  if (known !== undefined && isPass) return known;
  const what = known === "ir" ? `no pass of the IR is called \`${pass}\`` : `there is no stage \`${written}\``;
  const all = `there are ${names.join(", ")}`;
  const hint = didYouMean(written, names, "");
  throw usageError("stage", what, hint === "" ? all : `${hint} ${all}`);
}

async function textOfStage(stage: DumpStage, file: SourceFile): Promise<string | null> {
  if (stage === "ast") return syntaxTree(file);
  return stage === "types" ? typesOf(file) : compiledText(stage, file);
}

/** The types of the author's files; null where they have errors. */
async function typesOf(file: SourceFile): Promise<string | null> {
  const { diagnostics, sources, program, imported } = await checkFile(file.bytes, file.path, folderTree(file.path));
  const findings = renderFindings(diagnostics, sources, "full", paletteFor(process.stderr));
  if (findings !== "") note(findings);
  const { errors } = tally(diagnostics);
  if (errors === 0 && program !== null) {
    const own = new Set([file.path, ...imported.map((each) => each.path)]);
    return typesText(
      program,
      sources.filter((source) => own.has(source.file)),
    );
  }
  note(`${count(errors, "error")} in ${file.path}: nothing to show`);
  return null;
}

/** The tree of one file as JSON, with spans in code units of its text; null where the text has an error. */
async function syntaxTree(file: SourceFile): Promise<string | null> {
  const { module, diagnostics, source } = (await loadParser()).parse(file.bytes, file.path);
  const findings = renderFindings(diagnostics, [source], "full", paletteFor(process.stderr));
  if (findings !== "") note(findings);
  const errors = diagnostics.filter((d) => d.severity === "error").length;
  if (errors === 0 && module !== null) return JSON.stringify(module, numbersAsText, 2);
  note(`${count(errors, "error")} in ${file.path}: nothing to show`);
  return null;
}

/** JSON has no bigint, no infinity and no -0: such a number stands as text. */
function numbersAsText(_key: string, value: unknown): unknown {
  if (typeof value === "bigint") return String(value);
  if (typeof value !== "number") return value;
  return Object.is(value, -0) ? "-0" : Number.isFinite(value) ? value : String(value);
}

async function compiledText(stage: Exclude<DumpStage, "ast" | "types">, file: SourceFile): Promise<string | null> {
  const compiled = await compileOrReport(file, false);
  return compiled === null ? null : textOf(stage, compiled.artifacts);
}

async function textOf(stage: Exclude<DumpStage, "ast" | "types">, artifacts: Artifacts): Promise<string> {
  switch (stage) {
    case "ir":
      return (await import("../../compiler/ir/print.ts")).printIr(artifacts.module);
    case "ts":
      return artifacts.typescript;
    case "map":
      return artifacts.typescriptMap;
    case "as":
      return (await import("../../compiler/emit/emit.ts")).emit(artifacts.module, "assemblyscript");
    case "wat":
      return wasmText(artifacts.wasm);
    case "abi":
      return (await import("../../compiler/link/abi.ts")).abiText(artifacts.abi);
  }
}

async function wasmText(wasm: Uint8Array): Promise<string> {
  const { default: binaryen } = await import("binaryen");
  const module = binaryen.readBinary(wasm);
  try {
    return module.emitText();
  } finally {
    module.dispose();
  }
}
