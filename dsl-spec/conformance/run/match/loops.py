"""`break`, `continue` and `return` in cases belong to what is around."""

## cases: 1
## rules: match.literal match.exhaustive

from pmt import Book, Context, Series, Strategy


def first(xs: list[int]) -> int:
    total = 0
    for x in xs:
        match x:
            case 0:
                continue
            case 9:
                break
            case 7:
                return total
            case _:
                total += x
    return -total


class Main(Strategy):
    markets = Series("s")

    def on_book(self, ctx: Context, book: Book) -> None:
        ctx.log.info(f"{first([1, 0, 2, 9, 5])} {first([1, 0, 2, 7, 5])} {first([])}")
