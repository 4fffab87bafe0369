import { readFileSync } from "node:fs";
import { join } from "node:path";
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type CheckReport, checkFile } from "../../compiler/compile.ts";
import { emit } from "../../compiler/emit/emit.ts";
import type { IrModule } from "../../compiler/ir/ir.ts";
import { printIr } from "../../compiler/ir/print.ts";
import { abiFile } from "../../compiler/link/abi.ts";
import { wasmKey } from "../../compiler/link/inputs.ts";
import { linkWasm } from "../../compiler/link/wasm.ts";
import { folderTree } from "../../compiler/project.ts";
import { isProject, programNames, programPath } from "../../dsl-spec/conformance/corpus.ts";
import { packageRoot } from "../../dsl-spec/root.ts";
import { Choices } from "../programs/choices.ts";
import { reformatted } from "./reformat.ts";
import { renamedLocals, reorderedImports } from "./rename.ts";

const strategies = ["market_maker", "sure_bet", "zscore", "examples/regime_maker"].map((name) =>
  join(packageRoot, "strategies", `${name}.py`),
);
const programs = programNames("run")
  .filter((name) => !isProject(name) && name.endsWith(".py"))
  .map((name) => programPath("run", name));

const known = new Map<string, Promise<Original>>();

interface Original extends CheckReport {
  readonly source: string;
  readonly module: IrModule;
}

async function checked(source: string, path: string): Promise<Original> {
  const report = await checkFile(new TextEncoder().encode(source), path, folderTree(path));
  const { module } = report;
  if (module === null) {
    const texts = report.diagnostics.map((d) => `${d.code} ${d.message}: ${source.slice(d.span.start, d.span.end)}`);
    throw new Error(`${path} is refused: ${texts.join("\n")}\n${source}`);
  }
  return { ...report, source, module };
}

function original(path: string): Promise<Original> {
  const found = known.get(path) ?? checked(readFileSync(path, "utf8"), path);
  known.set(path, found);
  return found;
}

/** The ABI without what tells of the text: its hash, places in it, and the order in which files were read. */
function abiOf(module: IrModule): unknown {
  const { sites, sources, hashes, ...rest } = abiFile(module, { source: "", ir: "", typescript: "", wasm: "" }, "0");
  return { ...rest, functions: sites.map((site) => site.function), files: sources.map(({ file }) => file).sort() };
}

/**
 * Laws of the compiler: a change of the text that means nothing changes nothing that is compiled of it. Functions and
 * methods keep their order, which is the order of the IR.
 */
type Change = (original: Original, path: string, choices: Choices) => string;

const layout: Change = ({ source }, _, choices) => reformatted(source, choices);
const imports: Change = ({ source }, _, choices) => reorderedImports(source, choices);
const locals: Change = ({ source, program }, path, choices) =>
  program === null ? source : renamedLocals(source, path, program, choices);

const behaviour = (module: IrModule): string => printIr(module, { locations: false });

/** Holds the law for one program and one seed: what is compiled of the changed text is what it was. */
async function holds(path: string, seed: number, change: Change, keepsNames: boolean): Promise<void> {
  const before = await original(path);
  const source = change(before, path, new Choices(seed));
  const after = await checked(source, path);
  expect(behaviour(after.module), source).toBe(behaviour(before.module));
  expect(abiOf(after.module)).toEqual(abiOf(before.module));
  if (!keepsNames) return;
  expect(wasmKey(emit(after.module, "assemblyscript")), source).toBe(wasmKey(emit(before.module, "assemblyscript")));
  expect(emit(after.module, "typescript")).toBe(emit(before.module, "typescript"));
}

const laws: readonly (readonly [name: string, change: Change, keepsNames: boolean])[] = [
  ["another layout", layout, true],
  ["its imports in another order", imports, true],
  ["other names of locals", locals, false],
];

describe.each(laws)("a program in %s", (_, change, keepsNames) => {
  test("is the same program, if it is shipped", async () => {
    for (const [i, path] of strategies.entries()) await holds(path, 17 + i, change, keepsNames);
  });

  test("is the same program, if it is of the corpus", async () => {
    const some = fc.record({ path: fc.constantFrom(...programs), seed: fc.nat() });
    const runs = Number(process.env.METAMORPHIC_RUNS ?? 12);
    await fc.assert(
      fc.asyncProperty(some, ({ path, seed }) => holds(path, seed, change, keepsNames)),
      { seed: 4711, numRuns: runs, endOnFailure: true },
    );
  });
});

test("all changes at once leave the bytes of the Wasm", async () => {
  const path = join(packageRoot, "strategies", "sure_bet.py");
  const before = await original(path);
  const renamed = await checked(locals(before, path, new Choices(3)), path);
  const ordered = await checked(imports(renamed, path, new Choices(4)), path);
  const source = layout(ordered, path, new Choices(5));
  expect(source).not.toBe(before.source);
  const [one, other] = [before.module, (await checked(source, path)).module].map((m) => emit(m, "assemblyscript"));
  expect((await linkWasm(other as string)).hash).toBe((await linkWasm(one as string)).hash);
});
