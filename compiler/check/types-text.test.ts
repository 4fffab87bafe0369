import { expect, test } from "vitest";
import { checkFile } from "../compile.ts";
import { typesText } from "./types-text.ts";

const SOURCE = `from pmt import Book, Context, Price, Series, Strategy, param

SCALE = 2.5


class S(Strategy):
    markets = Series("x")
    width: int = param(3, ge=1)

    def __init__(self) -> None:
        self.seen: dict[str, list[float]] = {}

    def on_book(self, ctx: Context, book: Book) -> None:
        if book.bid is not None:
            best = max(self.width,
                       half(4))
            self.seen["a"] = [best, 1]


def half(x: float) -> float:
    return x / 2 * SCALE
`;

test("the types of a program: each field, local and expression once, with its span and what it becomes", async () => {
  const { program, sources, diagnostics } = await checkFile(new TextEncoder().encode(SOURCE), "s.py");
  expect(diagnostics).toEqual([]);
  if (program === null) throw new Error("no program");
  const own = sources.filter((source) => source.file === "s.py");
  const text = typesText(program, own);
  expect(text).toMatchInlineSnapshot(`
    "file s.py
    constant SCALE: float
      3:9-3:12  float  2.5
    class S
      param width: int
      field seen: dict[str, list[float]]
    def S.__init__() -> None
      11:9-11:13  S  self
      11:45-11:47  dict[str, list[float]]  {}
    def S.on_book(ctx: Context, book: Book) -> None
      local best: float
      14:12-14:32  bool  book.bid is not None
      14:12-14:20  Price | None  book.bid
      14:12-14:16  Book  book
      15:20-16:32  float  max(self.width, half(4))
      15:24-15:34  int -> float  self.width
      15:24-15:28  S  self
      16:24-16:31  float  half(4)
      16:29-16:30  int -> float  4
      17:13-17:22  dict[str, list[float]]  self.seen
      17:13-17:17  S  self
      17:23-17:26  str  "a"
      17:30-17:39  list[float]  [best, 1]
      17:31-17:35  float  best
      17:37-17:38  int -> float  1
    def half(x: float) -> float
      21:12-21:25  float  x / 2 * SCALE
      21:12-21:17  float  x / 2
      21:12-21:13  float  x
      21:16-21:17  int -> float  2
      21:20-21:25  float  SCALE"
  `);
  expect(typesText(program, own)).toBe(text);
});
