"""One value for several targets."""

## cases: 3
## rules: assign.targets

from pmt import Book, Context, Series, Strategy


class Main(Strategy):
    markets = Series("s")

    def on_book(self, ctx: Context, book: Book) -> None:
        a = b = ctx.now + 1
        a += 1
        name = word = "x"
        word += "y"
        p = q = r = 2.5
        ctx.log.info(f"{a} {b} {name} {word} {p + q + r}")
