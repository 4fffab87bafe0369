"""A test for a class that no part of the program makes an object of."""

## rules: union.isinstance class.inherit

from pmt import Book, Context, Series, Strategy


class Shape:
    def __init__(self, side: int) -> None:
        self.side = side


class Square(Shape):
    def __init__(self) -> None:
        super().__init__(4)


class Circle(Shape):
    def __init__(self) -> None:
        super().__init__(0)


class S(Strategy):
    markets = Series("s")

    def __init__(self) -> None:
        self.shape: Shape = Square()
        self.isRound = False

    def on_book(self, ctx: Context, book: Book) -> None:
        self.isRound = isinstance(self.shape, Circle)
        ctx.log.info(f"{self.isRound} {isinstance(self.shape, Square)} {self.shape.side}")
