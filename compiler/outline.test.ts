import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { packageRoot } from "../dsl-spec/root.ts";
import { outlineOf, outlineTree, packOutlines, sdkFile, unpackOutlines } from "./outline.ts";
import type * as ast from "./parse/ast.ts";
import { loadParser } from "./parse/parse.ts";
import { DSL_MODULES } from "./resolve/modules.ts";

/** What a file declares: its statements without the bodies of functions and the ends of those that hold them. */
function declared(body: readonly ast.Stmt[]): unknown[] {
  return body.map((statement) => {
    if (statement.kind === "ClassDef")
      return { ...statement, span: statement.span.start, body: declared(statement.body) };
    if (statement.kind !== "FunctionDef" || statement.name === "__init__") return statement;
    return { ...statement, span: statement.span.start, body: null, doc: null };
  });
}

test.each(DSL_MODULES)("the outline of %s declares what the whole file does, at the same places", async (module) => {
  const file = sdkFile(module);
  const text = readFileSync(join(packageRoot, "runtime", "python", file), "utf8");
  const outline = outlineOf(text);
  expect(outline.length).toBe(text.length);
  const parser = await loadParser();
  const parse = (source: string) => parser.parse(new TextEncoder().encode(source), file);
  const [whole, short] = [parse(text), parse(outline)];
  expect(short.diagnostics).toEqual([]);
  expect(declared(short.module?.body ?? [])).toEqual(declared(whole.module?.body ?? []));
  // Every body that can go is gone.
  const functions = (short.module?.body ?? []).flatMap((s) => (s.kind === "ClassDef" ? s.body : [s]));
  const bodies = functions.flatMap((s) => (s.kind === "FunctionDef" && s.name !== "__init__" ? [s.body] : []));
  expect(bodies.length).toBeGreaterThan(0);
  expect(bodies.filter((body) => body.length !== 1 || body[0]?.kind !== "Pass")).toEqual([]);
});

test("an outline is the same after a way through a file", async () => {
  const parser = await loadParser();
  const files = DSL_MODULES.map((module) => sdkFile(module));
  const trees = () =>
    files.map((file) => outlineTree(parser, readFileSync(join(packageRoot, "runtime", "python", file)), file));
  const before = trees();
  unpackOutlines(packOutlines());
  const after = trees();
  expect(after).toEqual(before);
  // They are those that were unpacked.
  expect(after.some((tree, i) => tree === before[i])).toBe(false);
});
