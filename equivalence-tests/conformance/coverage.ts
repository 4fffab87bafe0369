import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { Language, type Node, Parser } from "web-tree-sitter";
import { allCodes, loadPage } from "../../compiler/diagnostics/registry.ts";
import type { IrModule } from "../../compiler/ir/ir.ts";
import { type CorpusKind, expectedFindings, programFiles, programNames } from "../../dsl-spec/conformance/corpus.ts";
import { PRIMITIVES } from "../../dsl-spec/primitives.ts";

/** A set of things that the corpus should hold, and those that it does not. */
export interface Coverage {
  readonly total: number;
  readonly covered: number;
  readonly missing: readonly string[];
}

/** Kinds of nodes of the grammar: accepted stand in a program that runs or is accepted, refused beside a finding. */
export interface NodeKinds extends Coverage {
  readonly accepted: number;
  readonly refused: number;
}

function coverage(all: readonly string[], seen: ReadonlySet<string>): Coverage {
  const missing = all.filter((each) => !seen.has(each));
  return { total: all.length, covered: all.length - missing.length, missing };
}

/**
 * Kinds that no Python of today can have: statements of Python 2, which the parser sees only under other names, and
 * parts of the grammar that are never nodes of their own.
 */
const ABSENT_KINDS = ["chevron", "exec_statement", "print_statement"];

export async function nodeKinds(): Promise<NodeKinds> {
  const require = createRequire(import.meta.url);
  const types = JSON.parse(readFileSync(require.resolve("tree-sitter-python/src/node-types.json"), "utf8")) as {
    readonly type: string;
    readonly named: boolean;
    readonly subtypes?: unknown;
  }[];
  const all = types.filter(({ named, subtypes }) => named && subtypes === undefined).map(({ type }) => type);
  await Parser.init();
  const parser = new Parser();
  parser.setLanguage(await Language.load(readFileSync(require.resolve("tree-sitter-python/tree-sitter-python.wasm"))));
  const kinds = (kind: CorpusKind): Set<string> => {
    const found = new Set<string>();
    for (const name of programNames(kind)) collect(parser, kind, name, found);
    return found;
  };
  const accepted = new Set([...kinds("accept"), ...kinds("run")]);
  const refused = kinds("reject");
  const known = all.filter((kind) => !ABSENT_KINDS.includes(kind));
  return {
    ...coverage(known, new Set([...accepted, ...refused])),
    accepted: known.filter((kind) => accepted.has(kind)).length,
    refused: known.filter((kind) => refused.has(kind) && !accepted.has(kind)).length,
  };
}

function collect(parser: Parser, kind: CorpusKind, name: string, found: Set<string>): void {
  const lines = kind === "reject" ? new Set(expectedFindings(kind, name).map(({ line }) => line)) : null;
  for (const bytes of programFiles(kind, name).values()) {
    const tree = parser.parse(new TextDecoder().decode(bytes));
    if (tree === null) continue;
    // No recursion: some programs are refused for their depth.
    const open: Node[] = [tree.rootNode];
    for (let node = open.pop(); node !== undefined; node = open.pop()) {
      const statement = node.parent?.type === "try_statement" ? node.parent : node;
      const isShown = lines === null || lines.has(statement.startPosition.row + 1);
      if (node.isNamed && isShown) found.add(node.type);
      for (const child of node.children) if (child !== null) open.push(child);
    }
    tree.delete();
  }
}

/** Rows of the table of primitives that the programs' IR holds. */
export function primitivesOf(modules: readonly IrModule[]): Coverage {
  const seen = new Set<string>();
  const visit = (value: unknown): void => {
    if (value === null || typeof value !== "object") return;
    if ("op" in value && value.op === "prim" && "prim" in value) seen.add(String(value.prim));
    for (const inner of Object.values(value)) visit(inner);
  };
  for (const module of modules) visit(module);
  return coverage([...PRIMITIVES.keys()], seen);
}

/**
 * Codes that a program expects: findings of `reject`, and by their titles the errors at run time of `run`. Codes of
 * the engine have no program: `pmtc swap` reports them.
 */
export function diagnosticsCovered(errors: ReadonlySet<string>): Coverage {
  const found = programNames("reject").flatMap((name) => expectedFindings("reject", name).map(({ code }) => code));
  const all = allCodes().filter((code) => !/^PMT102/.test(code));
  const raised = all.filter((code) => code.startsWith("PMT10") && errors.has(loadPage(code)?.title ?? ""));
  return coverage(all, new Set([...found, ...raised]));
}
