"""`{x=}` writes the expression and its value."""

## cases: 6
## rules: format.named

from pmt import Book, Context, Series, Strategy


class Main(Strategy):
    markets = Series("s")

    def on_book(self, ctx: Context, book: Book) -> None:
        n = ctx.now
        x = n / 3
        s = f"it's {n}"
        b = n > 2
        ctx.log.info(f"{n=} {x=} {s=} {b=} {n = } { n=}")
        ctx.log.info(f"{x=:.2f} {x = :>8.1f} {s=!s} {n + 1=} {s=:>9}")
        ctx.log.info(f"{ctx.now * 2=}")
