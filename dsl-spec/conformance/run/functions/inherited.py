"""Methods that are given functions come from bases; what is given may be overridden, static too."""

## rules: function.methods

from __future__ import annotations

from collections.abc import Callable

from pmt import Book, Context, Series, Strategy


class Shape:
    def __init__(self, n: int) -> None:
        self.n = n

    def area(self, k: int) -> int:
        return self.n * k

    def each(self, f: Callable[[int], int]) -> int:
        return f(self.n) + self.area(1)

    def through(self, f: Callable[[int], int]) -> int:
        return self.each(f) + self.each(self.area)


class Square(Shape):
    def area(self, k: int) -> int:
        return self.n * self.n * k

    def more(self, f: Callable[[int], int]) -> int:
        return super().each(f) + self.each(lambda x: f(x) + self.n)

    @staticmethod
    def apply(f: Callable[[int], int]) -> int:
        return f(50)


class Inherited(Strategy):
    markets = Series("btc-updown-15m")

    def on_book(self, ctx: Context, book: Book) -> None:
        square = Square(3)
        shapes: list[Shape] = [Shape(3), square]
        for shape in shapes:
            ctx.log.info(f"{shape.each(lambda x: -x)} {shape.through(shape.area)} {shape.each(square.area)}")
        ctx.log.info(f"{square.more(lambda x: x * 100)} {square.more(square.area)} {Square.apply(lambda x: x + 1)}")
