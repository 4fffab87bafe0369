"""Several results of a function."""

## rules: tuple.make tuple.unpack stmt.unpack

from pmt import Book, Context, Series, Strategy


def divide(a: int, b: int) -> tuple[int, int]:
    return a // b, a % b


def best(xs: list[float]) -> tuple[float, int]:
    at = 0
    for i, x in enumerate(xs):
        if x > xs[at]:
            at = i
    return xs[at], at


class Main(Strategy):
    markets = Series("s")

    def on_book(self, ctx: Context, book: Book) -> None:
        q, r = divide(-17, 5)
        x, at = best([0.5, 2.5, 1.0, 2.5])
        print(q, r, x, at)
