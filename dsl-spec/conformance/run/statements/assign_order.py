"""The value comes before the place, and its error before the error of the place."""

## rules: stmt.assign-order stmt.assign

from pmt import Book, Context, Series, Strategy


def see(name: str, n: int) -> int:
    print(name, n)
    return n


class Main(Strategy):
    markets = Series("s")

    def on_book(self, ctx: Context, book: Book) -> None:
        xs = [1, 2, 3]
        xs[see("index", 1)] = see("value", 9)
        print(xs[0], xs[1], xs[2])
        xs[see("index", 7)] = see("value", 0)  ## error: IndexError
