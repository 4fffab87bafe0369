"""Signs of numbers, zeros before them."""

## cases: 6
## rules: format.sign format.zero

from pmt import Book, Context, Series, Strategy


class Main(Strategy):
    markets = Series("s")

    def on_book(self, ctx: Context, book: Book) -> None:
        n = ctx.now * 3 - 6
        x = n / 4
        ctx.log.info(f"{n:+} {n: } {n:-} {n:+d} {n:05} {n:+06d} {n: 04} {n:1}")
        ctx.log.info(f"{x:+.1f} {x: .2f} {x:-.3f} {x:08.2f} {x:+09.1e} {-x:+g} {x:+.0%}")
