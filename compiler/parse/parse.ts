import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { sortDiagnostics } from "../diagnostics/registry.ts";
import type { SourceText } from "../diagnostics/source.ts";
import type { Module } from "./ast.ts";
import { BlockBuilder } from "./blocks.ts";
import { decodeSource } from "./bytes.ts";
import { Grammar } from "./grammar.ts";
import { StatementLowering } from "./statements.ts";
import { Tokenizer } from "./tokenizer.ts";

export interface ParseResult {
  /** The text after its byte order mark; every span counts in it. */
  readonly source: SourceText;
  /** Null when the bytes are no source text. Statements that were reported are left out. */
  readonly module: Module | null;
  /** A statement is missing from `module`, so an unknown name may be no fault of the author's. */
  readonly partial: boolean;
  readonly diagnostics: readonly Diagnostic[];
}

export interface Parser {
  /** Parses one file. Never throws on what an author may write; all faults are in `diagnostics`, sorted. */
  parse(bytes: Uint8Array, file: string): ParseResult;
}

let loading: Promise<Parser> | undefined;

/** Loads the grammar; the second call gives the same parser. */
export function loadParser(): Promise<Parser> {
  loading ??= Grammar.load().then((grammar) => ({ parse: (bytes, file) => parseFile(grammar, bytes, file) }));
  return loading;
}

function parseFile(grammar: Grammar, bytes: Uint8Array, file: string): ParseResult {
  const { sink, sound } = decodeSource(bytes, file);
  const source = sink.source;
  if (!sound) return { source, module: null, partial: true, diagnostics: sink.diagnostics };
  const lines = Tokenizer.file(sink);
  const blocks = new BlockBuilder(lines, sink);
  const parts = blocks.build();
  const lowering = new StatementLowering(sink, grammar, blocks.fragments);
  const body = lowering.module(parts);
  const module: Module = { kind: "Module", ...body, span: { start: 0, end: source.text.length } };
  const diagnostics = withoutFollowUps(sortDiagnostics(sink.diagnostics));
  return { source, module, partial: lowering.partial || diagnostics.length > 0, diagnostics };
}

/** Layout and bracket faults, after which nobody knows which block a line belongs to. */
const layoutFaults: ReadonlySet<string> = new Set(["PMT0202", "PMT0203", "PMT0204", "PMT0205", "PMT0206", "PMT0207"]);
const placeFaults: ReadonlySet<string> = new Set(["PMT0219", "PMT0220", "PMT0223"]);

/** Takes out what is only the echo of a layout fault above it: a `return` that fell out of its function, say. */
function withoutFollowUps(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  const first = diagnostics.findIndex((d) => layoutFaults.has(d.code));
  return diagnostics.filter((d, i) => first < 0 || i < first || !placeFaults.has(d.code));
}
