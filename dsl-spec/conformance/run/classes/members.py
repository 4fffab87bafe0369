"""Properties, static and class methods, constants of a class."""

## rules: class.property class.static class.classmethod class.constant

from __future__ import annotations

from pmt import Book, Context, Series, Strategy


class Window:
    MOST = 4
    names = ["a", "b"]

    def __init__(self, size: int) -> None:
        self.size = size
        self.reads = 0
        self.items: list[float] = []

    @classmethod
    def small(cls) -> Window:
        return cls(cls.least(7))

    @staticmethod
    def least(n: int) -> int:
        return min(n, Window.MOST)

    @property
    def mean(self) -> float | None:
        self.reads += 1
        return sum(self.items) / len(self.items) if self.items else None

    @property
    def full(self) -> bool:
        return len(self.items) >= self.size

    def add(self, x: float) -> None:
        if self.full:
            self.items.pop(0)
        self.items.append(x)


class Wide(Window):
    FACTOR = 10

    @property
    def full(self) -> bool:
        return len(self.items) >= self.size * self.FACTOR


class S(Strategy):
    markets = Series("s")
    STEP = 0.25

    def __init__(self) -> None:
        self.window = Window.small()
        self.wide: Window = Wide(1)

    def on_book(self, ctx: Context, book: Book) -> None:
        ctx.log.info(f"{self.window.mean is None} {self.window.full} {Window.names[1]} {len(Window.names)}")
        for i in range(6):
            self.window.add(i * self.STEP)
            self.wide.add(i * S.STEP)
        mean = self.window.mean
        if mean is not None:
            ctx.log.info(f"{mean} {self.window.reads} {len(self.window.items)} {len(self.wide.items)} {Wide.MOST}")
        ctx.log.info(f"{self.wide.full} {Window.least(2)} {Wide.least(9)}")
