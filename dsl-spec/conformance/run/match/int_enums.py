"""Members of an int enum are matched as members."""

## cases: 3
## rules: match.member

from enum import IntEnum

from pmt import Book, Context, Series, Strategy


class Level(IntEnum):
    LOW = 1
    HIGH = 5


class Main(Strategy):
    markets = Series("s")

    def on_book(self, ctx: Context, book: Book) -> None:
        for level in [Level.LOW, Level.HIGH]:
            match level:
                case Level.HIGH if ctx.now > 1:
                    ctx.log.info("late high")
                case Level.HIGH | Level.LOW:
                    ctx.log.info(f"{level}")
