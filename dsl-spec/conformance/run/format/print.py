"""`print` writes a line of the log: its values with a space, or with `sep`, between them."""

## cases: 6
## rules: format.print

from pmt import Book, Context, Series, Strategy


def show(n: int) -> None:
    """Runs without a context."""
    if n % 2 == 0:
        print("helper", n)


class Main(Strategy):
    markets = Series("s")

    def on_book(self, ctx: Context, book: Book) -> None:
        n = ctx.now
        print()
        print("only text")
        print(n, n / 4, n > 2, "text", f"[{n:03}]", sep=", ")
        print("a", "b", sep="")
        print(f"{n=}", ctx.market.tick, ctx.market.yes)
        show(n)
        ctx.log.info("end")
