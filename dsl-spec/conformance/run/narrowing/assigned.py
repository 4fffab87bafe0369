"""An assignment narrows; the meeting of two ways widens."""

## rules: narrow.assign narrow.use

from pmt import Book, Context, Series, Strategy


def f(n: int) -> int:
    x: int | None = None
    if n > 0:
        x = n
        n += x
    if x is None:
        x = 50
    return x + n


class Main(Strategy):
    markets = Series("s")

    def on_book(self, ctx: Context, book: Book) -> None:
        print(f(0), f(3), f(-2))
