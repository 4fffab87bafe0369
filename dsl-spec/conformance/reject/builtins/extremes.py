"""What has no order."""

## rules: builtin.extremes builtin.divmod

from pmt import Book, Context, Series, Strategy


class Main(Strategy):
    markets = Series("s")

    def on_book(self, ctx: Context, book: Book) -> None:
        n = ctx.now
        a = min("a", n)  ## E: PMT0402 "min("a", n)"
        b = max([1], [2])  ## E: PMT0402 "max([1], [2])"
        c = min(True, False)  ## E: PMT0402 "min(True, False)"
        d = divmod("a", 2)  ## E: PMT0402 ""a""
        e = divmod(n)  ## E: PMT0404 "divmod(n)"
        f = divmod(ctx.cash, 2)  ## E: PMT0402 "ctx.cash"
