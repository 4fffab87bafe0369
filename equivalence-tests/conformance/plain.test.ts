import { readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { describe, expect, test } from "vitest";
import { checkFile } from "../../compiler/compile.ts";
import { folderTree } from "../../compiler/project.ts";
import { programNames, programPath } from "../../dsl-spec/conformance/corpus.ts";
import { packageRoot } from "../../dsl-spec/root.ts";
import { loadTypeScriptModule } from "../../engine/hosts/typescript.ts";
import { Lanes } from "../programs/lanes.ts";
import { prepare } from "../programs/prepare.ts";
import { PLAIN_REASONS, readProgram, runPlainFiles, runProgram, withoutKinds } from "./run-programs.ts";

/**
 * "No hazard, then plain CPython agrees": the corpus's programs without a mark run under plain CPython in
 * `conformance.test.ts`; here, a mark has its hazard or its reason, and the shipped strategies run.
 */
async function hazardsOf(path: string): Promise<string[]> {
  const report = await checkFile(readFileSync(path), path, folderTree(path), { hazards: true });
  return report.diagnostics.filter(({ code }) => code.startsWith("PMT06")).map(({ code }) => code);
}

const marked = programNames("run")
  .map(readProgram)
  .filter((program) => !program.isPlain);

describe("a program on which plain CPython does not agree", () => {
  test.each(marked)("$name has a hazard, or a reason that no warning can tell", async ({ name, reason }) => {
    const hazards = await hazardsOf(programPath("run", name));
    if (reason === null) expect(hazards).not.toEqual([]);
    else expect(PLAIN_REASONS).toContain(reason);
  });

  test("shows every reason, and few programs need one", () => {
    const reasons = marked.flatMap(({ reason }) => (reason === null ? [] : [reason]));
    expect(new Set(reasons)).toEqual(new Set(PLAIN_REASONS));
    expect(reasons.length).toBeLessThan(marked.length * 0.75);
  });
});

const strategies = ["market_maker", "sure_bet", "zscore", "examples/regime_maker"];

test("a shipped strategy without a hazard says the same under plain CPython", async () => {
  const paths = strategies.map((name) => join(packageRoot, "strategies", `${name}.py`));
  const found = await Promise.all(paths.map(hazardsOf));
  // Floats that a strategy compares exactly, or adds by `sum`, are its author's business.
  const plain = paths.filter((_, i) => found[i]?.length === 0);
  expect(plain.map((path) => basename(path))).toContain("sure_bet.py");
  const answers = runPlainFiles(plain);
  for (const [i, path] of plain.entries()) {
    const made = await prepare(readFileSync(path), basename(path), folderTree(path));
    const lanes = new Lanes(made.abi, { typescript: loadTypeScriptModule(made.abi, made.typescript) });
    expect(withoutKinds(answers[i] ?? [])).toEqual(withoutKinds(runProgram({ cases: null }, lanes, 0)));
  }
});
