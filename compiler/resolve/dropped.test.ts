import { describe, expect, test } from "vitest";
import { checkFile } from "../compile.ts";

async function codes(source: string): Promise<string[]> {
  const { diagnostics, sources } = await checkFile(new TextEncoder().encode(source), "file.py");
  const text = sources[0]?.text ?? "";
  return diagnostics.map((d) => `${d.code} ${text.slice(d.span.start, d.span.end)}`);
}

const withRefused = (refused: string, use: string): string =>
  `def f(n: int) -> int:\n    ${refused}\n    return ${use}\n`;

describe("an unknown name in a file that has refused statements", () => {
  test.each(["unknown + n", "unknown(n)"])("is reported beside them: %s", async (use) => {
    const found = await codes(withRefused("x = [*n]", use));
    expect(found).toEqual(["PMT0511 *n", "PMT0301 unknown"]);
  });

  test.each([
    "known = [*n]",
    "known, other = [*n], 1",
    "known += [*n]",
    "with open(n) as known: pass",
    "n = (known := n)",
    "global known",
  ])("may have been bound by one: %s", async (refused) => {
    const found = await codes(withRefused(refused, "known + n"));
    expect(found.length).toBeGreaterThan(0);
    expect(found.filter((each) => each.startsWith("PMT0301"))).toEqual([]);
  });
});
