"""Exact amounts: widths, signs, groups; `!r` writes how to make them."""

## cases: 6
## rules: format.money format.repr

from pmt import Book, Context, Price, Series, Size, Strategy, Usd


class Main(Strategy):
    markets = Series("s")

    def on_book(self, ctx: Context, book: Book) -> None:
        p = Price("0.0125") * (ctx.now + 1)
        s = Size("1234.567891") * (ctx.now * 7 - 12)
        u = Usd("-0.5") * ctx.now
        ctx.log.info(f"{p} {p:.2f} {p:.6f} {p!r} {p!s} {p=} |")
        ctx.log.info(f"{p:>8}|{p:<8}|{p:^9.1f}|{p:+}|{p:08.3f}|{p!s:<7}|")
        ctx.log.info(f"{s} {s:,} {s:,.2f} {s:+,.0f} |{s:16,.3f}|{s:014,.2f}|{s:*>16}|{s!r:>24}|")
        ctx.log.info(f"{u} {u:.1f} {u: .2f} {u!r} {u:.0f} {ctx.cash:>9,.2f}")
