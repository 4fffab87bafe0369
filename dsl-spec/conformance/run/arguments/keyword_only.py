"""Arguments behind `*` are named; defaults are constants; order is that of the call."""

## cases: 2
## rules: argument.keyword-only argument.default argument.order

from pmt import Book, Context, Series, Strategy


BASE = 10


def mixed(a: int, b: int = 2, *, c: int = BASE, d: float = 1) -> float:
    return a * 1000 + b * 100 + c + d


class Main(Strategy):
    markets = Series("s")

    def of(self, n: int) -> int:
        print("of", n)
        return n

    def scaled(self, *, by: int = 3) -> int:
        return by * 2

    def on_book(self, ctx: Context, book: Book) -> None:
        print(mixed(1), mixed(1, 3), mixed(1, c=5), mixed(a=1, d=0.5, b=4))
        print(mixed(self.of(1), d=self.of(2), c=self.of(3)))
        print(self.scaled(), self.scaled(by=ctx.now))
