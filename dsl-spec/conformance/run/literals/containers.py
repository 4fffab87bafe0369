"""Lists, dicts, sets, tuples and optionals of Literals are compared by their values."""

## rules: literal.fits literal.plain type.invariant

from typing import Literal

from pmt import Book, Context, Series, Strategy

Side = Literal["buy", "sell"]


def count(sides: list[Side], wanted: str) -> int:
    k = 0
    for side in sides:
        if side == wanted:
            k += 1
    return k


class Main(Strategy):
    markets = Series("s")

    def __init__(self) -> None:
        self.sides: list[Side] = []
        self.totals: dict[Side, int] = {"buy": 0, "sell": 0}
        self.last: Side | None = None

    def on_book(self, ctx: Context, book: Book) -> None:
        for k in range(5):
            side: Side = "buy" if k % 2 == 0 else "sell"
            self.sides.append(side)
            self.totals[side] += k
            self.last = side
        texts: list[str] = ["x"]
        texts.extend(self.sides)
        pair: tuple[Side, int] = ("buy", 1)
        seen: set[Side] = {"sell"}
        ctx.log.info(f"{count(self.sides, 'buy')} {self.totals['buy']} {self.totals['sell']}")
        ctx.log.info(f"{'buy' in self.sides} {'hold' in texts} {','.join(texts)} {pair == ('buy', 1)}")
        ctx.log.info(f"{'buy' in seen} {self.totals.get('buy', -1)} {self.sides == ['buy']} {sorted(self.sides)[0]}")
        if self.last is not None and self.last == "buy":
            ctx.log.info(self.last)
