"""`__eq__`, `__lt__`, `__str__` and `__len__`: where Python calls them, in which order, and what they may change."""

## rules: class.eq class.lt class.str class.len
## cases: 2

from __future__ import annotations

from pmt import Book, Context, Series, Strategy


class Level:
    def __init__(self, price: int, note: str = "") -> None:
        self.price = price
        self.note = note
        self.asked = 0

    def __eq__(self, other: object) -> bool:
        self.asked += 1
        return isinstance(other, Level) and self.price == other.price

    def __lt__(self, other: Level) -> bool:
        self.asked += 10
        return self.price < other.price

    def __str__(self) -> str:
        self.asked += 100
        return f"{self.price}{self.note}"


class Pile:
    def __init__(self) -> None:
        self.levels: list[Level] = []
        self.less = 0

    def __len__(self) -> int:
        return len(self.levels) - self.less


def noted(ctx: Context, level: Level) -> Level:
    ctx.log.debug(level.note)
    return level


class S(Strategy):
    markets = Series("s")

    def __init__(self) -> None:
        self.pile = Pile()
        self.a = Level(3, "a")
        self.b = Level(5, "b")

    def on_book(self, ctx: Context, book: Book) -> None:
        a, b = self.a, self.b
        ctx.log.info(f"{a == b} {a != b} {a < b} {a > b} {a.asked} {b.asked}")
        if noted(ctx, b) > noted(ctx, a) and noted(ctx, a) == noted(ctx, a):
            ctx.log.info(f"{a} {b!s} {a.asked} {b.asked}")
        text = str(a) + f"<{b}>"
        ctx.log.info(text)
        print(a, b)
        if self.pile:
            ctx.log.info(f"{len(self.pile)}")
        self.pile.levels.append(Level(len(self.pile)))
        a.price += 1
        if ctx.now == 1 and len(self.pile) > 3:
            self.pile.less = 9
            ctx.log.info(f"{len(self.pile)}")  ## error: ValueError
