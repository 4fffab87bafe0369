import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { checkFile, compileFile } from "../../compiler/compile.ts";
import { emit } from "../../compiler/emit/emit.ts";
import type { IrModule } from "../../compiler/ir/ir.ts";
import { linkWasm } from "../../compiler/link/wasm.ts";
import { packageRoot } from "../../dsl-spec/root.ts";
import { attack } from "./attack.ts";
import { reduced } from "./shrink.ts";

test("random programs say and leave the same on all targets", async () => {
  const report = await attack({ seed: 20251, programs: 8, streams: 8, batch: 8 });
  expect(report.failures).toEqual([]);
  expect(report).toMatchObject({ programs: 8, refused: 0, streams: 64, mismatches: 0 });
  // Most runs of guarded programs come to their end, and some of the others must not.
  expect(report.guardedEnds).toBeGreaterThanOrEqual(0.75);
  expect(Object.keys(report.errors).length).toBeGreaterThan(2);
}, 300_000);

test("a difference between targets is shrunk to the lines that make it", async () => {
  const source = `from pmt import Book, Context, Series, Strategy


class S(Strategy):
    markets = Series("s")

    def __init__(self) -> None:
        self.count: int = 0
        self.other: float = 0.5

    def on_book(self, ctx: Context, book: Book) -> None:
        a = ctx.market.opens_at
        if a > -100:
            self.other += 1.0
            self.count = (a + 3) * (a - a)
`;
  const problemOf = async (text: string): Promise<string | null> =>
    /\* *\(/.test(text) && text.includes("on_book") ? "differs" : null;
  const small = await reduced(source, problemOf, 5000);
  expect(small.source).toContain("* (");
  expect(small.source).not.toContain("other");
  expect(small.source).not.toContain("if a");
});

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);
const strategies = ["market_maker.py", "zscore.py"];
const read = (name: string): string => readFileSync(join(packageRoot, "strategies", name), "utf8");

async function moduleOf(source: string, name: string): Promise<IrModule> {
  const { diagnostics, module } = await checkFile(encode(source), name);
  expect(diagnostics).toEqual([]);
  if (module === null) throw new Error(`${name} has no strategy`);
  return module;
}

const link = async (source: string, name: string): Promise<string> =>
  (await linkWasm(emit(await moduleOf(source, name), "assemblyscript"))).hash;

/** The same program with other comments, blank lines, line ends, brackets and line breaks inside of them. */
function reformatted(source: string): string {
  const lines = source.split("\n").flatMap((line, i) => {
    const indent = /^ */.exec(line)?.[0] ?? "";
    const open = /^( +)(return|if|elif) ([^"#]+?)(:?)$/.exec(line);
    const bracketed =
      open === null ? [line] : [`${open[1]}${open[2]} (`, `   # inside`, `${open[3]}`, "", `)${open[4]}`];
    const isText = line.includes('"');
    return [
      ...(i % 3 === 0 && i > 30 ? [`${indent}# line ${i}`, ""] : []),
      ...bracketed.map((l) => (isText || l === "" ? l : `${l}  `)),
    ];
  });
  return lines.join("\r\n");
}

const renamed: Readonly<Record<string, readonly (readonly [string, string])[]>> = {
  "market_maker.py": [
    ["half", "z"],
    ["inventory", "aa"],
    ["middle", "f64"],
  ],
  "zscore.py": [
    ["held_yes", "zz"],
    ["held_no", "a"],
    ["late", "i64"],
    ["steps", "function_"],
    ["ask", "y2"],
  ],
};

function withOtherLocals(name: string, source: string): string {
  const change = (text: string, [from, to]: readonly [string, string]): string =>
    text.replaceAll(new RegExp(`(?<![.\\w"])${from}(?!\\w|=[^=])`, "g"), to);
  return (renamed[name] ?? []).reduce(change, source);
}

describe.each(strategies)("%s", (name) => {
  test("keeps its bytes under another layout and with other names of locals", async () => {
    const source = read(name);
    const bytes = await link(source, name);
    const other = reformatted(source);
    expect(other).toContain("# inside");
    expect(await link(other, name)).toBe(bytes);
    const names = withOtherLocals(name, source);
    expect(names).not.toBe(source);
    expect(await link(names, name)).toBe(bytes);
  }, 200_000);

  test("compiled twice gives the same artefacts", async () => {
    const once = await compileFile(encode(read(name)), name);
    const twice = await compileFile(encode(read(name)), name);
    expect(once.artifacts).not.toBeNull();
    expect(twice.artifacts).toEqual(once.artifacts);
  }, 200_000);
});
