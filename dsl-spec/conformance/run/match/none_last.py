"""None among others, and last."""

## cases: 3
## rules: match.none match.or match.exhaustive

from enum import Enum

from pmt import Book, Context, Series, Strategy


class Side(Enum):
    UP = "up"
    DOWN = "down"
    FLAT = "flat"


def word(b: bool | None) -> str:
    match b:
        case True:
            return "yes"
        case False | None:
            return "not yes"


def side_of(side: Side | None) -> int:
    match side:
        case Side.UP | None:
            return 1
        case Side.DOWN:
            return 2
        case Side.FLAT:
            return 3


class Main(Strategy):
    markets = Series("s")

    def on_book(self, ctx: Context, book: Book) -> None:
        maybe: bool | None = None
        side: Side | None = None
        if ctx.now > 0:
            maybe = ctx.now > 1
            side = Side.DOWN
        ctx.log.info(f"{word(maybe)} {side_of(side)}")
