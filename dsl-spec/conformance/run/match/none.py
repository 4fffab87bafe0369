"""`case None` takes None; after it the subject is a value."""

## cases: 3
## rules: match.none match.narrow

from pmt import Book, Context, Series, Strategy


def half(n: int | None) -> int:
    match n:
        case None:
            return -1
        case 0:
            return n
        case _:
            return n // 2


class Main(Strategy):
    markets = Series("s")

    def on_book(self, ctx: Context, book: Book) -> None:
        given: int | None = None
        for n in range(4):
            ctx.log.info(f"{half(given)}")
            given = n * ctx.now
