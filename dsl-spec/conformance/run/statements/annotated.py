"""A declared local converts what it is given."""

## rules: stmt.annotated type.local expr.join

from pmt import Book, Context, Series, Strategy


class Main(Strategy):
    markets = Series("s")

    def on_book(self, ctx: Context, book: Book) -> None:
        x: float = 1
        y: float
        if ctx.now > 1_000_000:
            y = 2
        else:
            y = 0.5
        z: int | None = 4
        print(x, y, z is None)
        z = None
        print(x / 4, z is None)
