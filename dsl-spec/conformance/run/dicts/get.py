"""`get` with and without a default, which is computed in any case."""

## rules: dict.get

from pmt import Book, Context, Series, Strategy


def v(n: int) -> int:
    print("default", n)
    return n


class Main(Strategy):
    markets = Series("s")

    def on_book(self, ctx: Context, book: Book) -> None:
        d = {1: 10}
        a = d.get(1)
        b = d.get(2)
        print(-1 if a is None else a, b is None, d.get(1, v(5)), d.get(2, v(6)), len(d))
