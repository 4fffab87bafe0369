"""Formats of floats: decimals, exponents, general, per cent."""

## cases: 6
## rules: format.float format.precision

from pmt import Book, Context, Series, Strategy


def values(k: int) -> list[float]:
    return [0.0, -0.0, 1.0 / 3.0, 2.5, 1e16, 123456.789, 1e-7, 5e-324, 1e308, -1234.5 * k, 0.1 * k, 1e23]


class Main(Strategy):
    markets = Series("s")

    def on_book(self, ctx: Context, book: Book) -> None:
        for x in values(ctx.now):
            ctx.log.info(f"{x} {x:.2f} {x:f} {x:.0f} {x:e}")
            ctx.log.info(f"{x:.3e} {x:.0e} {x:g} {x:.3g} {x:.12g}")
            ctx.log.info(f"{x:%} {x:.1%} {x:.3} {x:.1} {x:E} {x:G} {x:F}")
