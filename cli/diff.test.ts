import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterAll, describe, expect, test } from "vitest";
import { unifiedDiff } from "./diff.ts";

const folder = mkdtempSync(join(tmpdir(), "pmtc-diff-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** What `patch` makes of the old text. */
function patched(before: string, diff: string): string {
  const file = join(folder, "file");
  writeFileSync(file, before);
  if (diff !== "") execFileSync("patch", ["--silent", "--binary", file], { input: diff });
  return readFileSync(file, "utf8");
}

describe("the unified diff", () => {
  test("shows changed lines with three around them", () => {
    const before = Array.from({ length: 12 }, (_, i) => `line ${i}\n`).join("");
    const after = before.replace("line 5", "LINE 5");
    expect(unifiedDiff("a.py", before, after)).toBe(
      "--- a.py\n+++ a.py\n@@ -3,7 +3,7 @@\n line 2\n line 3\n line 4\n-line 5\n+LINE 5\n line 6\n line 7\n line 8\n",
    );
  });

  test("of the same text is empty", () => {
    expect(unifiedDiff("a.py", "x", "x")).toBe("");
  });

  const lines = fc.array(fc.constantFrom("a", "b", "c", ""), { maxLength: 30 });
  const text = fc
    .tuple(lines, fc.boolean())
    .map(([all, ended]) => all.join("\n") + (ended && all.length > 0 ? "\n" : ""));

  test("is what patch needs", () => {
    const pair = fc.tuple(text, text).filter(([before]) => before !== "");
    fc.assert(
      fc.property(pair, ([before, after]) => {
        fc.pre(after !== "");
        expect(patched(before, unifiedDiff("file", before, after))).toBe(after);
      }),
      { numRuns: 60 },
    );
  });

  test("of more changes than are searched replaces the middle", () => {
    const before = Array.from({ length: 1200 }, (_, i) => `a${i}\n`).join("");
    const after = before.replaceAll("a", "b");
    expect(patched(before, unifiedDiff("file", before, after))).toBe(after);
  });
});
