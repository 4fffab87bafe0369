"""`and`, `or` and `not` narrow what follows."""

## rules: narrow.none expr.and-or

from pmt import Book, Context, Series, Strategy


def f(x: int | None, y: int | None) -> int:
    if x is not None and y is not None and x > y:
        return x
    if not (x is None or x < 0):
        return x + 100
    return -1 if y is None else y


class Main(Strategy):
    markets = Series("s")

    def on_book(self, ctx: Context, book: Book) -> None:
        print(f(3, 2), f(1, 2), f(None, 5), f(-4, None), f(7, None))
