"""A field is tested again after a call that may change it."""

## rules: narrow.field

from pmt import Book, Context, Series, Strategy


class Cell:
    x: int | None = 1

    def clear(self) -> bool:
        self.x = None
        return True


class Main(Strategy):
    markets = Series("s")

    def on_book(self, ctx: Context, book: Book) -> None:
        c = Cell()
        if c.x is not None:
            print(c.x + 1)
            c.clear()
            x = c.x
            print(x is None)
        if c.clear() and c.x is None:
            c.x = 4
            print(c.x * 2)
