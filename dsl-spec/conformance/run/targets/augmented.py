"""Augmented targets of every kind, each part computed once."""

## cases: 1
## rules: assign.augmented

from pmt import Book, Context, Series, Strategy


class Grid:
    def __init__(self) -> None:
        self.xs = [1, 2, 3]
        self.n = 0


class Main(Strategy):
    markets = Series("s")

    def __init__(self) -> None:
        self.g = Grid()
        self.d = {"a": 50}
        self.rows = [[1, 2], [3, 4]]
        self.name = "n"

    def at(self, i: int) -> int:
        print("at", i)
        return i

    def grid(self) -> Grid:
        print("grid")
        return self.g

    def on_book(self, ctx: Context, book: Book) -> None:
        self.grid().xs[self.at(1)] += self.at(5)
        self.grid().n -= self.at(3)
        self.d["a"] //= 2
        self.rows[self.at(-1)][self.at(0)] *= 2
        self.rows[0][1] %= 2
        self.g.n **= 2
        self.g.n %= 7
        self.name += "!"
        print(self.g.xs[1], self.g.n, self.d["a"], self.rows[1][0], self.rows[0][1], self.name)
