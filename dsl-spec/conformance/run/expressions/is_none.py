"""`is None` of a local, a field and a result."""

## rules: expr.is narrow.none

from pmt import Book, Context, Series, Strategy


class Box:
    x: int | None = None


def half(n: int) -> int | None:
    return None if n % 2 else n // 2


class Main(Strategy):
    markets = Series("s")

    def on_book(self, ctx: Context, book: Book) -> None:
        box = Box()
        print(box.x is None, half(3) is None, half(4) is not None)
        box.x = half(4)
        x = box.x
        print(box.x is None, x is not None and x > 1)
