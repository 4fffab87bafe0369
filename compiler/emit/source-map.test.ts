import { readFileSync } from "node:fs";
import { join } from "node:path";
import { decodedMappings, TraceMap } from "@jridgewell/trace-mapping";
import { describe, expect, test } from "vitest";
import { packageRoot } from "../../dsl-spec/root.ts";
import { checkFile } from "../compile.ts";
import { emitTypeScript } from "./emit.ts";
import { formatTypeScript } from "./format.ts";
import { sourceMap } from "./source-map.ts";

async function mapOf(source: string) {
  const { module, texts, diagnostics } = await checkFile(new TextEncoder().encode(source), "s.py");
  if (module === null) throw new Error(diagnostics.map((d) => d.message).join("; "));
  const { text, origins } = emitTypeScript(module);
  const typescript = formatTypeScript(text);
  const sources = module.sources.map(({ file }) => ({ file, text: texts.get(file) ?? "" }));
  const map = sourceMap("s.ts", typescript, origins, sources);
  return { map, typescript: typescript.split("\n") };
}

/** Pairs of a Python line and the emitted lines that begin it, as `line: text`. */
function pairs({ map, typescript }: Awaited<ReturnType<typeof mapOf>>): string[] {
  const trace = new TraceMap(map);
  return decodedMappings(trace).flatMap((segments, i) =>
    segments.flatMap((segment) => {
      if (segment.length < 4) return [];
      const name = segment.length === 5 ? ` (${trace.names[segment[4] ?? 0]})` : "";
      return [`${(segment[2] ?? 0) + 1}: ${(typescript[i] ?? "").slice(segment[0])}${name}`];
    }),
  );
}

const head = `from pmt import Book, Context, Series, Strategy


class S(Strategy):
    markets = Series("x")

    def __init__(self) -> None:
        self.n = 0

    def on_book(self, ctx: Context, book: Book) -> None:
`;

describe("the source map of emitted TypeScript", () => {
  test("leads every line that begins a statement to its line, and renamed locals to their names", async () => {
    const mapped = await mapOf(
      `${head}        var = 2  # a word of TypeScript
        for i in range(3):
            if i > var:
                self.n += 1
            elif i == 0:
                self.n -= 1
`,
    );
    expect(pairs(mapped)).toEqual([
      "7: step(0);",
      "8: this.n = 0;",
      "10: step(1);",
      "11: const var_ = 2;",
      "11: var_ = 2; (var)",
      "12: for (let i = 0; i < 3; i++) {",
      "13: if (i > var_) {",
      "13: var_) { (var)",
      "14: this.n = addInt(this.n, 1, 3);",
      "15: } else if (i === 0) {",
      "16: this.n = subInt(this.n, 1, 4);",
    ]);
  });

  test("is as deterministic as the code, and carries the texts", async () => {
    const source = readFileSync(join(packageRoot, "strategies", "zscore.py"), "utf8");
    const [first, second] = [await mapOf(source), await mapOf(source)];
    expect(second.map).toBe(first.map);
    const { sources, sourcesContent } = JSON.parse(first.map);
    expect(sources).toEqual(["pmt/flow.py", "pmt/math.py", "pmt/indicators.py", "s.py"]);
    expect(sourcesContent[3]).toBe(source);
  });

  test("covers every statement of the shipped strategies", async () => {
    for (const name of ["market_maker", "sure_bet", "zscore"]) {
      const source = readFileSync(join(packageRoot, "strategies", `${name}.py`), "utf8");
      const trace = new TraceMap((await mapOf(source)).map);
      const own = trace.sources.indexOf("s.py");
      const mapped = new Set(decodedMappings(trace).flatMap((line) => line.map((s) => (s[1] === own ? s[2] : -1))));
      const lines = source.split("\n");
      // Simple statements of bodies; what spans lines is known by its first one.
      const statements = lines.flatMap((line, i) =>
        /^ {8,}(self\.\w+ [-+]?=|return\b|ctx\.|if )/.test(line) ? [i] : [],
      );
      expect(statements.length).toBeGreaterThan(10);
      expect(statements.filter((line) => !mapped.has(line)).map((line) => lines[line])).toEqual([]);
    }
  });
});
