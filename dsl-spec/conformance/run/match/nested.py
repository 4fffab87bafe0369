"""A match in a case of another, and one line after the colon."""

## cases: 2
## rules: match.literal match.member

from enum import Enum

from pmt import Book, Context, Series, Strategy


class Side(Enum):
    UP = "up"
    DOWN = "down"
    FLAT = "flat"


class Main(Strategy):
    markets = Series("s")

    def on_book(self, ctx: Context, book: Book) -> None:
        for side in [Side.UP, Side.DOWN, Side.FLAT]:
            match side:
                case Side.UP:
                    match ctx.now:
                        case 0: ctx.log.info("up 0")
                        case n: ctx.log.info(f"up {n}")
                case Side.DOWN: pass
                case _: ctx.log.info(f"{side.value}")
