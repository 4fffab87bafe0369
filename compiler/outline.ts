import { createHash } from "node:crypto";
import type * as ast from "./parse/ast.ts";
import type { Parser } from "./parse/parse.ts";

/** The head of a function whose body may go: `__init__` stays, since it gives a class its fields. */
const HEAD = /^( *)def (?!__init__\b)/;

/**
 * A file of the SDK with the bodies of its functions blanked out: what its callers need to be checked, in
 * a quarter of the time. Every offset and every line stays where it is. The text must have the form that
 * the SDK's own formatter gives it; a body that is too short for `pass` stays.
 */
export function outlineOf(text: string): string {
  const lines = text.split("\n");
  for (let i = 0; i < lines.length; i++) {
    const indent = HEAD.exec(lines[i] as string)?.[1]?.length;
    if (indent === undefined) continue;
    const first = endOfHead(lines, i) + 1;
    const end = endOfBody(lines, first, indent);
    if (!blank(lines, first, end)) continue;
    i = end - 1;
  }
  return lines.join("\n");
}

/** The line that ends the head, which may stretch over several. */
function endOfHead(lines: readonly string[], from: number): number {
  let open = 0;
  for (let i = from; i < lines.length; i++) {
    for (const character of lines[i] as string) {
      if ("([{".includes(character)) open++;
      else if (")]}".includes(character)) open--;
    }
    if (open === 0) return i;
  }
  return lines.length;
}

/** The line behind the last one that is deeper than the head. */
function endOfBody(lines: readonly string[], from: number, indent: number): number {
  let end = from;
  for (let i = from; i < lines.length; i++) {
    const line = lines[i] as string;
    if (line.trim() === "") continue;
    if (line.search(/\S/) <= indent) break;
    end = i + 1;
  }
  return end;
}

function blank(lines: string[], from: number, end: number): boolean {
  const head = lines[from] ?? "";
  const start = head.search(/\S/);
  if (from >= end || head.length < start + "pass".length) return false;
  lines[from] = `${" ".repeat(start)}pass`.padEnd(head.length);
  for (let i = from + 1; i < end; i++) lines[i] = " ".repeat((lines[i] as string).length);
  return true;
}

/** Path of a module of the SDK below the folder of its Python files. */
export function sdkFile(module: string): string {
  return `${module.replaceAll(".", "/")}.py`;
}

/** Trees of outlines by the hashes of the whole files. They are only read. */
const known = new Map<string, ast.Module>();

/** The tree of a file's outline; null where the bytes are no source text. */
export function outlineTree(parser: Parser, bytes: Uint8Array, file: string): ast.Module | null {
  const hash = createHash("sha256").update(bytes).digest("hex");
  const before = known.get(hash);
  if (before !== undefined) return before;
  const text = new TextEncoder().encode(outlineOf(new TextDecoder().decode(bytes)));
  const tree = parser.parse(text, file).module;
  if (tree !== null) known.set(hash, tree);
  return tree;
}

/** The trees that were asked for so far, for `unpackOutlines` of a later process of the same build. */
export function packOutlines(): string {
  return JSON.stringify([...known], (_, value: unknown) => (typeof value === "bigint" ? String(value) : value));
}

export function unpackOutlines(packed: string): void {
  for (const [hash, tree] of JSON.parse(packed) as [string, ast.Module][]) {
    restoreInts(tree);
    known.set(hash, tree);
  }
}

/** JSON has no integers of Python's kind. */
function restoreInts(node: object): void {
  if ("kind" in node && node.kind === "Int" && "value" in node) node.value = BigInt(node.value as string);
  for (const part of Object.values(node)) if (typeof part === "object" && part !== null) restoreInts(part);
}
