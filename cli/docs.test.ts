import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { checkFile } from "../compiler/compile.ts";
import { packageRoot } from "../dsl-spec/root.ts";

const files = ["README.md", ...markdownIn("docs"), ...markdownIn("dsl-spec/spec")];

function markdownIn(folder: string): string[] {
  return readdirSync(join(packageRoot, folder))
    .filter((name) => name.endsWith(".md"))
    .map((name) => `${folder}/${name}`);
}

/** Whole strategies among the Python examples of the guides. */
const examples = files.flatMap((file) => {
  const text = readFileSync(join(packageRoot, file), "utf8");
  return [...text.matchAll(/```python\n([\s\S]*?)```/g)]
    .map((match) => match[1] ?? "")
    .filter((code) => code.includes("(Strategy)"))
    .map((code, i) => ({ name: `${file} ${i + 1}`, code }));
});

describe("the strategies that the guides show", () => {
  test("there are some", () => {
    expect(examples.length).toBeGreaterThanOrEqual(3);
  });

  test.each(examples)("$name is accepted", async ({ name, code }) => {
    const { diagnostics, module } = await checkFile(new TextEncoder().encode(code), name);
    expect(diagnostics).toEqual([]);
    expect(module).not.toBeNull();
  });
});
