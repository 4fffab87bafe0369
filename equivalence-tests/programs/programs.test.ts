import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { compileFile } from "../../compiler/compile.ts";
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

describe.each(strategies)("%s", (name) => {
  test("compiled twice gives the same artefacts", async () => {
    const once = await compileFile(encode(read(name)), name);
    const twice = await compileFile(encode(read(name)), name);
    expect(once.artifacts).not.toBeNull();
    expect(twice.artifacts).toEqual(once.artifacts);
  }, 200_000);
});
