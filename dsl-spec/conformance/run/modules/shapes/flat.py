"""A file that the package itself imports."""

UNIT = 1


class Square:
    def __init__(self, side: float) -> None:
        self.side = side

    def area(self) -> float:
        return self.side * self.side


def half(x: float) -> float:
    return x / 2.0


def part(a: int, b: int) -> float:
    return a / b  ## error: ZeroDivisionError
