import { expect, test } from "vitest";
import { checkFile } from "../compile.ts";

const strategy = `from pmt import Book, Context, Series, Strategy, param


class S(Strategy):
    markets = Series("a")
    edge: float = param(0.02, ge=0.0, le=0.5, doc="least edge")

    def on_book(self, ctx: Context, book: Book) -> None:
        self.edge = 0.5
`;
const cycle = "def a(n: int) -> int:\n    return b(n)\n\n\ndef b(n: int) -> int:\n    return a(n)\n";
const mixed = 'def f() -> int:\n    xs = [1, "a"]\n    return len(xs)\n';

test.each([
  ["PMT0708", strategy, [["edge", "declared as a parameter here"]]],
  ["PMT0308", cycle, [["b(n)", "a calls b"]]],
  ["PMT0542", mixed, [["1", "this is int"]]],
] as const)("%s points at what it speaks of", async (code, text, labels) => {
  const { diagnostics, sources } = await checkFile(new TextEncoder().encode(text), "a.py");
  expect(diagnostics.map((d) => d.code)).toEqual([code]);
  const shown = diagnostics[0]?.labels.map(({ span, text: label }) => [sources[0]?.slice(span), label]);
  expect(shown).toEqual(labels);
});
