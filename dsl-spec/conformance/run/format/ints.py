"""Ints in the formats of floats."""

## cases: 8
## rules: format.int

from pmt import Book, Context, Series, Strategy


class Main(Strategy):
    markets = Series("s")

    def on_book(self, ctx: Context, book: Book) -> None:
        n = 5
        for _ in range(ctx.now * 2):
            n = n * 10 - 4
        ctx.log.info(f"{n} {n:d} {n:.2f} {n:f} {n:e} {n:.3e}")
        ctx.log.info(f"{n:g} {n:%} {n:.0%} {-n:.1f} {n:8.1f}")
