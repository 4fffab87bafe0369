import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { packageRoot } from "../../dsl-spec/root.ts";
import { checkFile, compileFile } from "../compile.ts";
import { allCodes, exampleBytes, loadPage, type Page } from "../diagnostics/registry.ts";

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);
/** Codes that only `compile` reports. */
const COMPILE_ONLY = new Set(["PMT0701"]);
const pages = allCodes().map((code) => loadPage(code) as Page);
const atCompileTime = pages.filter((page) => page.code < "PMT1000");

describe("examples of the diagnostic pages", () => {
  test.each(atCompileTime)("$code fails with exactly its code", async (page) => {
    const run = COMPILE_ONLY.has(page.code) ? compileFile : checkFile;
    const { diagnostics, sources } = await run(exampleBytes(page.fails), "example.py");
    expect(diagnostics.map((d) => d.code)).toEqual([page.code]);
    expect(diagnostics[0]?.severity).toBe(page.severity);
    const length = sources[0]?.text.length ?? 0;
    const { start, end } = diagnostics[0]?.span ?? { start: -1, end: -1 };
    expect(start).toBeGreaterThanOrEqual(0);
    expect(end).toBeGreaterThanOrEqual(start);
    expect(end).toBeLessThanOrEqual(length);
  });

  test.each(pages)("the mended example of $code is accepted", async (page) => {
    const { diagnostics } = await checkFile(encode(page.works), "example.py");
    expect(diagnostics.map((d) => `${d.code} ${d.message}`)).toEqual([]);
  });
});

test("the SDK's own sources are accepted", async () => {
  const file = join(packageRoot, "runtime", "python", "pmt", "indicators.py");
  const { diagnostics } = await checkFile(readFileSync(file), "indicators.py");
  expect(diagnostics.map((d) => `${d.code} ${d.message}`)).toEqual([]);
});
