"""Methods of dataclasses change their fields; they are kept in the state."""

## rules: dataclass.make state.kept

from dataclasses import dataclass

from pmt import Book, Context, Series, Strategy


@dataclass
class Counter:
    name: str
    n: int = 0

    def add(self, by: int = 1) -> int:
        self.n += by
        return self.n


class Main(Strategy):
    markets = Series("s")

    def __init__(self) -> None:
        self.counters = [Counter("a"), Counter("b", 10)]

    def on_book(self, ctx: Context, book: Book) -> None:
        for c in self.counters:
            print(c.name, c.add(), c.add(5))
