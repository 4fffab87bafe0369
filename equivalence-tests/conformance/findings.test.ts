import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { checkFile } from "../../compiler/compile.ts";
import { allCodes } from "../../compiler/diagnostics/registry.ts";
import { textLawBroken } from "../../compiler/ir/testing/text-law.ts";
import { verifyIr } from "../../compiler/ir/verify.ts";
import { folderTree } from "../../compiler/project.ts";
import { expectedFindings, isProject, programNames, programPath } from "../../dsl-spec/conformance/corpus.ts";
import { findingsOf } from "./findings.ts";

describe("programs that must be rejected", () => {
  test.each(programNames("reject"))("%s, with exactly these findings", async (name) => {
    const { found, expected } = await findingsOf("reject", name);
    expect(expected.length).toBeGreaterThan(0);
    expect(found).toEqual(expected);
  });

  test("hold every code of the checker", () => {
    const shown = new Set(
      programNames("reject").flatMap((name) => expectedFindings("reject", name).map((f) => f.code)),
    );
    // PMT0701 is reported by `compile` alone; its page shows it. The parser's codes have their own tests.
    const own = allCodes().filter((code) => /^PMT0(3|4|53|54|55|56|57|6|7)/.test(code) && code !== "PMT0701");
    expect(own.filter((code) => !shown.has(code))).toEqual([]);
  });
});

/** `pmtc check` leaves out the back end, and what the SDK's own files hold. */
describe("the findings alone are those of the whole compiler", () => {
  const usesSdk = /\bmath\b|pmt\.(indicators|pricing|math)|\*\*/;
  const programs = (["accept", "reject"] as const)
    .flatMap((kind) => programNames(kind).map((name) => ({ name, path: programPath(kind, name) })))
    .filter(({ path }) => usesSdk.test(readFileSync(path, "utf8")));

  test("where a program uses the SDK", async () => {
    expect(programs.length).toBeGreaterThan(15);
    for (const { name, path } of programs) {
      const bytes = readFileSync(path);
      const tree = isProject(name) ? folderTree(path) : undefined;
      const whole = await checkFile(bytes, path, tree);
      const alone = await checkFile(bytes, path, tree, { findingsOnly: true });
      expect(alone.module).toBeNull();
      expect({ path, found: alone.diagnostics }).toEqual({ path, found: whole.diagnostics });
    }
  });
});

describe("programs that must be accepted", () => {
  test.each(programNames("accept"))("%s, without findings and with sound IR", async (name) => {
    const { found, report } = await findingsOf("accept", name);
    expect(found).toEqual([]);
    if (report.module === null) return;
    expect(verifyIr(report.module)).toEqual([]);
    expect(textLawBroken(report.module)).toBeNull();
  });

  test("are Python", () => {
    const script =
      "import sys\nfor path in sys.argv[1:]: compile(open(path, 'rb').read(), path, 'exec', dont_inherit=True)";
    const paths = programNames("accept").map((name) => programPath("accept", name));
    expect(paths.length).toBeGreaterThan(0);
    expect(execFileSync("python3", ["-I", "-c", script, ...paths], { encoding: "utf8" })).toBe("");
  });
});
