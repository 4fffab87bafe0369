"""An int becomes a float in an argument, a result, a field and an operand."""

## rules: expr.join type.fits

from pmt import Book, Context, Series, Strategy


class Box:
    x: float = 1


def half(x: float) -> float:
    return x / 2


def whole(n: int) -> float:
    return n


class Main(Strategy):
    markets = Series("s")

    def on_book(self, ctx: Context, book: Book) -> None:
        box = Box()
        print(box.x, half(3), whole(7), 1 + 0.5, 2 * whole(2))
        box.x = 4
        print(box.x)
