"""The bounds of a range are computed once, from the left."""

## rules: stmt.for-range

from pmt import Book, Context, Series, Strategy


def bound(n: int) -> int:
    print("bound", n)
    return n


class Main(Strategy):
    markets = Series("s")

    def on_book(self, ctx: Context, book: Book) -> None:
        n = 3
        for i in range(bound(n)):
            n = 10
            print(i)
        for i in range(bound(5), bound(1), -2):
            print(i)
        for i in range(bound(2), bound(2)):
            print("never")
