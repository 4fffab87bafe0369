"""`not` binds weaker than comparisons and stronger than `and`."""

## rules: expr.not expr.precedence

from pmt import Book, Context, Series, Strategy


class Main(Strategy):
    markets = Series("s")

    def on_book(self, ctx: Context, book: Book) -> None:
        a = 1
        b = 2
        print(not a == b, not a == b and a > b, not (a == b or a < b))
        print(not not a < b, not 0, not 7, not "", not "x")
