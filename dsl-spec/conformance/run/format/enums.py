"""Members of enums: `!s`, `!r`, widths, and their names and values."""

## cases: 6
## rules: format.enum

from enum import Enum, IntEnum

from pmt import Book, Context, Series, Strategy


class Side(Enum):
    UP = 1
    DOWN = -2


class Mode(Enum):
    IDLE = "it's"
    BUSY = "b"


class Level(IntEnum):
    LOW = 1
    HIGH = 20


class Main(Strategy):
    markets = Series("s")

    def on_book(self, ctx: Context, book: Book) -> None:
        side = Side.UP if ctx.now % 2 == 0 else Side.DOWN
        mode = Mode.IDLE if ctx.now % 3 == 0 else Mode.BUSY
        level = Level.LOW if ctx.now % 2 == 1 else Level.HIGH
        ctx.log.info(f"{side} {side!s} {side!r} {side=} |{side:>10}|{side:<10}|{side!r:^20}|{side:.6}|")
        ctx.log.info(f"{mode} {mode!r} {mode.value!r} {mode.name!r} {mode.value:>5} {mode.name:*<6}")
        ctx.log.info(f"{level} {level!s} {level!r} {level.value:03} {level.name:>5} {level!s:>4}")
