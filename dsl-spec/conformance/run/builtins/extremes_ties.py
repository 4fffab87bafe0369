"""The first of equal arguments is kept; a nan compares with nothing."""

## cases: 3
## rules: builtin.extremes

from pmt import Book, Context, Series, Strategy


class Main(Strategy):
    markets = Series("s")

    def on_book(self, ctx: Context, book: Book) -> None:
        x = float(ctx.now)
        nan = x * 1e308 * 10.0 - x * 1e308 * 10.0
        print(min(0.0, -0.0), max(-0.0, 0.0), min(nan, 1.0), min(1.0, nan), max(2.0, nan, 3.0))
        a = max((1, 0.0), (1, -0.0))
        b = min((1, -0.0), (1, 0.0))
        print(a[1], b[1])
