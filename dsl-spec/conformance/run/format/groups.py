"""Thousands in groups, with zeros and widths."""

## cases: 8
## rules: format.group

from pmt import Book, Context, Series, Strategy


class Main(Strategy):
    markets = Series("s")

    def on_book(self, ctx: Context, book: Book) -> None:
        n = 7
        x = 0.5
        for i in range(ctx.now + 1):
            n = n * 31 + i
            x = x * 29.7
        ctx.log.info(f"{n:,} {-n:,} {n:_} {n:012,} {n:<14,}| {n:+,} {n:_d}")
        ctx.log.info(f"{x:,} {x:,.2f} {-x:,.1f} {x:012,.1f} {x:013,.1f}")
        ctx.log.info(f"{x:014,.1f} {x:_.3f} {x:,.1e} {x:,g} {x:,.2%}")
