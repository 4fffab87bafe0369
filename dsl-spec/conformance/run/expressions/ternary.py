"""The condition comes first, and one arm only."""

## rules: expr.ternary

from pmt import Book, Context, Series, Strategy


def v(name: str, n: int) -> int:
    print(name)
    return n


class Main(Strategy):
    markets = Series("s")

    def on_book(self, ctx: Context, book: Book) -> None:
        n = 0
        for n in range(2):
            print(v("yes", 1) if v("test", n) else v("no", 2))
        xs: list[int] = []
        print(xs[0] if xs else -1)
        print(1 if xs else 2 if n else 3)
