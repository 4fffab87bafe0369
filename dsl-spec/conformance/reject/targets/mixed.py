"""One value for an int and a float."""

## rules: assign.targets

from pmt import Book, Context, Series, Strategy


class Main(Strategy):
    markets = Series("s")

    def on_book(self, ctx: Context, book: Book) -> None:
        x: float = 0.5
        n = x = ctx.now  ## E: PMT0557 "n = x = ctx.now"
        a = ctx.now = 1  ## E: PMT0557 "ctx.now"
        b = "x" = 1  ## E: PMT0214 ""x""
        print(n, x, a, b)
