"""The value is computed once, then the targets from left to right."""

## cases: 1
## rules: assign.targets

from pmt import Book, Context, Series, Strategy


class Box:
    def __init__(self, n: int) -> None:
        self.n = n


class Main(Strategy):
    markets = Series("s")

    def __init__(self) -> None:
        self.calls = 0
        self.xs = [0, 0, 0, 0, 0]
        self.box = Box(0)

    def step(self, what: str) -> int:
        self.calls += 1
        print(what, self.calls)
        return self.calls

    def own(self) -> Box:
        print("box")
        return self.box

    def on_book(self, ctx: Context, book: Book) -> None:
        self.calls = 0
        self.xs[self.step("first")] = self.own().n = self.xs[self.step("second")] = self.step("value")
        i = self.xs[i] = 4
        print(self.xs[0], self.xs[1], self.xs[2], self.xs[3], self.xs[4], self.box.n, i)
