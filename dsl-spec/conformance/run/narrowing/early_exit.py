"""After a branch that ends, the opposite holds."""

## rules: narrow.exit narrow.none

from pmt import Book, Context, Series, Strategy


def f(x: int | None) -> int:
    if x is None:
        return -1
    return x * 2


def g(xs: list[int | None]) -> int:
    total = 0
    for x in xs:
        if x is None:
            continue
        total += x
    return total


class Main(Strategy):
    markets = Series("s")

    def on_book(self, ctx: Context, book: Book) -> None:
        print(f(None), f(0), f(4), g([1, None, 3]))
        assert f(None) < 0
        x: int | None = 3 if ctx.now > 0 else None
        assert x is not None
        print(x + 1)
