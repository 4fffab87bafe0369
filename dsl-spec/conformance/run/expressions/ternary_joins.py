"""An int arm beside a float one becomes a float; None makes it optional."""

## rules: expr.ternary expr.join

from pmt import Book, Context, Series, Strategy


class Main(Strategy):
    markets = Series("s")

    def on_book(self, ctx: Context, book: Book) -> None:
        b = ctx.now > 1_000_000
        x = 1 if b else 2.5
        y = None if b else 3
        print(x, x / 2, y is None, -1 if y is None else y)
