"""Arguments by place and by name, defaults for the rest."""

## rules: expr.call argument.default argument.keyword-only

from pmt import Book, Context, Series, Strategy


def f(a: int, b: float = 2, *, c: int = 3, d: str = "d") -> None:
    print(a, b, c, d)


class Main(Strategy):
    markets = Series("s")

    def on_book(self, ctx: Context, book: Book) -> None:
        f(1)
        f(1, 5)
        f(b=7, a=1)
        f(1, d="x", c=4)
        f(1, 0.5, c=-1)
