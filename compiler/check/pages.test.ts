import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { packageRoot } from "../../dsl-spec/root.ts";
import { checkFile, compileFile } from "../compile.ts";
import { allCodes, exampleBytes, exampleFiles, loadPage, type Page } from "../diagnostics/registry.ts";
import { memoryTree } from "../project.ts";

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);
/** Codes that only `compile` reports. */
const COMPILE_ONLY = new Set(["PMT0701"]);
const pages = allCodes().map((code) => loadPage(code) as Page);
const atCompileTime = pages.filter((page) => page.code < "PMT1000");

describe("examples of the diagnostic pages", () => {
  test.each(atCompileTime)("$code fails with exactly its code", async (page) => {
    const main = exampleBytes(page.fails);
    const tree = treeOf(page.fails.source);
    const { diagnostics, sources } = COMPILE_ONLY.has(page.code)
      ? await compileFile(main, "example.py", undefined, tree)
      : await checkFile(main, "example.py", tree, { hazards: /^PMT061[3-6]$/.test(page.code) });
    expect(diagnostics.map((d) => d.code)).toEqual([page.code]);
    expect(diagnostics[0]?.severity).toBe(page.severity);
    const length = sources.find((source) => source.file === diagnostics[0]?.file)?.text.length ?? 0;
    const { start, end } = diagnostics[0]?.span ?? { start: -1, end: -1 };
    expect(start).toBeGreaterThanOrEqual(0);
    expect(end).toBeGreaterThanOrEqual(start);
    expect(end).toBeLessThanOrEqual(length);
  });

  test.each(pages)("the mended example of $code is accepted", async (page) => {
    const { main } = exampleFiles(page.works);
    const { diagnostics } = await checkFile(encode(main), "example.py", treeOf(page.works));
    expect(diagnostics.map((d) => `${d.code} ${d.message}`)).toEqual([]);
  });
});

function treeOf(example: string): ReturnType<typeof memoryTree> {
  const { main, files } = exampleFiles(example);
  return memoryTree("example.py", { "example.py": main, ...files });
}

test("the SDK's own sources are accepted", async () => {
  const file = join(packageRoot, "runtime", "python", "pmt", "indicators.py");
  const { diagnostics } = await checkFile(readFileSync(file), "indicators.py");
  expect(diagnostics.map((d) => `${d.code} ${d.message}`)).toEqual([]);
});
