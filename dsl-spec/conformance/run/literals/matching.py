"""A match over a Literal takes every value, None among them."""

## rules: literal.match match.exhaustive

from typing import Literal

from pmt import Book, Context, Series, Strategy

Side = Literal["buy", "sell"]


def word(side: Side | None) -> str:
    match side:
        case "buy":
            text = "B"
        case None:
            text = "-"
        case "sell":
            text = "S"
    return text


def bucket(level: Literal[1, 2, 3]) -> str:
    match level:
        case 1 | 2:
            return "low"
        case _:
            rest: Literal[3] = level
            return f"high {rest}"


def asks(on: Literal[True] | None) -> str:
    match on:
        case True:
            return "on"
        case None:
            return "off"


class Main(Strategy):
    markets = Series("s")

    def on_book(self, ctx: Context, book: Book) -> None:
        sides: list[Side | None] = ["buy", None, "sell"]
        for side in sides:
            ctx.log.info(word(side))
        levels: tuple[Literal[1, 2, 3], Literal[1, 2, 3]] = (1, 3)
        ctx.log.info(f"{bucket(levels[0])} {bucket(levels[1])} {asks(True)} {asks(None)}")
