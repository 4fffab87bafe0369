import { expect, test } from "vitest";
import { checkFile } from "../compile.ts";

const SOURCE = `
class Box:
    def __init__(self, name: str) -> None:
        self.last = None
        self.name = None
        self.open = None
        self.unknown = None
        self.xs = []
        self.pairs = []
        self.d = {}

    def put(self, n: int, maybe: str | None) -> None:
        if n > 3:
            self.last = n * 2
        self.name = maybe
        self.open = n > 1
        self.pairs.append((n, 0.5))
        self.xs.append(n / 2)
        self.d["a"] = Size("1")


def f() -> None:
    names = []
    counts = {}
    for n in range(3):
        names.append("x")
        counts[1] = "y"
`;

test("the help for what has no type proposes one from what it is given elsewhere", async () => {
  const { diagnostics } = await checkFile(new TextEncoder().encode(SOURCE), "box.py");
  const helps = diagnostics.flatMap(({ code, help }) => (/PMT0411|PMT0415|PMT0435/.test(code) ? [help] : []));
  expect(helps.map((help) => /`(.*)`/.exec(help ?? "")?.[1])).toEqual([
    "self.last: int | None = None",
    "self.name: str | None = None",
    "self.open: bool | None = None",
    "self.unknown: float | None = None",
    "self.xs: list[float] = []",
    "self.pairs: list[tuple[int, float]] = []",
    "self.d: dict[str, Size] = {}",
    "names: list[str] = []",
    "counts: dict[int, str] = {}",
  ]);
});
