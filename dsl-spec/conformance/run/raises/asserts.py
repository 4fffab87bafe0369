"""An assert runs its message only where it fails, and narrows what follows."""

## cases: 4
## rules: raise.assert

from pmt import Book, Context, Series, Strategy


class Main(Strategy):
    markets = Series("s")

    def loud(self, n: int) -> int:
        print("message", n)
        return n

    def on_book(self, ctx: Context, book: Book) -> None:
        found: int | None = ctx.now if ctx.now < 3 else None
        assert found is not None  ## error: AssertionError
        print(found + 1)
        assert found < 2, f"{self.loud(found)} is over"  ## error: AssertionError
        assert found or found == 0
        print("end")
