import { execFileSync } from "node:child_process";
import { describe, expect, test } from "vitest";
import { allCodes } from "../../compiler/diagnostics/registry.ts";
import { verifyIr } from "../../compiler/ir/verify.ts";
import { expectedFindings, programNames, programPath } from "../../dsl-spec/conformance/corpus.ts";
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

describe("programs that must be accepted", () => {
  test.each(programNames("accept"))("%s, without findings and with sound IR", async (name) => {
    const { found, report } = await findingsOf("accept", name);
    expect(found).toEqual([]);
    expect(report.module === null ? [] : verifyIr(report.module)).toEqual([]);
  });

  test("are Python", () => {
    const script =
      "import sys\nfor path in sys.argv[1:]: compile(open(path, 'rb').read(), path, 'exec', dont_inherit=True)";
    const paths = programNames("accept").map((name) => programPath("accept", name));
    expect(paths.length).toBeGreaterThan(0);
    expect(execFileSync("python3", ["-I", "-c", script, ...paths], { encoding: "utf8" })).toBe("");
  });
});
