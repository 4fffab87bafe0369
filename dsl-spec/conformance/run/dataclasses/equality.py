"""Field by field, also inside of another one."""

## rules: dataclass.equal

from dataclasses import dataclass

from pmt import Book, Context, Series, Strategy


@dataclass
class Point:
    x: int
    y: int = 0


@dataclass
class Line:
    a: Point
    b: Point
    name: str | None = None


class Main(Strategy):
    markets = Series("s")

    def on_book(self, ctx: Context, book: Book) -> None:
        p = Point(1)
        print(p == Point(1, 0), p != Point(1, 1), p == Point(x=1))
        print(Line(p, Point(2)) == Line(Point(1), Point(2)), Line(p, p, "n") == Line(p, p), Line(p, p, "n") == Line(p, p, "n"))
