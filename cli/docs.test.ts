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

/** The other examples of the guide to the language, one after the other, as one file with a strategy at its end. */
function fragments(): string {
  const text = readFileSync(join(packageRoot, "docs", "language.md"), "utf8");
  const blocks = [...text.matchAll(/```python\n([\s\S]*?)```/g)].map((match) => match[1] ?? "");
  const lines = blocks.filter((code) => !code.includes("(Strategy)")).flatMap((code) => code.split("\n"));
  const isImport = (line: string) => line.startsWith("from ");
  const imports = ["from pmt import All, Context, Strategy", ...lines.filter(isImport)];
  const strategy = ["class S(Strategy):", "    markets = All()", "", "    def on_stop(self, ctx: Context) -> None:"];
  const rest = lines.filter((line) => !isImport(line));
  return [...imports, ...rest, ...strategy, '        ctx.log.info("over")', ""].join("\n");
}

describe("the strategies that the guides show", () => {
  test("there are some", () => {
    expect(examples.length).toBeGreaterThanOrEqual(3);
  });

  test.each(examples)("$name is accepted", async ({ name, code }) => {
    const { diagnostics, module } = await checkFile(new TextEncoder().encode(code), name);
    expect(diagnostics).toEqual([]);
    expect(module).not.toBeNull();
  });

  test("the parts in the guide to the language are accepted", async () => {
    const code = fragments();
    expect(code.match(/^(?:class|def) /gm)?.length).toBeGreaterThan(10);
    const { diagnostics, module } = await checkFile(new TextEncoder().encode(code), "parts.py");
    expect(diagnostics.map(({ message, span }) => [message, code.slice(span.start, span.end)])).toEqual([]);
    expect(module).not.toBeNull();
  });
});
