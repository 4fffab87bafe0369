"""Inherited fields and methods, overrides, calls through the base, `super`."""

## rules: class.inherit class.override class.super class.dispatch

from pmt import Book, Context, Series, Strategy


class Shape:
    def __init__(self, name: str) -> None:
        self.name = name
        self.asked = 0

    def area(self) -> float:
        self.asked += 1
        return 0.0

    def twice(self) -> float:
        return 2.0 * self.area()


class Square(Shape):
    def __init__(self, side: float) -> None:
        super().__init__("square")
        self.side = side

    def area(self) -> float:
        super().area()
        return self.side * self.side


class Cube(Square):
    def __init__(self, side: float, depth: float = 2.0) -> None:
        super().__init__(side)
        self.depth = depth
        self.name = "cube"

    def area(self) -> float:
        return 6.0 * super().area()


def total(shapes: list[Shape]) -> float:
    sum = 0.0
    for shape in shapes:
        sum += shape.area()
    return sum


class S(Strategy):
    markets = Series("s")

    def __init__(self) -> None:
        self.shapes: list[Shape] = [Shape("none"), Square(2.0), Cube(3.0)]
        self.best: Shape = self.shapes[0]
        self.named: dict[str, Shape] = {}
        self.spare: Square | None = None

    def on_start(self, ctx: Context) -> None:
        for shape in self.shapes:
            ctx.log.info(f"{shape.name} {shape.area()} {shape.twice()} {shape.asked}")

    def on_book(self, ctx: Context, book: Book) -> None:
        if self.spare is None:
            self.spare = Cube(1.0, depth=5.0)
            self.shapes.append(self.spare)
        else:
            self.spare.side += 0.5
        for shape in self.shapes:
            self.named[shape.name] = shape
            if shape.area() > self.best.area():
                self.best = shape
        ctx.log.info(f"{self.best.name} {self.best.asked} {total(self.shapes)} {len(self.named)}")
        self.rest(ctx)

    def rest(self, ctx: Context) -> None:
        spare = self.spare
        if spare is not None:
            ctx.log.info(f"{self.named['cube'].twice()} {spare.side} {spare.area()}")
