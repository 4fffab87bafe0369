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
    const found = await codes(withRefused("x = [i for i in range(n)]", use));
    expect(found).toEqual(["PMT0506 [i for i in range(n)]", "PMT0301 unknown"]);
  });

  test.each([
    "known = [i for i in range(n)]",
    "known, other = [i for i in range(n)], 1",
    "known += [i for i in range(n)]",
    "with open(n) as known: pass",
    "n = (known := n)",
    "global known",
  ])("may have been bound by one: %s", async (refused) => {
    const found = await codes(withRefused(refused, "known + n"));
    expect(found.length).toBeGreaterThan(0);
    expect(found.filter((each) => each.startsWith("PMT0301"))).toEqual([]);
  });
});
