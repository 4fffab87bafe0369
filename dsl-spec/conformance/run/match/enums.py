"""All members of an enum are all there is: no return and no value is missing."""

## cases: 4
## rules: match.member match.exhaustive

from enum import Enum

from pmt import Book, Context, Series, Strategy


class Side(Enum):
    UP = "up"
    DOWN = "down"
    FLAT = "flat"


def sign(side: Side) -> int:
    match side:
        case Side.UP:
            return 1
        case Side.DOWN:
            return -1
        case Side.FLAT:
            return 0


class Main(Strategy):
    markets = Series("s")

    def on_book(self, ctx: Context, book: Book) -> None:
        side = Side.UP if ctx.now == 0 else Side.DOWN if ctx.now == 1 else Side.FLAT
        match side:
            case Side.UP | Side.DOWN:
                k = 10
            case Side.FLAT:
                k = 20
        ctx.log.info(f"{side} {sign(side)} {k}")
