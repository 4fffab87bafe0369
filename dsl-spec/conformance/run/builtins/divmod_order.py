"""Operands of divmod are computed once, from the left; zero is an error."""

## cases: 3
## rules: builtin.divmod

from pmt import Book, Context, Series, Strategy


class Main(Strategy):
    markets = Series("s")

    def of(self, n: int) -> int:
        print("of", n)
        return n

    def on_book(self, ctx: Context, book: Book) -> None:
        total = self.of(1) + divmod(self.of(7), self.of(2 - ctx.now))[1] + self.of(3)  ## error: ZeroDivisionError
        print(total)
