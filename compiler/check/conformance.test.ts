import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { packageRoot } from "../../dsl-spec/root.ts";
import { checkFile } from "../compile.ts";
import { allCodes } from "../diagnostics/registry.ts";
import { verifyIr } from "../ir/verify.ts";

const folder = join(packageRoot, "dsl-spec", "conformance");
const programs = (kind: string): string[] =>
  readdirSync(join(folder, kind))
    .filter((name) => name.endsWith(".py"))
    .sort();
const bytesOf = (kind: string, name: string): Uint8Array => readFileSync(join(folder, kind, name));

/** Findings that the comments `## E: PMTnnnn "text under the span"` of a file expect, by line. */
function expected(text: string): string[] {
  return text.split("\n").flatMap((line, i) => {
    const comments = [...line.matchAll(/## E: (PMT\d{4}) "((?:(?! +## E: ).)*)"/g)];
    return comments.map(([, code, under]) => `${i + 1}: ${code} ${under}`);
  });
}

async function found(bytes: Uint8Array, name: string): Promise<string[]> {
  const { diagnostics, sources } = await checkFile(bytes, name);
  return diagnostics.map(({ code, span, file }) => {
    const source = sources.find((candidate) => candidate.file === file);
    if (source === undefined || file !== name) throw new Error(`finding in ${file}`);
    return `${source.position(span.start).line}: ${code} ${source
      .slice(span)
      .replaceAll(/ +## E: .*/g, "")
      .replaceAll(/\s+/g, " ")}`;
  });
}

describe("programs that must be rejected", () => {
  test.each(programs("reject"))("%s, with exactly these findings", async (name) => {
    const bytes = bytesOf("reject", name);
    const wanted = expected(new TextDecoder().decode(bytes));
    expect(wanted.length).toBeGreaterThan(0);
    expect((await found(bytes, name)).sort()).toEqual(wanted.sort());
  });

  test("hold every code of the checker", () => {
    const texts = programs("reject").map((name) => new TextDecoder().decode(bytesOf("reject", name)));
    const shown = new Set(texts.flatMap((text) => [...text.matchAll(/## E: (PMT\d{4})/g)].map(([, code]) => code)));
    // PMT0701 is reported by `compile` alone; its page shows it. The parser's codes have their own tests.
    const own = allCodes().filter((code) => /^PMT0(3|4|55|56|57|6|7)/.test(code) && code !== "PMT0701");
    expect(own.filter((code) => !shown.has(code))).toEqual([]);
  });
});

describe("programs that must be accepted", () => {
  test.each(programs("accept"))("%s, without findings and with sound IR", async (name) => {
    const bytes = bytesOf("accept", name);
    expect(await found(bytes, name)).toEqual([]);
    const { module } = await checkFile(bytes, name);
    expect(module === null ? [] : verifyIr(module)).toEqual([]);
  });

  test("are Python", () => {
    const script =
      "import sys\nfor path in sys.argv[1:]: compile(open(path, 'rb').read(), path, 'exec', dont_inherit=True)";
    const paths = programs("accept").map((name) => join(folder, "accept", name));
    expect(paths.length).toBeGreaterThan(0);
    expect(execFileSync("python3", ["-I", "-c", script, ...paths], { encoding: "utf8" })).toBe("");
  });
});
