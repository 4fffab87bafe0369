"""A raise with and without a text; what was logged before stays."""

## cases: 5
## rules: stmt.raise error.classes error.logs

from pmt import Book, Context, Series, Strategy


def fail(n: int) -> None:
    if n == 0:
        raise KeyError  ## error: KeyError
    if n == 1:
        raise IndexError("one")  ## error: IndexError
    if n == 2:
        raise RuntimeError(f"two is {n}")  ## error: RuntimeError
    if n == 3:
        raise OverflowError()  ## error: OverflowError
    raise ZeroDivisionError("rest")  ## error: ZeroDivisionError


class Main(Strategy):
    markets = Series("s")

    def on_book(self, ctx: Context, book: Book) -> None:
        if ctx.market.opens_at > 0:
            return
        print("before", ctx.now)
        fail(ctx.now)
        print("never")
