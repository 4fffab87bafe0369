"""Texts, ints and bools of Literals, in parameters, results and locals."""

## rules: type.literal literal.fits

from typing import Literal

from pmt import Book, Context, Series, Strategy

Side = Literal["buy", "sell"]
Level = Literal[-1, 0, 1]


def flip(side: Side) -> Side:
    return "sell" if side == "buy" else "buy"


def step(level: Level, up: Literal[True]) -> int:
    return level + 1 if up else level - 1


class Main(Strategy):
    markets = Series("s")

    def on_book(self, ctx: Context, book: Book) -> None:
        side: Side = "buy"
        for _ in range(3):
            side = flip(side)
            ctx.log.info(f"{side} {side + '!'} {side < 'c'} {len([side])}")
        levels: list[Level] = [-1, 0, 1]
        for level in levels:
            ctx.log.info(f"{step(level, True)} {level * 2} {-level} {abs(level)} {level / 2} {max(level, 0)}")
