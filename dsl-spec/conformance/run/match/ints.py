"""Literals of ints, negative ones too, and alternatives."""

## cases: 3
## rules: match.literal match.or match.wildcard

from pmt import Book, Context, Series, Strategy


def name_of(n: int) -> str:
    match n:
        case 0:
            return "zero"
        case -1 | - 2:
            return "minus"
        case 1 | 2 | 0x3:
            return "few"
        case _:
            return "other"


class Main(Strategy):
    markets = Series("s")

    def on_book(self, ctx: Context, book: Book) -> None:
        for n in range(-3, 6):
            ctx.log.info(f"{n} {name_of(n)} {name_of(n * ctx.now)}")
